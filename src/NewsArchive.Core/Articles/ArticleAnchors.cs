using NewsArchive.Extraction;

namespace NewsArchive.Core.Articles;

/// <summary>Compares what is shown of an article with the words of its text, whenever it is shown.</summary>
internal static class ArticleAnchors
{
    /// <summary>The article with all that is broken in it named, and without what lies outside its text, of which no words can be shown.</summary>
    public static ArticleView Compared(ArticleView article)
    {
        var blocksHold = article.Blocks.All(block => block.Span.IsInside(article.Text));
        IEnumerable<BrokenAnchor> blocks = blocksHold ? [] : [new("passages", null, null, null, "The passages point outside the text, which is shown in one piece.")];
        BrokenAnchor[] broken = [.. blocks, .. Anchors(article).Select(anchor => anchor.BrokenIn(article.Text)).OfType<BrokenAnchor>()];
        if (broken.Length == 0)
            return article;

        bool IsInside(TextSpan? span) => span?.IsInside(article.Text) ?? true;
        return article with
        {
            Broken = broken,
            Blocks = blocksHold ? article.Blocks : [new(BlockKind.List, new(0, article.Text.Length), null, null)],
            Findings = [.. article.Findings.Where(finding => IsInside(finding.Span))],
            Mentions = [.. article.Mentions.Where(mention => IsInside(mention.Span) && IsInside(mention.RoleSpan))],
            Quotes = [.. article.Quotes.Where(quote => Anchors(quote).All(anchor => IsInside(anchor.Span)) && quote.Marked.All(span => span.IsInside(article.Text)))],
            Denials = [.. article.Denials.Where(denial => IsInside(denial.Span))],
            Sources = [.. article.Sources.Where(source => IsInside(source.Span) && IsInside(source.DateSpan))],
        };
    }

    private static IEnumerable<Anchor> Anchors(ArticleView article) =>
    [
        .. article.Findings.Select(finding => new Anchor($"{finding.Field} finding", finding.Span, finding.Text)),
        .. article.Sources.SelectMany(source => (Anchor[])[new($"source {source.Name}", source.Span, source.Text), new($"date of source {source.Name}", source.DateSpan, source.DateText)]),
        .. article.Mentions.SelectMany(mention => (Anchor[])[new($"mention of {mention.Party.Name}", mention.Span, mention.Text), new($"role of {mention.Party.Name}", mention.RoleSpan, mention.Role)]),
        .. article.Quotes.SelectMany(Anchors),
        .. article.Denials.Select(denial => new Anchor($"denial by {denial.SpeakerText}", denial.Span, denial.Text)),
    ];

    private static IEnumerable<Anchor> Anchors(QuoteView quote) =>
    [
        new($"quote {quote.Number}", quote.Span, quote.Text),
        new($"speaker of quote {quote.Number}", quote.SpeakerSpan, quote.SpeakerText),
        new($"cue of quote {quote.Number}", quote.CueSpan, quote.CueText),
        new($"medium of quote {quote.Number}", quote.MediumSpan, null),
        new($"addressee of quote {quote.Number}", quote.AddresseeSpan, quote.AddresseeText),
        new($"day of quote {quote.Number}", quote.DateSaidSpan, null),
        .. quote.Marked.Select(span => new Anchor($"marked words of quote {quote.Number}", span, null)),
        .. quote.Joint.Concat(quote.OnBehalf).Select(part => new Anchor($"party of quote {quote.Number}", part.Span, part.Text)),
    ];
}
