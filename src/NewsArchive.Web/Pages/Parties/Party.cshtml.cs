using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.Parties;

/// <summary>One person, organization or place: its names, what it said, and everywhere it is named.</summary>
public sealed class PartyModel(ArchiveDbContext archive, ISearchIndex index) : PageModel
{
    public const int MentionsPerArticle = 3;
    private const int ArticlesPerPage = 20;
    private const int QuotesShown = 10;
    private const int RolesShown = 100;
    private const int ConnectionsShown = 12;
    private const int ContextReach = 90;

    [BindProperty(Name = "page", SupportsGet = true)]
    public int? PageNumber { get; init; }

    public PartyView Party { get; private set; } = null!;
    public string Path { get; private set; } = "";
    public IReadOnlyList<RoleView> Roles { get; private set; } = [];

    /// <summary>Others that may be the same party.</summary>
    public IReadOnlyList<Lookalike> MayBeSame { get; private set; } = [];
    public IReadOnlyList<QuoteLine> Quotes { get; private set; } = [];
    public ArcPicture? Connections { get; private set; }
    public IReadOnlyList<NamingArticle> Articles { get; private set; } = [];
    public Timeline? Timeline { get; private set; }
    public Pager Pager { get; private set; } = null!;

    /// <summary>Whether the page leaves out articles because there are so many.</summary>
    public bool IsPartial => Party.ArticleCount > PartyQueries.DaysConsidered;

    /// <summary>The question that means this party alone, whatever others are called.</summary>
    public string Question => QueryText.Term(Phrases.SearchField(Party.Kind), PartyTerm.NameOf(Party.Id));

    public async Task<IActionResult> OnGetAsync(string kind, string key, CancellationToken cancellation)
    {
        if (!Permalink.TryParse(key, out var permalink) || await PartyQueries.ViewAsync(archive, permalink.Id, cancellation) is not { } party)
            return NotFound();

        Path = Links.Party(party.Kind, party.Id, party.Name);
        if (PartyKinds.Of(kind) != party.Kind || !permalink.IsOf(party.Name))
            return RedirectPermanent(Path + Request.QueryString);

        Party = party;
        Roles = await PartyQueries.RolesAsync(archive, party.Id, RolesShown, cancellation);
        MayBeSame = await Lookalikes.OfAsync(archive, party.Id, cancellation);
        Quotes = await QuoteQueries.LatestOfAsync(archive, index, party.Id, QuotesShown, cancellation);
        var days = await index.DaysOfAsync(party.Id, PartyQueries.DaysConsidered, cancellation);
        Timeline = Timeline.Of(days);
        Connections = ArcPicture.Of(await PartyQueries.ConnectionsAsync(archive, index, party.Id, days, ConnectionsShown, cancellation));
        await ShowArticlesAsync(days, cancellation);
        return Page();
    }

    private async Task ShowArticlesAsync(PartyDays days, CancellationToken cancellation)
    {
        (var page, Pager) = Pager.Numbered(days.Articles, PageNumber, ArticlesPerPage, Path, "Older articles");
        var rows = page.Select(article => article.Row).ToList();
        Articles = await NamingAsync(await archive.Articles.Where(article => rows.Contains(article.IndexRow)).Select(article => article.Id).ToListAsync(cancellation), cancellation);
    }

    private async Task<IReadOnlyList<NamingArticle>> NamingAsync(List<int> ids, CancellationToken cancellation)
    {
        var probable = await PartyQueries.ProbableAmongAsync(archive, Party.Id, ids, cancellation);
        var lines = await ArticleQueries.WithIdsAsync(archive, ids, cancellation);
        var mentions = await PartyQueries.MentionsAsync(archive, Party.Id, ids, cancellation);
        var texts = await archive.Articles
            .Where(article => ids.Contains(article.Id))
            .Select(article => new { article.Id, article.Text })
            .ToDictionaryAsync(article => article.Id, article => article.Text, cancellation);

        return [.. lines.Select(line => new NamingArticle(
            line,
            [.. mentions[line.Id].Take(MentionsPerArticle).Select(mention =>
                new MentionInContext(mention, Excerpt.Around(texts[line.Id], mention.Span, ContextReach)))],
            mentions[line.Id].Count(), probable.Contains(line.Id)))];
    }
}

/// <summary>An article that names the party, with the first places where it does.</summary>
/// <param name="IsProbable">Whether it gives only the surname, so that the party is no more than probably meant.</param>
public sealed record NamingArticle(ArticleLine Article, IReadOnlyList<MentionInContext> Mentions, int MentionCount, bool IsProbable);

public sealed record MentionInContext(MentionPlace Mention, Excerpt Words);
