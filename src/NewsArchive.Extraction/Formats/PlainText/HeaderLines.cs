using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Extraction.Formats.PlainText;

internal enum HeaderField
{
    None,
    Headline,
    DatePublished,
    DateModified,
    Publisher,
    Byline,
    Language,
    CanonicalUrl,
}

/// <summary>A line above the article that says something about it.</summary>
/// <param name="Field">What it declares; none for keys of no interest here.</param>
/// <param name="Place">Where the value stood, in words: "line “Date:”", "date line".</param>
/// <param name="Value">The words of the value.</param>
/// <param name="Widget">Widget text glued to the end of the line: "loading…".</param>
internal sealed record HeaderLine(HeaderField Field, string Place, TextSpan Value, TextSpan? Widget);

/// <summary>Reads the lines that scrapers and wire services put above an article.</summary>
internal static partial class HeaderLines
{
    private const int LongestLine = 300;
    private const int LongestDateLine = 80;

    private static readonly FrozenDictionary<string, HeaderField> Fields = new Dictionary<string, HeaderField>
    {
        ["title"] = HeaderField.Headline, ["headline"] = HeaderField.Headline, ["titel"] = HeaderField.Headline, ["titre"] = HeaderField.Headline,
        ["título"] = HeaderField.Headline, ["titolo"] = HeaderField.Headline, ["judul"] = HeaderField.Headline,
        ["date"] = HeaderField.DatePublished, ["published"] = HeaderField.DatePublished, ["published on"] = HeaderField.DatePublished,
        ["publication date"] = HeaderField.DatePublished, ["first published"] = HeaderField.DatePublished, ["posted"] = HeaderField.DatePublished,
        ["posted on"] = HeaderField.DatePublished, ["datum"] = HeaderField.DatePublished, ["veröffentlicht"] = HeaderField.DatePublished,
        ["veröffentlicht am"] = HeaderField.DatePublished, ["publié"] = HeaderField.DatePublished, ["publié le"] = HeaderField.DatePublished,
        ["fecha"] = HeaderField.DatePublished, ["publicado"] = HeaderField.DatePublished, ["data"] = HeaderField.DatePublished,
        ["tanggal"] = HeaderField.DatePublished, ["terbit"] = HeaderField.DatePublished,
        ["updated"] = HeaderField.DateModified, ["last updated"] = HeaderField.DateModified, ["modified"] = HeaderField.DateModified,
        ["aktualisiert"] = HeaderField.DateModified, ["mis à jour"] = HeaderField.DateModified, ["actualizado"] = HeaderField.DateModified,
        ["diperbarui"] = HeaderField.DateModified,
        ["source"] = HeaderField.Publisher, ["publisher"] = HeaderField.Publisher, ["publication"] = HeaderField.Publisher,
        ["newspaper"] = HeaderField.Publisher, ["outlet"] = HeaderField.Publisher, ["quelle"] = HeaderField.Publisher,
        ["fuente"] = HeaderField.Publisher, ["fonte"] = HeaderField.Publisher, ["sumber"] = HeaderField.Publisher, ["bron"] = HeaderField.Publisher,
        ["author"] = HeaderField.Byline, ["authors"] = HeaderField.Byline, ["by"] = HeaderField.Byline, ["byline"] = HeaderField.Byline,
        ["writer"] = HeaderField.Byline, ["written by"] = HeaderField.Byline, ["reporter"] = HeaderField.Byline, ["autor"] = HeaderField.Byline,
        ["autorin"] = HeaderField.Byline, ["von"] = HeaderField.Byline, ["auteur"] = HeaderField.Byline, ["par"] = HeaderField.Byline,
        ["autore"] = HeaderField.Byline, ["por"] = HeaderField.Byline, ["penulis"] = HeaderField.Byline, ["oleh"] = HeaderField.Byline,
        ["language"] = HeaderField.Language, ["lang"] = HeaderField.Language, ["sprache"] = HeaderField.Language, ["langue"] = HeaderField.Language,
        ["url"] = HeaderField.CanonicalUrl, ["link"] = HeaderField.CanonicalUrl, ["permalink"] = HeaderField.CanonicalUrl,
        ["editor"] = HeaderField.None, ["category"] = HeaderField.None, ["section"] = HeaderField.None, ["tags"] = HeaderField.None,
        ["keywords"] = HeaderField.None, ["topics"] = HeaderField.None, ["location"] = HeaderField.None, ["id"] = HeaderField.None,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the line declares; null when it is no header line.</summary>
    public static HeaderLine? Read(string text, TextSpan line)
    {
        if (line.Length is 0 or > LongestLine)
            return null;

        var widget = Widget.Match(text, line.Start, line.Length) is { Success: true } match ? new TextSpan(match.Index, match.Length) : (TextSpan?)null;
        var rest = TextLines.Trim(text, TextSpan.Between(line.Start, widget?.Start ?? line.End));
        var header = rest.Length == 0 ? null : Labelled(text, rest) ?? LabelledDate(text, rest) ?? BareDate(text, rest) ?? BareUrl(text, rest) ?? BareByline(text, rest);
        return header is null ? null : header with { Widget = widget };
    }

    // Date: 17 November 2023
    private static HeaderLine? Labelled(string text, TextSpan line)
    {
        if (Label.Match(text, line.Start, line.Length) is not { Success: true } match || !Fields.TryGetValue(match.Groups["key"].Value, out var field))
            return null;

        var value = TextSpan.Between(match.Index + match.Length, line.End);
        if (field == HeaderField.Publisher && Url.IsMatch(value.Of(text)))
            field = HeaderField.CanonicalUrl;
        if (field is HeaderField.DatePublished or HeaderField.DateModified)
            value = DateIn(text, value) ?? value;
        return new(field, $"line “{match.Groups["key"].Value}:”", value, Widget: null);
    }

    // date 2023-11-17 · Published Jun 04, 2026 • 2 minute read
    private static HeaderLine? LabelledDate(string text, TextSpan line)
    {
        if (line.Length > LongestDateLine || FirstWords.Match(text, line.Start, line.Length) is not { Success: true } match)
            return null;
        if (!Fields.TryGetValue(match.Groups["key"].Value, out var field) || field is not (HeaderField.DatePublished or HeaderField.DateModified))
            return null;

        var value = DateIn(text, TextSpan.Between(match.Groups["key"].Index + match.Groups["key"].Length, line.End));
        return value is null ? null : new(field, $"line “{match.Groups["key"].Value}”", value.Value, Widget: null);
    }

    // Tuesday, January 21, 2025 · Jumat, 17 November 2023 - 10:30 WIB
    private static HeaderLine? BareDate(string text, TextSpan line)
    {
        if (line.Length > LongestDateLine || DateIn(text, line) is not { } date)
            return null;

        var before = TextSpan.Between(line.Start, date.Start).Of(text);
        var after = TextSpan.Between(date.End, line.End).Of(text);
        return BeforeDate.IsMatch(before) && AfterDate.IsMatch(after) ? new(HeaderField.DatePublished, "date line", date, Widget: null) : null;
    }

    private static HeaderLine? BareUrl(string text, TextSpan line) =>
        Url.IsMatch(line.Of(text)) ? new(HeaderField.CanonicalUrl, "address line", line, Widget: null) : null;

    // By Mira Patel and Jonas Lind · Von Karim Natour
    private static HeaderLine? BareByline(string text, TextSpan line)
    {
        if (Byline.Line(text, line) is not { } names)
            return null;

        // A name may be lost and the date left: "By Dec 19, 2023".
        return names.Length == 0 && DateIn(text, line) is { } date
            ? new(HeaderField.DatePublished, "byline", date, Widget: null)
            : new(HeaderField.Byline, "byline", names, Widget: null);
    }

    /// <summary>The words of the first date with a year.</summary>
    private static TextSpan? DateIn(string text, TextSpan range) =>
        DateParser.Find(text, range).Where(date => date.Year is not null).Select(date => (TextSpan?)date.Span).FirstOrDefault();

    [GeneratedRegex(@"\bloading[ ]?(?:…|\.\.\.)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Widget { get; }

    [GeneratedRegex(@"^(?<key>\p{L}+(?: \p{L}+)?)\s{0,2}[::]\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Label { get; }

    [GeneratedRegex(@"^(?<key>(?:last |first |mis à )?\p{L}+(?: (?:on|am|le))?) (?=[^\n]{0,12}\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FirstWords { get; }

    [GeneratedRegex(@"^https?://\S+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Url { get; }

    [GeneratedRegex(@"^(?:\p{L}{2,12}[.,]{0,2}\s*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeDate { get; }

    // A time, a time zone, "Uhr", separators; not "2:03 min", which is a video's length but harmless.
    [GeneratedRegex(@"^[\s,|•·–-]*(?:(?:at|um|à|pukul|às)\s)?(?:\d{1,2}[:.h]\d{2}(?::\d{2})?)?\s*(?:[ap]\.?m\.?)?\s*(?:Uhr|min|[A-Z]{2,5})?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AfterDate { get; }
}
