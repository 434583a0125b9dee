using System.Buffers.Text;
using System.Globalization;
using NewsArchive.Core.Search;

namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>
/// Where a page of results ended. By date that is the last row shown. By relevance it is the set of rows shown, since scores shift with every
/// import and no score would mark a place that stays: what was shown is not shown again, and what was not is still to come.
/// </summary>
/// <param name="Row">The last row shown, when going by date.</param>
/// <param name="Shown">The rows shown by relevance.</param>
internal sealed record SearchCursor(SearchOrder Order, long? Row, IReadOnlySet<long> Shown)
{
    /// <summary>After so many results by relevance the others follow newest first, which keeps cursors short enough for a URL.</summary>
    public const int MaxShown = 300;

    public static SearchCursor Start(SearchOrder order) => new(order, null, new HashSet<long>());

    /// <summary>Reads a cursor; one that is malformed or of another order starts over.</summary>
    public static SearchCursor Read(string? text, SearchOrder order)
    {
        if (string.IsNullOrEmpty(text) || text[0] != Letter(order))
            return Start(order);

        var parts = text[1..].Split('.');
        if (parts.Length > 2 || (parts.Length == 2) != (order is SearchOrder.Relevance))
            return Start(order);

        long? row = null;
        if (parts[0].Length > 0)
        {
            if (!long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                return Start(order);
            row = value;
        }

        return parts.Length == 1 ? Start(order) with { Row = row }
            : ReadRows(parts[1]) is { } shown ? new(order, row, shown)
            : Start(order);
    }

    public override string ToString() => Order is SearchOrder.Relevance
        ? string.Create(CultureInfo.InvariantCulture, $"{Letter(Order)}{Row}.{WriteRows(Shown)}")
        : string.Create(CultureInfo.InvariantCulture, $"{Letter(Order)}{Row}");

    private static char Letter(SearchOrder order) => order switch
    {
        SearchOrder.Relevance => 'r',
        SearchOrder.Oldest => 'o',
        _ => 'n',
    };

    /// <summary>Ascending differences, seven bits a byte.</summary>
    private static string WriteRows(IEnumerable<long> rows)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        long previous = 0;
        foreach (var row in rows.Order())
        {
            writer.Write7BitEncodedInt64(row - previous);
            previous = row;
        }

        return Base64Url.EncodeToString(bytes.ToArray());
    }

    private static HashSet<long>? ReadRows(string text)
    {
        if (!Base64Url.IsValid(text))
            return null;

        using var bytes = new MemoryStream(Base64Url.DecodeFromChars(text));
        using var reader = new BinaryReader(bytes);
        HashSet<long> rows = [];
        long row = 0;
        try
        {
            while (bytes.Position < bytes.Length && rows.Count < MaxShown)
                rows.Add(row += reader.Read7BitEncodedInt64());
        }
        catch (Exception exception) when (exception is FormatException or EndOfStreamException)
        {
            return null;
        }

        return rows;
    }
}
