using NewsArchive.Core.Parties;

namespace NewsArchive.Web.Display;

/// <summary>Those who stand beside a party as a column of dots, joined by arcs where they stand in the same articles. Each row of the column has a line of the list beside it.</summary>
/// <param name="Arcs">The strongest, the weakest of them first so that they lie behind.</param>
public sealed record ArcPicture(PartyConnections Connections, IReadOnlyList<Arc> Arcs)
{
    /// <summary>The height of a row, in the units of the picture; 16 of them are one rem.</summary>
    public const int RowHeight = 48;
    public const int Width = 60;

    /// <summary>The middle of the dots, from the left.</summary>
    public const int DotsAt = 50;
    private const int MostArcs = 16;
    private const double LargestDot = 8;
    private const double SmallestDot = 3;
    private const double WidestArc = 4;

    public int Height => RowHeight * Connections.Parties.Count;

    /// <summary>The same in words.</summary>
    public string Description => Arcs.Count == 0
        ? "None of them stand in the same of these articles."
        : "In the same articles: " + string.Join("; ", Arcs.Reverse().Select(arc => $"{arc.First} and {arc.Second} in {Phrases.Number(arc.ArticleCount)}")) + ".";

    /// <summary>Null where nobody stands beside the party.</summary>
    public static ArcPicture? Of(PartyConnections connections)
    {
        if (connections.Parties.Count == 0)
            return null;

        var places = connections.Parties.Index().ToDictionary(connection => connection.Item.Party.Id, connection => connection.Index);
        var strongest = connections.Pairs.Where(pair => places.ContainsKey(pair.First) && places.ContainsKey(pair.Second))
            .OrderByDescending(pair => pair.Articles).ThenBy(pair => places[pair.First]).Take(MostArcs).Reverse().ToList();
        return new(connections, strongest.ConvertAll(pair => new Arc(
            connections.Parties[places[pair.First]].Party.Name, connections.Parties[places[pair.Second]].Party.Name, pair.Articles,
            Path(places[pair.First], places[pair.Second], connections.Parties.Count), Math.Max(1, WidestArc * pair.Articles / strongest[^1].Articles))));
    }

    /// <summary>The middle of a row's dot, from above: beside the first line of the row.</summary>
    public static int MiddleOf(int row) => (row * RowHeight) + (RowHeight / 4);

    /// <summary>Half the width of a row's dot, whose area tells in how many articles it stands.</summary>
    public double DotOf(int row) => Math.Max(SmallestDot, LargestDot * Math.Sqrt((double)Connections.Parties[row].ArticleCount / Connections.Parties[0].ArticleCount));

    /// <summary>Whether it is mostly a source of the articles, and not only named in them.</summary>
    public bool IsSource(int row) => Connections.Parties[row].AsSource * 2 > Connections.Parties[row].ArticleCount;

    /// <summary>From dot to dot by the left, the farther apart the wider.</summary>
    private static string Path(int first, int second, int rows)
    {
        const int nearest = 10, farthest = 48;
        var reach = nearest + ((farthest - nearest) * (Math.Abs(second - first) - 1) / (double)Math.Max(1, rows - 2));
        var x = Svg.Number(DotsAt - (reach * 4 / 3));
        return $"M{DotsAt} {MiddleOf(first)}C{x} {MiddleOf(first)} {x} {MiddleOf(second)} {DotsAt} {MiddleOf(second)}";
    }
}

/// <param name="ArticleCount">How many articles have both.</param>
/// <param name="Path">As SVG draws it.</param>
/// <param name="Width">In the units of the picture.</param>
public sealed record Arc(string First, string Second, int ArticleCount, string Path, double Width);
