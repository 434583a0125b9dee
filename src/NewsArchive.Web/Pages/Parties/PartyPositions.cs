using System.Globalization;
using NewsArchive.Core.Parties;

namespace NewsArchive.Web.Pages.Parties;

/// <summary>Where a list of parties goes on, as it stands in addresses: "12.345".</summary>
internal static class PartyPositions
{
    /// <summary>Null for anything malformed, which starts the list over.</summary>
    public static PartyPosition? Parse(string? text) =>
        text?.Split('.') is [var count, var id]
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var articleCount)
        && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var partyId)
            ? new(articleCount, partyId)
            : null;

    /// <param name="parties">One more than a page when there is a next page.</param>
    public static Pager PagerFor(string path, string? after, IReadOnlyList<PartyLine> parties, int pageSize)
    {
        var next = parties.Count > pageSize
            ? string.Create(CultureInfo.InvariantCulture, $"{path}?after={parties[pageSize - 1].ArticleCount}.{parties[pageSize - 1].Id}")
            : null;
        return new(after is null ? null : path, next, "More");
    }
}
