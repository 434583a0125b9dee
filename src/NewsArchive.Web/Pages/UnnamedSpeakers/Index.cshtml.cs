using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.UnnamedSpeakers;

/// <summary>Speakers whom articles describe and do not name, those with most quotes first.</summary>
public sealed class IndexModel(ArchiveDbContext archive) : PageModel
{
    private const int PageSize = 90;

    /// <summary>The beginning of any of the words.</summary>
    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Typed { get; init; }

    /// <summary>Where the list goes on.</summary>
    [BindProperty(Name = "after", SupportsGet = true)]
    public string? After { get; init; }

    public IReadOnlyList<UnnamedSpeakerView> Speakers { get; private set; } = [];
    public Pager Pager { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var found = await UnnamedSpeakerQueries.MostQuotedAsync(archive, Typed, PageSize + 1, CountedPositions.Parse(After), cancellation);
        Speakers = [.. found.Take(PageSize)];
        Pager = new(After is null ? null : Address(null), found.Count > PageSize ? Address(CountedPositions.Write(Speakers[^1].QuoteCount, Speakers[^1].Id)) : null, "More");
    }

    private string Address(string? after) =>
        QueryHelpers.AddQueryString(Links.UnnamedSpeakers, new Dictionary<string, string?> { ["q"] = Typed, ["after"] = after }.Where(part => !string.IsNullOrEmpty(part.Value)));
}
