using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Citing;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Web.Display;

/// <summary>The wording of facts that stand on several pages.</summary>
public static class Phrases
{
    public static string TitleOrigin(TitleOrigin origin) => origin switch
    {
        Core.Articles.TitleOrigin.Caption => "Caption, used as title: the file has no headline",
        Core.Articles.TitleOrigin.FirstWords => "First words, used as title: the file has no headline",
        _ => "",
    };

    public static string Confidence(double confidence) => confidence switch
    {
        >= 0.9 => "high confidence",
        >= 0.7 => "fair confidence",
        _ => "low confidence",
    };

    public static string Field(FindingField field) => field switch
    {
        FindingField.DatePublished => "Published",
        FindingField.DateModified => "Modified",
        FindingField.PublishedCandidate => "Publication date given",
        FindingField.ModifiedCandidate => "Date of change given",
        FindingField.PhotoCredit => "Photo credit",
        FindingField.TextCredit => "Text credit",
        _ => field.ToString(),
    };

    /// <summary>What happened on the day that puts a version in its place.</summary>
    public static string VersionTime(VersionTime time) => time.ToString().ToLowerInvariant();

    public static string Style(CitationStyle style) => style switch
    {
        CitationStyle.Apa => "APA",
        CitationStyle.Chicago => "Chicago",
        CitationStyle.Mla => "MLA",
        _ => "House style",
    };

    public static string Kind(PartyKind kind) => kind switch
    {
        PartyKind.Person => "person",
        PartyKind.Organization => "organization",
        _ => "place",
    };

    public static string Plural(PartyKind kind) => kind switch
    {
        PartyKind.Person => "people",
        PartyKind.Organization => "organizations",
        _ => "places",
    };

    /// <summary>The field of the search language that finds parties of this kind.</summary>
    public static string SearchField(PartyKind kind) => kind switch
    {
        PartyKind.Person => "person",
        PartyKind.Organization => "org",
        _ => "place",
    };

    public static string QuoteType(QuoteType type) => type switch
    {
        Extraction.Quotes.QuoteType.Direct => "direct quote",
        Extraction.Quotes.QuoteType.Mixed => "quoted words",
        _ => "reported speech, not the exact words",
    };

    /// <summary>How far words have come: second-hand through one source, third-hand through two.</summary>
    public static string Hand(int depth) => depth switch
    {
        0 => "first-hand",
        1 => "second-hand",
        2 => "third-hand",
        3 => "fourth-hand",
        _ => $"through {Number(depth)} sources",
    };

    /// <summary>The English name of a language: "French" for "fr"; the code itself where there is no such name.</summary>
    public static string Language(string code)
    {
        try
        {
            return CultureInfo.GetCultureInfo(code, predefinedOnly: true).EnglishName;
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
    }

    /// <summary>"1 article", "1,204 articles".</summary>
    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");

    public static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"812 bytes", "14 kB", "2.4 MB".</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0.#} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.#} MB"),
    };
}
