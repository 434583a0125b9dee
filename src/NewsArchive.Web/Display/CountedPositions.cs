using System.Globalization;

namespace NewsArchive.Web.Display;

/// <summary>Where a list that is ordered by a count goes on, as it stands in addresses: the last line's count and id, "12.345".</summary>
internal static class CountedPositions
{
    /// <summary>Null for anything malformed, which starts the list over.</summary>
    public static (int Count, int Id)? Parse(string? text) =>
        text?.Split('.') is [var countText, var idText]
        && int.TryParse(countText, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && int.TryParse(idText, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? (count, id)
            : null;

    public static string Write(int count, int id) => string.Create(CultureInfo.InvariantCulture, $"{count}.{id}");
}
