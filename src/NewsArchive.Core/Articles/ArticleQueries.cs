using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Articles;

/// <summary>How pages, API and exports read articles.</summary>
public static class ArticleQueries
{
    /// <summary>
    /// The article with its findings, each list in the order of the text; null when there is none with this id. Every finding has been compared with the
    /// words at its place: <see cref="ArticleView.Broken"/> says which are not there.
    /// </summary>
    public static async Task<ArticleView?> ViewAsync(ArchiveDbContext archive, int id, CancellationToken cancellation) =>
        await View(archive, id, cancellation) is { } article ? ArticleAnchors.Compared(article) : null;

    /// <summary>The reader's query, compiled: it is the largest of the program and runs for every article page.</summary>
    private static readonly Func<ArchiveDbContext, int, CancellationToken, Task<ArticleView?>> View = EF.CompileAsyncQuery(
        (ArchiveDbContext archive, int id, CancellationToken cancellation) => archive.Articles
            .AsNoTracking()
            .AsSplitQuery()
            .Where(article => article.Id == id)
            .Select(article => new ArticleView
            {
                Id = article.Id,
                Text = article.Text,
                Headline = article.Headline,
                DisplayTitle = article.DisplayTitle,
                TitleOrigin = article.TitleOrigin,
                DatePublished = article.DatePublished,
                DateModified = article.DateModified,
                Language = article.Language,
                Publisher = article.Publisher == null ? null : new PartyName(article.Publisher.Id, article.Publisher.Kind, article.Publisher.Name, article.Publisher.IsConfirmed, false),
                Format = article.Format,
                Encoding = article.Encoding,
                ImportedAt = article.ImportedAt,
                BatchId = article.BatchId,
                Warnings = article.Warnings,
                Original = new OriginalView(
                    article.Original.Id, article.Original.Sha256, article.Original.FileName, article.Original.MediaType, article.Original.ByteCount,
                    archive.Articles.Count(other => other.OriginalId == article.OriginalId)),
                Blocks = article.Blocks
                    .OrderBy(block => block.Ordinal)
                    .Select(block => new BlockView(block.Kind, block.Span, block.Number, block.Source))
                    .ToList(),
                Findings = article.Findings
                    .OrderBy(finding => finding.Id)
                    .Select(finding => new FindingView(finding.Field, finding.Value, finding.Time, finding.Span, finding.Text, finding.Rule, finding.Confidence))
                    .ToList(),
                Mentions = article.Mentions
                    .OrderBy(mention => mention.Span.Start)
                    .Select(mention => new MentionView(
                        new PartyName(
                            mention.Party.Id, mention.Party.Kind, mention.Party.Name, mention.Party.IsConfirmed,
                            archive.ArticleParties.Any(part => part.ArticleId == mention.ArticleId && part.PartyId == mention.PartyId && part.IsProbable)),
                        mention.Span, mention.Text, mention.RoleSpan, mention.Role, mention.Rule, mention.Confidence))
                    .ToList(),
                Quotes = article.Quotes.AsQueryable().OrderBy(quote => quote.Number).Select(QuoteQueries.View).ToList(),
                Denials = article.Denials
                    .OrderBy(denial => denial.Span.Start)
                    .Select(denial => new DenialView(
                        denial.Span, denial.Text,
                        denial.Speaker == null ? null : new PartyName(
                            denial.Speaker.Id, denial.Speaker.Kind, denial.Speaker.Name, denial.Speaker.IsConfirmed,
                            archive.ArticleParties.Any(part => part.ArticleId == denial.ArticleId && part.PartyId == denial.SpeakerId && part.IsProbable)),
                        denial.SpeakerText, denial.WhatText, denial.DeniedQuote == null ? null : denial.DeniedQuote.Number,
                        denial.Quote == null ? null : denial.Quote.Number, denial.Rule, denial.Confidence))
                    .ToList(),
                Sources = article.Sources
                    .OrderBy(source => source.Span.Start)
                    .Select(source => new SourceView(
                        source.Id, source.Name, source.Relation, source.Span, source.Text, source.Date, source.DateSpan, source.DateText,
                        source.Party == null ? null : new PartyName(source.Party.Id, source.Party.Kind, source.Party.Name, source.Party.IsConfirmed, false),
                        source.Rule, source.Confidence))
                    .ToList(),
            })
            .SingleOrDefault());

    /// <summary>
    /// Articles by publication date, newest first, undated ones last. Walks the index from a row, so that the hundredth page costs what the first does.
    /// </summary>
    /// <param name="before">The index row of the last article already shown; null for the newest.</param>
    public static Task<List<ArticleLine>> NewestAsync(ArchiveDbContext archive, int count, long? before, CancellationToken cancellation) =>
        LinesAsync(archive, archive.Articles.Where(article => before == null || article.IndexRow < before).OrderByDescending(article => article.IndexRow).Take(count), cancellation);

    /// <summary>The articles with these ids, by publication date, newest first.</summary>
    public static Task<List<ArticleLine>> WithIdsAsync(ArchiveDbContext archive, IReadOnlyCollection<int> ids, CancellationToken cancellation) =>
        LinesAsync(archive, archive.Articles.Where(article => ids.Contains(article.Id)).OrderByDescending(article => article.IndexRow), cancellation);

    private static async Task<List<ArticleLine>> LinesAsync(ArchiveDbContext archive, IQueryable<Article> articles, CancellationToken cancellation)
    {
        var lines = await Lines(articles).ToListAsync(cancellation);
        var earlier = await VersionChain.EarlierAmongAsync(archive, lines.ConvertAll(line => line.Id), cancellation);
        return lines.ConvertAll(line => line with { IsEarlierVersion = earlier.Contains(line.Id) });
    }

    private static IQueryable<ArticleLine> Lines(IQueryable<Article> articles) => articles
        .AsNoTracking()
        .Select(article => new ArticleLine(
            article.Id, article.DisplayTitle, article.TitleOrigin, article.DatePublished, article.Language,
            article.Publisher == null ? null : new PartyName(article.Publisher.Id, article.Publisher.Kind, article.Publisher.Name, article.Publisher.IsConfirmed, false),
            article.Sources.OrderBy(source => source.Span.Start).Select(source => source.Name).ToList(), article.IndexRow));
}

/// <summary>An article in a list.</summary>
/// <param name="Cites">Names of the cited sources, in the order of the text, a name as often as it is cited.</param>
public sealed record ArticleLine(
    int Id, string DisplayTitle, TitleOrigin TitleOrigin, PartialDate? DatePublished, string? Language, PartyName? Publisher,
    IReadOnlyList<string> Cites, long IndexRow)
{
    /// <summary>Whether a later version of the article is in the archive.</summary>
    public bool IsEarlierVersion { get; init; }
}
