using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>What was found in an article, by kind, each with the words that prove it.</summary>
public sealed class FoundInArticle(ArticleView article)
{
    public ArticleView Article => article;

    /// <summary>The parties of a kind with their mentions, those named first before the others.</summary>
    public IReadOnlyList<NamedInArticle> Parties(PartyKind kind) =>
    [
        .. article.Mentions.Where(mention => mention.Party.Kind == kind).GroupBy(mention => mention.Party.Id)
            .Select(mentions => new NamedInArticle(
                mentions.First().Party, mentions.Select(mention => mention.Role).FirstOrDefault(role => role is not null), [.. mentions.Select(mention => mention.Span)])),
    ];

    /// <summary>Dates of the article, of its sources and of what was said, each with what it is the date of.</summary>
    public IReadOnlyList<DateInArticle> Dates =>
    [
        .. from finding in article.Findings
           where finding.Field is FindingField.DatePublished or FindingField.DateModified or FindingField.PublishedCandidate or FindingField.ModifiedCandidate
           let date = PartialDate.TryParse(finding.Value, out var known) ? known : (PartialDate?)null
           where date is not null
           select new DateInArticle(Phrases.Field(finding.Field), date.Value, finding.Span, finding.Text, finding.Rule),
        .. from source in article.Sources
           where source.Date is not null
           select new DateInArticle($"Cited: {source.Name}", source.Date!.Value, source.DateSpan, source.DateText, source.Rule),
        .. from quote in article.Quotes
           where quote.DateSaid is not null
           select new DateInArticle($"Said: quote {Phrases.Number(quote.Number)}", quote.DateSaid!.Value, quote.DateSaidSpan, null, quote.Rule),
    ];
}

/// <summary>A party of an article with the places that name it.</summary>
/// <param name="Role">In the article's own words; null where it gives none.</param>
public sealed record NamedInArticle(PartyName Party, string? Role, IReadOnlyList<TextSpan> Mentions);

/// <summary>A date of an article.</summary>
/// <param name="Of">What it is the date of.</param>
/// <param name="Stored">The words that were stored for it.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record DateInArticle(string Of, PartialDate Date, TextSpan? Span, string? Stored, string Rule);
