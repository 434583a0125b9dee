using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction.Parties;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.Search;

/// <summary>The question as chips, the articles that answer it, and the ways to narrow it down.</summary>
public sealed class IndexModel(ArchiveDbContext archive, ISearchIndex index) : PageModel
{
    private const int PageSize = 20;

    /// <summary>So many names are counted for a tab; a longer list says "100+".</summary>
    private const int MostNames = 100;

    private const int NamesMeant = 3;

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Text { get; init; }

    [BindProperty(Name = "sort", SupportsGet = true)]
    public string? Sort { get; init; }

    [BindProperty(Name = "cursor", SupportsGet = true)]
    public string? Cursor { get; init; }

    public SearchQuery Query { get; private set; } = SearchQuery.Parse(null);
    public SearchOrder Order { get; private set; }
    public SearchResults Results { get; private set; } = new(0, true, true, [], [], null);
    public Histogram? Years { get; private set; }

    /// <summary>The lists beside the articles, each with how much of it the question finds.</summary>
    public IReadOnlyList<Tab> Tabs { get; private set; } = [];

    /// <summary>When nothing is found: the terms that no article has.</summary>
    public IReadOnlyList<QueryNode> Missing { get; private set; } = [];

    /// <summary>When nothing is found: parties whose names look or sound like what was asked for.</summary>
    public IReadOnlyList<PartySuggestion> Meant { get; private set; } = [];

