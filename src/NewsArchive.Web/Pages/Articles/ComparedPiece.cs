using NewsArchive.Core.Articles;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>A stretch of the file or of the text beside it.</summary>
/// <param name="Passages">The numbers of the passages that it holds: several where a file wraps them in one piece; none for what lies between passages.</param>
public sealed record ComparedPiece(string Words, IReadOnlyList<int> Passages)
{
    /// <summary>The text of the article, cut at its passages.</summary>
    public static IReadOnlyList<ComparedPiece> OfText(ArticleView article) => Cut(
        article.Text.Length,
        article.Blocks.Where(block => block.Number is not null).Select(block => (new Stretch(block.Span.Start, block.Span.End), block.Number!.Value)),
        (start, end) => article.Text[(int)start..(int)end]);

    /// <summary>The file, cut where the words of the passages stand in it.</summary>
    public static IReadOnlyList<ComparedPiece> OfFile(ArticleView article, long length, Func<long, long, string> words) => Cut(
        length,
        from block in article.Blocks
        where block is { Number: not null, Source: not null } && block.Source.IsCountedInFile(article.Format)
        select (new Stretch(block.Source!.Start, block.Source.End), block.Number!.Value),
        words);

    private static List<ComparedPiece> Cut(long length, IEnumerable<(Stretch Stretch, int Number)> passages, Func<long, long, string> words)
    {
        var pieces = new List<ComparedPiece>();
        var end = 0L;
        var stretches = passages
            .Where(passage => passage.Stretch.Start < passage.Stretch.End && passage.Stretch.End <= length)
            .GroupBy(passage => passage.Stretch, passage => passage.Number)
            .OrderBy(group => group.Key.Start)
            .ThenBy(group => group.Key.End);
        foreach (var stretch in stretches)
        {
            if (stretch.Key.Start < end)
                continue;

            pieces.Add(new(words(end, stretch.Key.Start), []));
            pieces.Add(new(words(stretch.Key.Start, stretch.Key.End), [.. stretch]));
            end = stretch.Key.End;
        }

        pieces.Add(new(words(end, length), []));
        return pieces;
    }

    private readonly record struct Stretch(long Start, long End);
}
