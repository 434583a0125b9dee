using NewsArchive.Core.Articles;
using NewsArchive.Extraction;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>A finding of any kind as a row of the evidence table.</summary>
/// <param name="Stored">The words that were stored for it.</param>
/// <param name="Quote">Number of the quote, when the finding is one.</param>
public sealed record EvidenceRow(string Field, string Value, TextSpan? Span, string Rule, double Confidence, string? Stored, int? Quote = null)
{
    /// <summary>First what concerns the whole article, then sources, quotes and names in the order of the text.</summary>
    public static IEnumerable<EvidenceRow> Of(ArticleView article) =>
    [
        .. article.Findings.Select(finding => new EvidenceRow(Phrases.Field(finding.Field), FindingValue(finding), finding.Span, finding.Rule, finding.Confidence, finding.Text)),
        .. article.Sources.Select(source => new EvidenceRow("Cited source", SourceValue(source), source.Span, source.Rule, source.Confidence, source.Text)),
        .. article.Quotes.Select(quote => new EvidenceRow(
            $"Quote {Phrases.Number(quote.Number)}", QuoteValue(quote), quote.Span, quote.Rule, quote.Confidence, quote.Text, quote.Number)),
        .. article.Mentions.Select(mention => new EvidenceRow(
            Capital(Phrases.Kind(mention.Party.Kind)), MentionValue(mention), mention.Span, mention.Rule, mention.Confidence, mention.Text)),
    ];

    private static string FindingValue(FindingView finding) =>
        finding.Time is { } time ? $"{finding.Value}, {DateWords.InWords(time)}" : finding.Value;

    private static string SourceValue(SourceView source) =>
        source.Date is { } date ? $"{source.Name}, {DateWords.InWords(date)}" : source.Name;

    private static string QuoteValue(QuoteView quote) =>
        $"{Phrases.QuoteType(quote.Type)}; speaker: {(quote.Speaker is { IsProbable: true } ? "probably " : "")}{quote.Speaker?.Name ?? quote.SpeakerText ?? "not named"}";

    private static string MentionValue(MentionView mention) =>
        (mention.Party.IsProbable ? "probably " : "") + (mention.Role is { } role ? $"{mention.Party.Name}, {role}" : mention.Party.Name);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
