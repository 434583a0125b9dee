using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.Quotes;

/// <summary>Quotes across the archive: the latest, or those with certain words, by certain people, from certain sources or days.</summary>
public sealed class IndexModel(ArchiveDbContext archive, ISearchIndex index) : PageModel
{
    private const int PageSize = 30;

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Words { get; init; }

    /// <summary>A speaker's name in any spelling, or the id of a party.</summary>
    [BindProperty(Name = "speaker", SupportsGet = true)]
    public string? Speaker { get; init; }

    /// <summary>A reporting verb in any form.</summary>
    [BindProperty(Name = "verb", SupportsGet = true)]
    public string? Verb { get; init; }

    [BindProperty(Name = "source", SupportsGet = true)]
    public string? Source { get; init; }

    [BindProperty(Name = "date", SupportsGet = true)]
    public string? Date { get; init; }

    /// <summary>Where the list goes on.</summary>
    [BindProperty(Name = "after", SupportsGet = true)]
    public string? After { get; init; }

    /// <summary>The speaker's name, also where an id was asked for.</summary>
    public string? SpeakerName { get; private set; }
    public IReadOnlyList<QuoteLine> Quotes { get; private set; } = [];
    public QuoteResults Results { get; private set; } = new(0, true, [], null);
    public IReadOnlyList<QueryMistake> Mistakes { get; private set; } = [];
    public Pager Pager { get; private set; } = null!;
    public bool IsFiltered { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var filter = new QuoteFilter(Words, await SpeakerAsync(cancellation), Verb, Source, Date);
        var query = filter.Query;
        (IsFiltered, Mistakes) = (!filter.IsEmpty, query.Mistakes);

        Results = await index.SearchQuotesAsync(query, PageSize, After, cancellation);
        Quotes = await QuoteQueries.WithIdsAsync(archive, Results.QuoteIds, cancellation);
        Pager = new(After is null ? null : Address(after: null), Results.Next is { } next ? Address(next) : null, "More quotes");
    }

    /// <summary>The speaker as the search language has it; also sets the name to show.</summary>
    private async Task<string?> SpeakerAsync(CancellationToken cancellation)
    {
        SpeakerName = Speaker;
        if (!int.TryParse(Speaker, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || await archive.Parties.Where(party => party.Id == id).Select(party => party.Name).SingleOrDefaultAsync(cancellation) is not { } name)
            return Speaker;

        SpeakerName = name;
        return PartyTerm.NameOf(id);
    }

    private string Address(string? after) =>
        QueryHelpers.AddQueryString("/quotes", new Dictionary<string, string?> { ["q"] = Words, ["speaker"] = Speaker, ["verb"] = Verb, ["source"] = Source, ["date"] = Date, ["after"] = after }
            .Where(part => !string.IsNullOrEmpty(part.Value)));
}
