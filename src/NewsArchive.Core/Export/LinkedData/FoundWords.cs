using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Export.LinkedData;

/// <summary>A finding of any kind, as an annotation of the article tells it.</summary>
/// <param name="Kind">"headline", "quote", "mention" …</param>
/// <param name="Value">What was found, in words.</param>
/// <param name="Span">Null when it was declared outside the text.</param>
/// <param name="Party">Whom the words mean.</param>
/// <param name="Address">Of the finding's own page, of a quote.</param>
internal sealed record FoundWords(string Kind, string Value, TextSpan? Span, PartyName? Party, string? Address, string Rule, double Confidence)
{
    public bool IsConfirmed => Party is { IsConfirmed: true } && Kind == "mention";

    public static IEnumerable<FoundWords> In(ArticleView article, SiteAddresses site)
    {
        foreach (var finding in article.Findings)
            yield return new(Word(finding.Field), finding.Value, finding.Span, null, null, finding.Rule, finding.Confidence);
        foreach (var source in article.Sources)
            yield return new("source", source.Name, source.Span, source.Party, null, source.Rule, source.Confidence);
        foreach (var quote in article.Quotes)
            yield return new("quote", Said(quote), quote.Span, quote.Speaker, site.Quote(quote.Id), quote.Rule, quote.Confidence);
        foreach (var mention in article.Mentions)
            yield return new("mention", mention.Party.Name, mention.Span, mention.Party, null, mention.Rule, mention.Confidence);
    }

    private static string Said(QuoteView quote) =>
        $"{quote.Type.ToString().ToLowerInvariant()} quote; speaker: {quote.Speaker?.Name ?? quote.SpeakerText ?? "not named"}";

    private static string Word(FindingField field) => char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..];
}
