using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.Quotes;

/// <summary>Quotes across the archive: the latest, or those with certain words or by certain people.</summary>
public sealed class IndexModel(ArchiveDbContext archive, ISearchIndex index) : PageModel
{
    private const int PageSize = 30;

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Words { get; init; }

    /// <summary>A speaker's name in any spelling, or the id of a party.</summary>
    [BindProperty(Name = "speaker", SupportsGet = true)]
    public string? Speaker { get; init; }

    /// <summary>Where the list goes on: the id of a quote, or the cursor of a search.</summary>
    [BindProperty(Name = "after", SupportsGet = true)]
    public string? After { get; init; }

    public string? SpeakerName { get; private set; }
    public IReadOnlyList<QuoteLine> Quotes { get; private set; } = [];
    public Pager Pager { get; private set; } = null!;
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Words) || !string.IsNullOrWhiteSpace(Speaker);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var speakers = await SpeakersAsync(cancellation);
        SpeakerName = speakers is [var only] ? only.Name : Speaker;
        var next = string.IsNullOrWhiteSpace(Words)
            ? await LatestAsync(speakers?.Select(speaker => speaker.Id).ToList(), cancellation)
            : await WithWordsAsync(Words, cancellation);
        Pager = new(After is null ? null : Address(Words, Speaker, after: null), next is null ? null : Address(Words, Speaker, next), "More quotes");
    }

    /// <summary>Null when quotes by anybody are asked for.</summary>
    private async Task<List<PartyName>?> SpeakersAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Speaker))
            return null;

        var ids = int.TryParse(Speaker, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? [id]
            : await index.PartiesNamedAsync(Speaker, kind: null, cancellation);
        return await archive.Parties
            .Where(party => ids.Contains(party.Id))
            .Select(party => new PartyName(party.Id, party.Kind, party.Name, party.IsConfirmed, false))
            .ToListAsync(cancellation);
    }

    private async Task<string?> LatestAsync(IReadOnlyCollection<int>? speakerIds, CancellationToken cancellation)
    {
        int? before = int.TryParse(After, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : null;
        var quotes = await QuoteQueries.LatestAsync(archive, speakerIds, PageSize + 1, before, cancellation);
        Quotes = [.. quotes.Take(PageSize)];
        return quotes.Count > PageSize ? Quotes[^1].Id.ToString(CultureInfo.InvariantCulture) : null;
    }

    private async Task<string?> WithWordsAsync(string words, CancellationToken cancellation)
    {
        var speaker = string.IsNullOrWhiteSpace(Speaker) ? null : SpeakerName;
        var found = await index.SearchQuotesAsync(SearchQuery.Parse(words), speaker, PageSize, After, cancellation);
        Quotes = await QuoteQueries.WithIdsAsync(archive, found.QuoteIds, cancellation);
        return found.Next;
    }

    private static string Address(string? words, string? speaker, string? after) =>
        QueryHelpers.AddQueryString("/quotes", new Dictionary<string, string?> { ["q"] = words, ["speaker"] = speaker, ["after"] = after }
            .Where(part => !string.IsNullOrEmpty(part.Value)));
}
