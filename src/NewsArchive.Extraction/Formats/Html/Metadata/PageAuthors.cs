using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>Who wrote the article, by every place in which a page names authors: JSON-LD, meta elements, the byline that a reader sees.</summary>
internal static partial class PageAuthors
{
    private static readonly string[] MetaNames =
        ["citation_author", "parsely-author", "sailthru.author", "article.author", "author", "articleauthor", "cxenseparse:author", "byl", "article:author", "article:author_name", "dc.creator", "dcterms.creator", "og:author"];

    public static void Read(HtmlPage page, DeclaredValues declared)
    {
        foreach (var author in page.JsonLdArticle?.Names("author") ?? [])
            declared.Add(DeclaredField.Byline, HtmlPage.OnOneLine(author), "JSON-LD");
        foreach (var meta in MetaNames.SelectMany(name => page.Metas.Where(meta => meta.Name == name && meta.Attribute != "itemprop")))
            declared.Add(DeclaredField.Byline, GivenNameFirst(meta), meta.Place);
        if (Labelled(page) is { } labelled)
            declared.Add(DeclaredField.Byline, labelled, "meta name=twitter:data1");
        foreach (var (words, place) in VisibleByline.Find(page))
            declared.Add(DeclaredField.Byline, words, place);
    }

    // Libraries write the surname first: "Lenharo, Mariana".
    private static string GivenNameFirst(MetaTag meta) =>
        meta.Name is "dc.creator" or "dcterms.creator" or "citation_author" && SurnameFirst.Match(meta.Value) is { Success: true } match
            ? $"{match.Groups["given"].Value} {match.Groups["surname"].Value}"
            : meta.Value;

    // A pair of elements that link previews show: label "Written by", value the name.
    private static string? Labelled(HtmlPage page) =>
        page.Meta("twitter:label1") is { } label && AuthorLabel.IsMatch(label) ? page.Meta("twitter:data1") : null;

    [GeneratedRegex(@"^(?<surname>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?), (?<given>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex SurnameFirst { get; }

    [GeneratedRegex(@"^(?:written by|verfasst von|geschrieben von|von|écrit par|escrito por|scritto da|geschreven door|ditulis oleh|автор)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AuthorLabel { get; }
}
