using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Web.TagHelpers;

/// <summary>What marks words in the reader. Of two marks on the same words, the one named first here encloses the other.</summary>
public enum AnnotationKind
{
    Quote,
    Marked,
    Cited,
    Role,
    Evidence,
    Date,
    Party,
    Hit,
}

/// <summary>Words of an article that are shown as something.</summary>
public sealed record Annotation(TextSpan Span, AnnotationKind Kind)
{
    public PartyName? Party { get; init; }
    public QuoteView? Quote { get; init; }
    public PartialDate? Date { get; init; }

    /// <summary>The words that were stored, to tell when others stand there; null where none were.</summary>
    public string? Stored { get; init; }

    /// <summary>Every finding of an article, and the words that the reader came for.</summary>
    public static IReadOnlyList<Annotation> Of(ArticleView article, params IReadOnlyList<TextSpan> hits) =>
    [
        .. article.Quotes.Select(quote => new Annotation(quote.Span, AnnotationKind.Quote) { Quote = quote, Stored = quote.Text }),
        .. article.Quotes.SelectMany(quote => quote.Marked).Select(span => new Annotation(span, AnnotationKind.Marked)),
        .. article.Quotes.Where(quote => quote is { DateSaid: not null, DateSaidSpan: not null })
            .Select(quote => new Annotation(quote.DateSaidSpan!.Value, AnnotationKind.Date) { Date = quote.DateSaid }),
        .. article.Sources.Select(source => new Annotation(source.Span, AnnotationKind.Cited) { Stored = source.Text }),
        .. article.Sources.Where(source => source is { Date: not null, DateSpan: not null })
            .Select(source => new Annotation(source.DateSpan!.Value, AnnotationKind.Date) { Date = source.Date, Stored = source.DateText }),
        .. article.Mentions.Select(mention => new Annotation(mention.Span, AnnotationKind.Party) { Party = mention.Party, Stored = mention.Text }),
        .. article.Mentions.Where(mention => mention.RoleSpan is not null).Select(mention => new Annotation(mention.RoleSpan!.Value, AnnotationKind.Role) { Stored = mention.Role }),
        .. article.Findings.Where(finding => finding.Span is not null).Select(Evidence),
        .. hits.Select(hit => new Annotation(hit, AnnotationKind.Hit)),
    ];

    private static Annotation Evidence(FindingView finding) =>
        finding.Field is FindingField.DatePublished or FindingField.DateModified && PartialDate.TryParse(finding.Value, out var date)
            ? new(finding.Span!.Value, AnnotationKind.Date) { Date = date, Stored = finding.Text }
            : new(finding.Span!.Value, AnnotationKind.Evidence) { Stored = finding.Text };
}
