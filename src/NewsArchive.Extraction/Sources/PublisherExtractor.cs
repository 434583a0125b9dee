using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Sources;

/// <summary>
/// The outlet that published the article, only where the file says so: an agency in the dateline is no publisher. A page of
/// a known domain is that outlet's, whatever company it names as its publisher.
/// </summary>
internal static partial class PublisherExtractor
{
    public static Finding<string>? Extract(ArticleDraft draft)
    {
        var named = draft.Declared.Publisher.Where(value => value.Value.Any(char.IsLetter)).ToList();
        if (named.Find(value => value.Span is not null) is { } printed)
            return Of(printed);

        var host = draft.Declared.CanonicalUrl.Select(url => HostOf(url.Value)).FirstOrDefault(host => host is not null);
        if (host is not null && NewsDomains.NameOf(host) is { } outlet)
            return new(outlet, Span: null, $"news domain {host}", 0.9);

        // "Harbour Media Group Ltd" owns outlets; their names stand beside it.
        return named.Find(value => !Company.IsMatch(value.Value)) is { } best ? Of(best)
            : named is [var owner, ..] ? Of(owner)
            : host is null ? null
            : new(host, Span: null, "host of the page's address", 0.4);
    }

    private static Finding<string> Of(DeclaredValue declared) => new(declared.Value.Trim(), declared.Span, declared.Place, 0.9);

    private static string? HostOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Contains('.', StringComparison.Ordinal)
            ? (uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host)
            : null;

    [GeneratedRegex(@"\b(?:AG|GmbH|KG|Inc|LLC|Ltd|Limited|PLC|Pty|S\.?A|SAS|SARL|S\.?p\.?A|S\.?r\.?l|B\.?V|A/S|Corp|Corporation|Verlag|Holdings?|Group|Condé Nast)\b|^https?:|@", RegexOptions.CultureInvariant)]
    private static partial Regex Company { get; }
}
