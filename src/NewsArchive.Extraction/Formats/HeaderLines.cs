using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Extraction.Formats;

/// <summary>One value of a header line.</summary>
/// <param name="Field">What it declares; none for keys of no interest here.</param>
/// <param name="Place">Where the value stood, in words: "line “Date:”", "date line".</param>
/// <param name="Span">The words of the value.</param>
internal readonly record struct HeaderValue(DeclaredField Field, string Place, TextSpan Span);

/// <summary>A line above the article that says something about it.</summary>
/// <param name="Values">What it declares; a byline may have a date behind it.</param>
/// <param name="Widget">Widget text glued to the end of the line: "loading…".</param>
internal sealed record HeaderLine(IReadOnlyList<HeaderValue> Values, TextSpan? Widget)
{
    public void Declare(string text, DeclaredValues declared)
    {
        foreach (var value in Values)
            declared.Add(value.Field, value.Span.Of(text).ToString(), value.Place, value.Span);
    }
}

/// <summary>Reads the lines that scrapers and wire services put above an article.</summary>
internal static partial class HeaderLines
{
    private const int LongestLine = 300;
    private const int LongestDateLine = 80;

    private static readonly FrozenDictionary<string, DeclaredField> Fields = new Dictionary<string, DeclaredField>
    {
        ["title"] = DeclaredField.Headline, ["headline"] = DeclaredField.Headline, ["titel"] = DeclaredField.Headline, ["titre"] = DeclaredField.Headline,
        ["título"] = DeclaredField.Headline, ["titolo"] = DeclaredField.Headline, ["judul"] = DeclaredField.Headline,
        ["date"] = DeclaredField.DatePublished, ["published"] = DeclaredField.DatePublished, ["published on"] = DeclaredField.DatePublished,
        ["publication date"] = DeclaredField.DatePublished, ["first published"] = DeclaredField.DatePublished, ["posted"] = DeclaredField.DatePublished,
        ["posted on"] = DeclaredField.DatePublished, ["datum"] = DeclaredField.DatePublished, ["veröffentlicht"] = DeclaredField.DatePublished,
        ["veröffentlicht am"] = DeclaredField.DatePublished, ["publié"] = DeclaredField.DatePublished, ["publié le"] = DeclaredField.DatePublished,
        ["fecha"] = DeclaredField.DatePublished, ["publicado"] = DeclaredField.DatePublished, ["data"] = DeclaredField.DatePublished,
        ["tanggal"] = DeclaredField.DatePublished, ["terbit"] = DeclaredField.DatePublished,
        ["updated"] = DeclaredField.DateModified, ["last updated"] = DeclaredField.DateModified, ["modified"] = DeclaredField.DateModified,
        ["aktualisiert"] = DeclaredField.DateModified, ["mis à jour"] = DeclaredField.DateModified, ["actualizado"] = DeclaredField.DateModified,
        ["diperbarui"] = DeclaredField.DateModified, ["stand"] = DeclaredField.DateModified,
        ["source"] = DeclaredField.Publisher, ["publisher"] = DeclaredField.Publisher, ["publication"] = DeclaredField.Publisher,
        ["newspaper"] = DeclaredField.Publisher, ["outlet"] = DeclaredField.Publisher, ["quelle"] = DeclaredField.Publisher,
        ["fuente"] = DeclaredField.Publisher, ["fonte"] = DeclaredField.Publisher, ["sumber"] = DeclaredField.Publisher, ["bron"] = DeclaredField.Publisher,
        ["author"] = DeclaredField.Byline, ["authors"] = DeclaredField.Byline, ["by"] = DeclaredField.Byline, ["byline"] = DeclaredField.Byline,
        ["writer"] = DeclaredField.Byline, ["written by"] = DeclaredField.Byline, ["reporter"] = DeclaredField.Byline, ["autor"] = DeclaredField.Byline,
        ["autorin"] = DeclaredField.Byline, ["von"] = DeclaredField.Byline, ["auteur"] = DeclaredField.Byline, ["par"] = DeclaredField.Byline,
        ["autore"] = DeclaredField.Byline, ["por"] = DeclaredField.Byline, ["penulis"] = DeclaredField.Byline, ["oleh"] = DeclaredField.Byline,
        ["language"] = DeclaredField.Language, ["lang"] = DeclaredField.Language, ["sprache"] = DeclaredField.Language, ["langue"] = DeclaredField.Language,
        ["url"] = DeclaredField.CanonicalUrl, ["link"] = DeclaredField.CanonicalUrl, ["permalink"] = DeclaredField.CanonicalUrl,
        ["editor"] = DeclaredField.None, ["category"] = DeclaredField.Section, ["section"] = DeclaredField.Section, ["tags"] = DeclaredField.None,
        ["keywords"] = DeclaredField.None, ["topics"] = DeclaredField.None, ["location"] = DeclaredField.None, ["id"] = DeclaredField.None,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a key such as "Author" declares, in any of the languages we read; null when the key is unknown.</summary>
    public static DeclaredField? FieldOf(string key) =>
        Fields.TryGetValue(key, out var field) || Fields.TryGetValue(Preposition.Replace(key, ""), out field) ? field : null;

    /// <summary>What the line declares; null when it is no header line.</summary>
    public static HeaderLine? Read(string text, TextSpan line)
    {
        if (line.Length is 0 or > LongestLine)
            return null;

        var widget = Widget.Match(text, line.Start, line.Length) is { Success: true } match ? new TextSpan(match.Index, match.Length) : (TextSpan?)null;
        var rest = TextSpan.Between(line.Start, widget?.Start ?? line.End).TrimmedIn(text);
        if (rest.Length == 0)
            return null;

        var value = Labelled(text, rest) ?? LabelledDate(text, rest) ?? BareDate(text, rest) ?? BareUrl(text, rest);
        var values = value is { } single ? [single] : BareByline(text, rest) is { Count: > 0 } byline ? byline : NameAndDate(text, rest);
        return values.Count == 0 ? null : new(values, widget);
    }

    // Date: 17 November 2023
    private static HeaderValue? Labelled(string text, TextSpan line)
    {
        if (Label.Match(text, line.Start, line.Length) is not { Success: true } match || FieldOf(match.Groups["key"].Value) is not { } field)
            return null;

        var value = TextSpan.Between(match.Index + match.Length, line.End);
        if (field == DeclaredField.Publisher && Url.IsMatch(value.Of(text)))
            field = DeclaredField.CanonicalUrl;
        if (field is DeclaredField.DatePublished or DeclaredField.DateModified)
            value = DateIn(text, value) ?? value;
        return new(field, $"line “{match.Groups["key"].Value}:”", value);
    }

    // date 2023-11-17 · Published Jun 04, 2026 • 2 minute read
    private static HeaderValue? LabelledDate(string text, TextSpan line)
    {
        if (line.Length > LongestDateLine || FirstWords.Match(text, line.Start, line.Length) is not { Success: true } match)
            return null;
        if (FieldOf(match.Groups["key"].Value) is not { } field || field is not (DeclaredField.DatePublished or DeclaredField.DateModified))
            return null;

        var value = DateIn(text, TextSpan.Between(match.Groups["key"].Index + match.Groups["key"].Length, line.End));
        return value is null ? null : new(field, $"line “{match.Groups["key"].Value}”", value.Value);
    }

    // Tuesday, January 21, 2025 · Jumat, 17 November 2023 - 10:30 WIB
    private static HeaderValue? BareDate(string text, TextSpan line)
    {
        if (line.Length > LongestDateLine || DateIn(text, line) is not { } date)
            return null;

        var before = TextSpan.Between(line.Start, date.Start).Of(text);
        var after = TextSpan.Between(date.End, line.End).Of(text);
        return BeforeDate.IsMatch(before) && AfterDate.IsMatch(after) ? new(DeclaredField.DatePublished, "date line", date) : null;
    }

    private static HeaderValue? BareUrl(string text, TextSpan line) =>
        Url.IsMatch(line.Of(text)) ? new(DeclaredField.CanonicalUrl, "address line", line) : null;

    // By Mira Patel and Jonas Lind · Von Karim Natour · By Mira PatelDecember 11, 2023 · By Dec 19, 2023, its name lost
    private static List<HeaderValue> BareByline(string text, TextSpan line)
    {
        var start = BeforeBy.Match(text, line.Start, line.Length) is { Success: true } match ? match.Index + match.Length : line.Start;
        if (Byline.Line(text, TextSpan.Between(start, line.End)) is not { } names)
            return [];

        var values = new List<HeaderValue> { new(DeclaredField.Byline, "byline", names) };
        if (DateIn(text, TextSpan.Between(names.End, line.End)) is { } date)
            values.Add(new(DeclaredField.DatePublished, "date beside the byline", date));
        return values;
    }

    // Mira Patel | Nov 17, 2023 · TNN / Nov 17, 2023, 10:30 IST
    private static List<HeaderValue> NameAndDate(string text, TextSpan line)
    {
        if (line.Length > LongestDateLine || BeforeSeparator.Match(text, line.Start, line.Length) is not { Success: true } match)
            return [];

        var rest = TextSpan.Between(match.Index + match.Length, line.End);
        if (BareDate(text, rest) is not { } date)
            return [];

        var name = new TextSpan(match.Groups["name"].Index, match.Groups["name"].Length);
        return name.Of(text).ContainsAnyInRange('a', 'z') ? [new(DeclaredField.Byline, "name beside the date", name), date] : [date];
    }

    /// <summary>The words of the first date with a year.</summary>
    private static TextSpan? DateIn(string text, TextSpan range) =>
        DateParser.Find(text, range).Where(date => date.Year is not null).Select(date => (TextSpan?)date.Span).FirstOrDefault();

    [GeneratedRegex(@"\bloading[ ]?(?:…|\.\.\.)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Widget { get; }

    [GeneratedRegex(@"^(?<key>\p{L}+(?: \p{L}+){0,2})\s{0,2}[::]\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Label { get; }

    [GeneratedRegex(@"^(?<key>(?:last |first |mis à )?\p{L}+(?: (?:on|am|le))?) (?=[^\n]{0,12}\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FirstWords { get; }

    [GeneratedRegex(@" (?:on|at|am|le|el|em|il|op|pada)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preposition { get; }

    // Photos and Story By Mira Patel
    [GeneratedRegex(@"^(?:photos?|story|words|text|reporting|pictures)(?: (?:and|&) (?:photos?|story|words|text|reporting|pictures))? (?=by )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeBy { get; }

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,4}) ?[|/•·] ?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BeforeSeparator { get; }

    [GeneratedRegex(@"^https?://\S+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Url { get; }

    [GeneratedRegex(@"^(?:\p{L}{2,12}[.,]{0,2}\s*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeDate { get; }

    // A time, a time zone, "Uhr", separators; not "2:03 min", which is a video's length but harmless.
    [GeneratedRegex(@"^[\s,|•·–-]*(?:(?:at|um|à|pukul|às)\s)?(?:\d{1,2}[:.h]\d{2}(?::\d{2})?)?\s*(?:[ap]\.?m\.?)?\s*(?:Uhr|min|[A-Z]{2,5})?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AfterDate { get; }
}
