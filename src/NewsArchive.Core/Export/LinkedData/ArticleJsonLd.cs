using System.Globalization;
using System.Text.Json.Nodes;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Export.References;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;
using static NewsArchive.Core.Export.LinkedData.ReadableJson;

namespace NewsArchive.Core.Export.LinkedData;

/// <summary>
/// An article in the words of schema.org, as JSON-LD: NewsArticle with its quotations, people, organizations and what it is based on.
/// What a program found and no person confirmed says so. What is unknown is left out.
/// </summary>
public sealed class ArticleJsonLd
{
    private const string Unconfirmed = "unconfirmed";

    private readonly ArticleView article;
    private readonly SiteAddresses site;
    private readonly string address;

    private readonly VersionChain versions;
    private readonly FixityState verified;

    private ArticleJsonLd(ArticleView article, VersionChain versions, FixityState verified, SiteAddresses site) =>
        (this.article, this.versions, this.verified, this.site, address) = (article, versions, verified, site, site.Article(article.Id, article.DisplayTitle));

    /// <param name="verified">What the last check of its original found.</param>
    /// <param name="mostQuotes">Only so many quotes, for a page that shows them anyway.</param>
    /// <returns>One line of JSON that can stand in a script element.</returns>
    public static string Of(ArticleView article, VersionChain versions, FixityState verified, SiteAddresses site, int mostQuotes = int.MaxValue) =>
        new ArticleJsonLd(article, versions, verified, site).Article(mostQuotes).ToJsonString(Options);

    private JsonObject Article(int mostQuotes) => Object(
        ("@context", "https://schema.org"),
        ("@type", "NewsArticle"),
        ("@id", address),
        ("url", address),
        ("mainEntityOfPage", address),
        article.TitleOrigin == TitleOrigin.Headline ? ("headline", article.DisplayTitle) : ("name", Citation.TitleOf(CitedArticle.Of(article))),
        ("inLanguage", article.Language),
        ("datePublished", Day(article.DatePublished, FindingField.DatePublished)),
        ("dateModified", Day(article.DateModified, FindingField.DateModified)),
        ("author", Array(article.FindingsOf(FindingField.Byline).Select(Author))),
        ("publisher", Publisher()),
        ("articleSection", article.FindingsOf(FindingField.Section).FirstOrDefault()?.Value),
        ("version", versions.Count > 1 ? versions.Current.Number : null),
        ("exampleOfWork", versions.Versions.Count > 1 ? Work() : null),
        ("isBasedOn", Array(Origins())),
        ("mentions", Array(article.Mentions.Select(mention => mention.Party).DistinctBy(party => party.Id).Select(Party))),
        ("hasPart", Array(article.Quotes.Take(mostQuotes).Select(Quote))),
        ("archivedAt", site.Original(article.Id)),
        ("identifier", Object(("@type", "PropertyValue"), ("propertyID", "SHA-256"), ("value", article.Original.Sha256))),
        ("sdPublisher", Object(
            ("@type", "Organization"), ("name", "NewsArchive"), ("url", site.Root + "/"),
            ("description", "Read and found by rules; confirmed by a person only where it is not called unconfirmed."))),
        ("creativeWorkStatus", Unconfirmed),
        ("@reverse", Object(("object", Check()))));

    /// <summary>What all versions are versions of: it has no page but the list of them.</summary>
    private JsonObject Work() => Object(
        ("@type", "CreativeWork"),
        ("url", site.Versions(versions.Versions.Min(version => version.ArticleId))),
        ("workExample", Array(versions.Versions.Select(Version))));

    private JsonObject Version(VersionLine version) => Object(("@type", "NewsArticle"), ("url", site.ArticleNumbered(version.ArticleId)), ("version", version.Number));

    /// <summary>That the article was compared with its original, as an action that is done or has failed.</summary>
    private JsonObject Check()
    {
        List<string> failures = [.. verified.Failures, .. article.Broken.Select(broken => broken.Explanation)];
        return Object(
            ("@type", "CheckAction"),
            ("name", verified.IsImport ? "Made from the original at its import" : "Compared with the original"),
            ("endTime", verified.CheckedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
            ("actionStatus", failures.Count == 0 ? "https://schema.org/CompletedActionStatus" : "https://schema.org/FailedActionStatus"),
            ("error", Array(failures.Select(failure => Object(("@type", "Thing"), ("description", failure))))));
    }

    private string? Day(PartialDate? date, FindingField field) => date is { Precision: DatePrecision.Day } && article.TimeOf(field) is { } time ? $"{date}T{time}" : date?.ToString();

    private JsonObject Author(FindingView byline)
    {
        if (byline.Span is { } span && article.Mentions.FirstOrDefault(mention => mention.Span.Overlaps(span) && mention.Text == byline.Value) is { } mention)
            return Party(mention.Party);

        // Whether a desk or a single word is a person is not known, so that it has no type.
        var name = AuthorName.Of(byline.Value);
        return Object(("@type", name.Family is null ? null : "Person"), ("name", byline.Value), ("familyName", name.Family), ("givenName", name.Given));
    }

    private JsonObject? Publisher() => article.Publisher is { } party
        ? Party(party)
        : article.PublisherAsWritten is { } name ? Object(("@type", "Organization"), ("name", name)) : null;

    /// <summary>Where the page says it was published, the version of which this one is a change, and the sources that it cites.</summary>
    private IEnumerable<JsonNode> Origins()
    {
        if (article.FindingsOf(FindingField.CanonicalUrl).FirstOrDefault() is { } canonical)
            yield return canonical.Value;
        if (versions.Predecessor is { } before && !before.HasTextOf(versions.Current))
            yield return Version(before);
        foreach (var source in article.Sources.DistinctBy(source => (source.Party?.Id, source.Party is null ? source.Name : null, source.Date)))
            yield return Source(source);
    }

    private JsonObject Source(SourceView source) => Object(
        ("@type", "CreativeWork"), ("publisher", source.Party is { } party ? Party(party) : Object(("@type", "Organization"), ("name", source.Name))),
        ("datePublished", source.Date?.ToString()), ("creativeWorkStatus", Unconfirmed));

    /// <summary>Reported speech is a claim: a quotation would promise the exact words.</summary>
    private JsonObject Quote(QuoteView quote) => Object(
        ("@type", quote.Type == QuoteType.Indirect ? "Claim" : "Quotation"),
        ("@id", $"{address}#q-{Number(quote.Number)}"),
        ("url", site.Quote(quote.Id)),
        ("text", quote.Text),
        ("creator", Speakers(quote)),
        ("creditText", quote.SpeakerText),
        ("dateCreated", quote.DateSaid?.ToString()),
        ("isPartOf", Object(("@id", address))),
        ("isBasedOn", Array(quote.Chain.Select(Source))),
        ("creativeWorkStatus", Unconfirmed));

    private JsonNode? Speakers(QuoteView quote)
    {
        var speakers = quote.Joint.Select(part => part.Party).Prepend(quote.Speaker).OfType<PartyName>().DistinctBy(party => party.Id).Select(Party).ToList();
        return speakers.Count == 1 ? speakers[0] : Array(speakers);
    }

    private JsonObject Party(PartyName party) => Object(
        ("@type", party.Kind.ToString()), ("@id", site.Party(party)), ("name", party.Name), ("url", site.Party(party)),
        ("disambiguatingDescription", (party.IsConfirmed, party.IsProbable) switch
        {
            (true, false) => null,
            (true, true) => "probably meant: the article gives only a surname",
            (false, true) => $"{Unconfirmed}; probably meant: the article gives only a surname",
            (false, false) => Unconfirmed,
        }));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
