using NewsArchive.Core.Parties;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.Parties;

/// <summary>Where a list of parties goes on, as it stands in addresses: "12.345".</summary>
internal static class PartyPositions
{
    /// <summary>Null for anything malformed, which starts the list over.</summary>
    public static PartyPosition? Parse(string? text) => CountedPositions.Parse(text) is { } last ? new(last.Count, last.Id) : null;

    /// <param name="parties">One more than a page when there is a next page.</param>
    public static Pager PagerFor(string path, string? after, IReadOnlyList<PartyLine> parties, int pageSize)
    {
        var next = parties.Count > pageSize
            ? $"{path}?after={CountedPositions.Write(parties[pageSize - 1].ArticleCount, parties[pageSize - 1].Id)}"
            : null;
        return new(after is null ? null : path, next, "More");
    }
}
