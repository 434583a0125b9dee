namespace NewsArchive.Extraction.Tests;

/// <summary>What holds for every article, however odd: findings stand inside the text, and the blocks hold all of it that is visible.</summary>
internal static class SpanLaw
{
    public static void Check(ExtractedArticle article)
    {
        var text = article.Draft.Text;
        Assert.All(SpansOf(article), span => Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= text.Length, $"{span} in {text.Length}"));
        CheckBlocks(article.Draft);

        foreach (var name in article.Byline.Where(name => name.Span is not null))
            Assert.Equal(name.Value, name.Span!.Value.Of(text).ToString());
        if (article.Publisher is { Span: { } publisher, Value: var value })
            Assert.Equal(value, publisher.Of(text).ToString());
    }

    private static void CheckBlocks(ArticleDraft draft)
    {
        var end = 0;
        foreach (var span in draft.Blocks.Select(block => block.Span))
        {
            Assert.True(span.Start >= end, $"The block at {span.Start} begins before {end}, the end of the one before it.");
            Assert.True(string.IsNullOrWhiteSpace(draft.Text[end..span.Start]), $"“{draft.Text[end..span.Start]}” lies in no block.");
            Assert.Equal(span.Of(draft.Text).Trim().Length, span.Length);
            end = span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(draft.Text[end..]), $"“{draft.Text[end..]}” lies in no block.");
    }

    private static IEnumerable<TextSpan> SpansOf(ExtractedArticle article) =>
    [
        .. article.Draft.Blocks.Select(block => block.Span),
        .. new[] { article.Headline?.Span, article.Publisher?.Span, article.Dateline?.Span, article.DatePublished?.Span, article.DateModified?.Span }.OfType<TextSpan>(),
        .. article.Byline.Select(name => name.Span).OfType<TextSpan>(),
        .. article.Credits.Select(credit => credit.Span),
        .. article.Parties.SelectMany(party => party.Mentions).Select(mention => mention.Span),
        .. article.Sources.Select(source => source.Span),
        .. article.Quotes.Select(quote => quote.Span),
        .. article.Quotes.Select(quote => quote.Speaker?.Span).OfType<TextSpan>(),
        .. article.Quotes.Select(quote => quote.Cue).OfType<TextSpan>(),
        .. article.Denials.SelectMany(denial => new[] { denial.Span, denial.Speaker.Span, denial.Cue, denial.What }),
        .. article.Quotes.SelectMany(quote => quote.Chain).Select(source => source.Span),
    ];
}
