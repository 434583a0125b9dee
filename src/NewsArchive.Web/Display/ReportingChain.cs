using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Web.Display;

/// <summary>The way of a quote's words from the speaker to the publisher of the article, hop by hop. A hop that no words of the text show is none.</summary>
public static class ReportingChain
{
    public static IReadOnlyList<ReportingHop> Of(ArticleView article, QuoteView quote) =>
        [.. ((ReportingHop?[])[Speaker(article, quote), Medium(quote), .. quote.Chain.Select(source => Source(article, source)), Publisher(article)]).OfType<ReportingHop>()];

    private static ReportingHop? Speaker(ArticleView article, QuoteView quote) =>
        quote.SpeakerSpan is { } span && Stands(article, span, quote.SpeakerText)
            ? new(HopKind.Speaker, "said by", null, null, quote.DateSaid, Words(span, quote.CueSpan, quote.DateSaidSpan)) : null;

    private static ReportingHop? Medium(QuoteView quote) =>
        quote.MediumSpan is null && quote.AddresseeSpan is null
            ? null : new(
                HopKind.Medium, (quote.Medium ?? "said") + (quote.AddresseeText is null ? "" : " to"),
                quote.Addressee?.Name ?? quote.AddresseeText, quote.Addressee, null, Words(quote.MediumSpan, quote.AddresseeSpan));

    private static ReportingHop? Source(ArticleView article, SourceView source) =>
        Stands(article, source.Span, source.Text) ? new(HopKind.Source, "passed on by", source.Name, source.Party, source.Date, Words(source.Span, source.DateSpan)) : null;

    private static ReportingHop? Publisher(ArticleView article) =>
        article.FindingsOf(FindingField.Publisher).FirstOrDefault() is { Span: { } span } publisher && Stands(article, span, publisher.Text)
            ? new(HopKind.Publisher, "published by", publisher.Value, article.Publisher, null, Words(span)) : null;

    private static bool Stands(ArticleView article, TextSpan span, string? stored) => stored is null || span.Of(article.Text).SequenceEqual(stored);

    /// <summary>In the order of the text; words inside other ones are shown with them.</summary>
    private static IReadOnlyList<TextSpan> Words(params IEnumerable<TextSpan?> spans)
    {
        List<TextSpan> all = [.. spans.OfType<TextSpan>().Distinct()];
        return [.. all.Where(span => !all.Exists(other => other != span && other.Contains(span))).OrderBy(span => span.Start)];
    }
}

public enum HopKind
{
    Speaker,

    /// <summary>A letter, a statement, an interview; or somebody the words were said to.</summary>
    Medium,

    /// <summary>An agency or outlet that the article cites.</summary>
    Source,
    Publisher,
}

/// <param name="Passing">What happened to the words, to be followed by the name: "passed on by", "letter to".</param>
/// <param name="Name">Who passed the words on or got them; null for the speaker, whom the quote names, and for a medium without an addressee.</param>
/// <param name="Party">Whom the name means.</param>
/// <param name="Words">The words of the text that show the hop, in its order; at least one.</param>
public sealed record ReportingHop(HopKind Kind, string Passing, string? Name, PartyName? Party, PartialDate? Day, IReadOnlyList<TextSpan> Words);
