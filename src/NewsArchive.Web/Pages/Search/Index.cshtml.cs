using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using NewsArchive.Core.Search;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.Search;

/// <summary>The question as chips, the articles that answer it, and the ways to narrow it down.</summary>
public sealed class IndexModel(ISearchIndex index) : PageModel
{
    private const int PageSize = 20;

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Text { get; init; }

    [BindProperty(Name = "sort", SupportsGet = true)]
    public string? Sort { get; init; }

    [BindProperty(Name = "cursor", SupportsGet = true)]
    public string? Cursor { get; init; }

    public SearchQuery Query { get; private set; } = SearchQuery.Parse(null);
    public SearchOrder Order { get; private set; }
    public SearchResults Results { get; private set; } = new(0, true, [], [], null);
    public Histogram? Years { get; private set; }

    /// <summary>The plain words of the question, for looking through quotes and names.</summary>
    public string Words { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Query = SearchQuery.Parse(Text);
        Order = OrderOf(Sort);
        Results = await index.SearchAsync(Query, Order, PageSize, Cursor, cancellation);
        Years = Histogram.OfYears(FacetOf("year").Select(value => KeyValuePair.Create(int.Parse(value.Name, CultureInfo.InvariantCulture), value.Count)));
        Words = string.Join(' ', Query.Chips.Where(chip => chip is { Field: null or "said", IsExcluded: false }).Select(chip => chip.Label));
    }

    public IReadOnlyList<FacetValue> FacetOf(string field) => Results.Facets.FirstOrDefault(facet => facet.Field == field)?.Values ?? [];

    /// <summary>This search with another question, order or page.</summary>
    public static string Address(string? query, SearchOrder order = SearchOrder.Relevance, string? cursor = null) =>
        QueryHelpers.AddQueryString("/search", new Dictionary<string, string?>
        {
            ["q"] = query,
            ["sort"] = order == SearchOrder.Relevance ? null : order.ToString().ToLowerInvariant(),
            ["cursor"] = cursor,
        }.Where(part => !string.IsNullOrEmpty(part.Value)));

    private static SearchOrder OrderOf(string? sort) => sort switch
    {
        "newest" => SearchOrder.Newest,
        "oldest" => SearchOrder.Oldest,
        _ => SearchOrder.Relevance,
    };
}
