using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>Tells a table of facts from one that lays out a page.</summary>
internal static class DataTable
{
    private const int LongestCell = 300;

    public static bool Is(IElement table)
    {
        if (table.GetAttribute("role") == "presentation" || table.GetElementsByTagName("table").Length > 0)
            return false;

        var rows = table.GetElementsByTagName("tr");
        var cells = table.GetElementsByTagName("td").Length + table.GetElementsByTagName("th").Length;
        return rows.Length > 0
            && cells >= 2 * rows.Length
            && table.GetElementsByTagName("p").Length <= (rows.Length > 1 ? cells : 0)
            && table.GetElementsByTagName("td").All(cell => TextWeight.Of(cell.TextContent) <= LongestCell);
    }
}
