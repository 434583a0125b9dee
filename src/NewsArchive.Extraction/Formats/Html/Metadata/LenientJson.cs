using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>
/// Reads JSON as pages print it: in a comment or CDATA wrapper, with line ends inside strings, needless escapes, HTML
/// entities for quotation marks, commas too many, escapes of half a character.
/// </summary>
internal static partial class LenientJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>Null when it is beyond mending.</summary>
    public static JsonElement? Read(string json)
    {
        // The parser lets half a character pass and throws when the string is asked for.
        if (json.Contains(@"\ud", StringComparison.OrdinalIgnoreCase))
            json = Escape.Replace(json, static escape => escape.Groups["half"].Success ? @"\ufffd" : escape.Value);
        return Parse(json) ?? Parse(Mended(json));
    }

    private static JsonElement? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null; // the caller tries again, and then tells the reader
        }
    }

    private static string Mended(string json)
    {
        var start = json.AsSpan().IndexOfAny('{', '[');
        var end = json.AsSpan().LastIndexOfAny('}', ']');
        if (start < 0 || end < start)
            return "";

        // A wrapper "<![CDATA[" has brackets of its own.
        if (json.AsSpan(0, start).EndsWith("<!") && json.IndexOf('{', start) is > 0 and var inside)
            (start, end) = (inside, json.LastIndexOf('}'));
        if (end < start)
            return "";

        var body = json[start..(end + 1)];
        if (!body.Contains('"', StringComparison.Ordinal))
            body = WebUtility.HtmlDecode(body);
        return NeedlessEscape.Replace(string.Create(body.Length, body, static (copy, source) =>
        {
            for (var position = 0; position < source.Length; position++)
                copy[position] = char.IsControl(source[position]) ? ' ' : source[position];
        }), "$1");
    }

    // A pair of surrogates, one without the other, or any other escape, so that the second backslash of "\\ud83d" is not taken for its own.
    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Escape { get; }

    [GeneratedRegex(@"\\(['&$|/ -])", RegexOptions.CultureInvariant)]
    private static partial Regex NeedlessEscape { get; }
}
