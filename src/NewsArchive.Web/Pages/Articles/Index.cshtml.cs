using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction.Dates;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>All articles by publication date, newest first.</summary>
public sealed class IndexModel(ArchiveDbContext archive) : PageModel
{
    private const int PageSize = 40;

    /// <summary>The place in the list after which the page begins.</summary>
    [BindProperty(Name = "before", SupportsGet = true)]
    public long? Before { get; init; }

    public IReadOnlyList<(string Month, IReadOnlyList<ArticleLine> Articles)> Months { get; private set; } = [];
    public Pager Pager { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var articles = await ArticleQueries.NewestAsync(archive, PageSize + 1, Before, cancellation);
        var shown = articles.Take(PageSize).ToList();
        Months = [.. shown.GroupBy(article => MonthOf(article.DatePublished)).Select(month => (month.Key, (IReadOnlyList<ArticleLine>)[.. month]))];
        Pager = new(
            Before is null ? null : "/articles",
            articles.Count > PageSize ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/articles?before={shown[^1].IndexRow}") : null,
            "Older articles");
    }

    private static string MonthOf(PartialDate? date) =>
        date is { } known ? DateWords.InWords(new PartialDate(known.Year, known.Month)) : "Undated";
}
