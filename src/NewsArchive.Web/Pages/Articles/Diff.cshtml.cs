using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction.Dates;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>What changed from one version of an article to another, word by word.</summary>
public sealed class DiffModel(ArchiveDbContext archive) : PageModel
{
    /// <summary>From a form; leads to the address that says the same.</summary>
    [BindProperty(Name = "from", SupportsGet = true)]
    public int? From { get; init; }

    [BindProperty(Name = "to", SupportsGet = true)]
    public int? To { get; init; }

    public VersionLine Old { get; private set; } = null!;
    public VersionLine Current { get; private set; } = null!;
    public ArticleView OldArticle { get; private set; } = null!;
    public ArticleView CurrentArticle { get; private set; } = null!;

    /// <summary>Null when the texts are too long to be compared.</summary>
    public TextDiff? Diff { get; private set; }
    public IReadOnlyList<FieldChange> Fields { get; private set; } = [];
    public IReadOnlyList<DiffStretch> Stretches { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string? range, CancellationToken cancellation)
    {
        if (await VersionPages.ChainAsync(archive, key, cancellation) is not { } chain)
            return NotFound();
        if (range is null)
            return From is { } first && To is { } second ? Redirect(Links.Diff(chain.Current.ArticleId, first, second)) : NotFound();
        if (Numbers(range) is not var (from, to) || chain.Numbered(from) is not { } old || chain.Numbered(to) is not { } current)
            return WayToDeleted(chain, range) is { } address ? Redirect(address) : NotFound();
        if (await ArticleQueries.ViewAsync(archive, old.ArticleId, cancellation) is not { } before || await ArticleQueries.ViewAsync(archive, current.ArticleId, cancellation) is not { } after)
            return NotFound();

        (Old, Current, OldArticle, CurrentArticle) = (old, current, before, after);
        Diff = TextDiff.Between(before.Text, after.Text);
        Fields = [.. FieldChange.Between(before, after)];
        Stretches = Diff is null ? [] : DiffStretch.Of(Diff);
        return Page();
    }

    /// <summary>The tombstone of the version that is asked for and was deleted.</summary>
    private static string? WayToDeleted(VersionChain chain, string range) => Numbers(range) is not var (from, to) ? null
        : chain.Deleted.Where(version => version.Number == from || version.Number == to).Select(version => Links.Article(version.ArticleId)).FirstOrDefault();

    private static (int From, int To)? Numbers(string range) =>
        range.Split("..") is [var first, var second]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from) && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            ? (from, to) : null;
}

/// <summary>What the file says about its article, before and after; null where it says nothing.</summary>
public sealed record FieldChange(string Field, string? Before, string? After)
{
    public static IEnumerable<FieldChange> Between(ArticleView before, ArticleView after) =>
        new FieldChange[]
        {
            new("Headline", before.Headline, after.Headline),
            new("Published", InWords(before.DatePublished, before.TimeOf(FindingField.DatePublished)), InWords(after.DatePublished, after.TimeOf(FindingField.DatePublished))),
            new("Modified", InWords(before.DateModified, before.TimeOf(FindingField.DateModified)), InWords(after.DateModified, after.TimeOf(FindingField.DateModified))),
            new("Byline", Bylines(before), Bylines(after)),
            new("Publisher", before.PublisherAsWritten, after.PublisherAsWritten),
        }.Where(field => field.Before != field.After);

    private static string? InWords(PartialDate? date, ClockTime? time) =>
        date is not { } known ? null : time is { } clock ? $"{DateWords.InWords(known)}, {DateWords.InWords(clock)}" : DateWords.InWords(known);

    private static string? Bylines(ArticleView article) => string.Join(", ", article.FindingsOf(FindingField.Byline).Select(byline => byline.Value)) is { Length: > 0 } names ? names : null;
}

/// <summary>Passages one after the other that all changed or all stayed.</summary>
/// <param name="Number">Of the first changed passage, from 1; null where nothing changed.</param>
public sealed record DiffStretch(IReadOnlyList<DiffPassage> Passages, int? Number)
{
    /// <summary>More passages without a change are folded away.</summary>
    public const int MostShown = 3;

    public static IReadOnlyList<DiffStretch> Of(TextDiff diff)
    {
        List<DiffStretch> stretches = [];
        var number = 1;
        for (var start = 0; start < diff.Passages.Count;)
        {
            var isSame = diff.Passages[start].IsSame;
            var passages = diff.Passages.Skip(start).TakeWhile(passage => passage.IsSame == isSame).ToList();
            stretches.Add(new(passages, isSame ? null : number));
            number += isSame ? 0 : passages.Count;
            start += passages.Count;
        }

        return stretches;
    }
}