    /// <summary>The names of parties that are asked for by number, by the word that asks: "#12".</summary>
    public IReadOnlyDictionary<string, string> NamesByNumber { get; private set; } = new Dictionary<string, string>();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Query = SearchQuery.Parse(Text);
        NamesByNumber = await NamesByNumberAsync(cancellation);
        Order = OrderOf(Sort);
        Results = await index.SearchAsync(Query, Order, PageSize, Cursor, cancellation);
        Years = Histogram.OfYears(FacetOf("year").Select(value => KeyValuePair.Create(int.Parse(value.Name, CultureInfo.InvariantCulture), value.Count)))
            is { } years ? years with { Address = dates => Address(Query.With($"date:{dates}"), Order) } : null;
        Tabs = await TabsAsync(cancellation);
        if (Results.Total == 0 && Query.Root is not null)
        {
            Missing = await MissingAsync(cancellation);
            Meant = await MeantAsync(cancellation);
        }
    }

    /// <summary>The formats of all results, with the names that people know them by.</summary>
    public static IReadOnlyList<(string Format, string Label)> Exports { get; } = [("csv", "CSV"), ("ris", "RIS"), ("bib", "BibTeX"), ("csl.json", "CSL-JSON"), ("jsonl", "JSON Lines")];

    /// <summary>The question as the query part of an address, for feeds and exports.</summary>
    public QueryString ForOthers => QueryString.Create("q", Query.ToString());

    public IReadOnlyList<FacetValue> FacetOf(string field) => Results.Facets.FirstOrDefault(facet => facet.Field == field)?.Values ?? [];

    /// <summary>The question as typed, cut at its mistakes, each piece with the explanation of the mistake that it is.</summary>
    public IEnumerable<(string Words, string? Explanation)> Marked
    {
        get
        {
            var (text, at) = (Query.Text, 0);
            foreach (var mistake in Query.Mistakes.OrderBy(mistake => mistake.Start).Where(mistake => mistake.Start < text.Length))
            {
                if (mistake.Start < at)
                    continue;
                if (mistake.Start > at)
                    yield return (text[at..mistake.Start], null);
                at = Math.Min(mistake.Start + mistake.Length, text.Length);
                yield return (text[mistake.Start..at], mistake.Explanation);
            }

            if (at < text.Length)
                yield return (text[at..], null);
        }
    }

    /// <summary>This search with another question, order or page.</summary>
    public static string Address(string? query, SearchOrder order = SearchOrder.Relevance, string? cursor = null) =>
        QueryHelpers.AddQueryString("/search", new Dictionary<string, string?>
        {
            ["q"] = query,
            ["sort"] = order == SearchOrder.Relevance ? null : order.ToString().ToLowerInvariant(),
            ["cursor"] = cursor,
        }.Where(part => !string.IsNullOrEmpty(part.Value)));

    private async Task<IReadOnlyDictionary<string, string>> NamesByNumberAsync(CancellationToken cancellation)
    {
        var numbers = Query.Terms.OfType<PartyTerm>().Select(term => PartyTerm.IdIn(term.Name)).OfType<int>().Distinct().ToList();
        return numbers.Count == 0 ? NamesByNumber : await archive.Parties.Where(party => numbers.Contains(party.Id)).Select(party => new { party.Id, party.Name })
            .ToDictionaryAsync(party => PartyTerm.NameOf(party.Id), party => party.Name, cancellation);
    }

    private async Task<IReadOnlyList<Tab>> TabsAsync(CancellationToken cancellation)
    {
        var quotes = await index.SearchQuotesAsync(Query, limit: 1, cursor: null, cancellation);
        return
        [
            new("Quotes", Address("/quotes", Query.ToString()), quotes.Total, quotes.TotalIsExact),
            await NamesAsync("People", "/people", PartyKind.Person, cancellation),
            await NamesAsync("Organizations", "/organizations", PartyKind.Organization, cancellation),
        ];
    }

    private async Task<Tab> NamesAsync(string label, string path, PartyKind kind, CancellationToken cancellation)
    {
        var words = NameOf(kind);
        var found = words.Length == 0 ? 0 : (await index.SuggestAsync(words, kind, PartyRole.Named, MostNames + 1, cancellation)).Count;
        return new(label, Address(path, words), words.Length == 0 ? null : Math.Min(found, MostNames), found <= MostNames);
    }

    /// <summary>The words of the question that can be a name of the kind.</summary>
    private string NameOf(PartyKind kind) => string.Join(' ', Query.TopLevel.Select(node => node switch
    {
        WordsTerm { Field: TextField.Anywhere } words => words.Value,
        PartyTerm { Role: PartyRole.Named or PartyRole.Speaker } party when party.Kind is null || party.Kind == kind => PartyTerm.IdIn(party.Name) is null ? party.Name : "",
        _ => "",
    }).Where(words => words.Length > 0));

    private async Task<IReadOnlyList<QueryNode>> MissingAsync(CancellationToken cancellation)
    {
        List<QueryNode> missing = [];
        foreach (var node in Query.TopLevel.Where(node => node is not Except))
        {
            if (!await index.FindsAnyAsync(node, cancellation))
                missing.Add(node);
        }

        return missing;
    }

    private async Task<IReadOnlyList<PartySuggestion>> MeantAsync(CancellationToken cancellation)
    {
        foreach (var name in NamesAsked)
        {
            if (await index.SuggestAsync(name, kind: null, PartyRole.Named, NamesMeant, cancellation) is { Count: > 0 } meant)
                return meant;
        }

        return [];
    }

    /// <summary>What may be a name: each party asked for, all words together, each word that no article has.</summary>
    private IEnumerable<string> NamesAsked =>
    [
        .. Query.Terms.OfType<PartyTerm>().Select(term => term.Name),
        .. new[] { NameOf(PartyKind.Person) }.Where(words => words.Length > 0),
        .. Missing.OfType<WordsTerm>().Where(words => words.Field == TextField.Anywhere).Select(words => words.Value),
    ];

    private static string Address(string path, string words) => path + QueryString.Create("q", words);

    private static SearchOrder OrderOf(string? sort) => sort switch
    {
        "newest" => SearchOrder.Newest,
        "oldest" => SearchOrder.Oldest,
        _ => SearchOrder.Relevance,
    };
}

/// <summary>A list beside the articles.</summary>
/// <param name="Count">How much of it the question finds; null where it asks for nothing there.</param>
public sealed record Tab(string Label, string Address, int? Count, bool IsExact);
