using System.Buffers;
using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>
/// The visible characters of a page's source with their places: tags, comments, scripts and white space left out, entities
/// resolved. It reads the source on its own, so that it does not matter by which way the words came into the article.
/// </summary>
internal sealed class VisibleSource
{
    private const int LongestEntity = 32;

    // What is between their tags is no text of the page.
    private static readonly string[] RawElements = ["script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp"];

    private static readonly Dictionary<string, SearchValues<string>> EndTags =
        RawElements.ToDictionary(name => name, name => SearchValues.Create([$"</{name}"], StringComparison.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, SearchValues<string>>.AlternateLookup<ReadOnlySpan<char>> EndTagOf =
        EndTags.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Comparer<Run> ByVisible = Comparer<Run>.Create((one, other) => one.Visible.CompareTo(other.Visible));

    private readonly string html;
    private readonly StringBuilder words = new();
    private readonly List<Run> runs = [];
    private readonly List<int> tags = [];
    private string? characters;

    private VisibleSource(string html) => this.html = html;

    /// <summary>Visible characters that stand one behind the other in the source, or are one entity there.</summary>
    /// <param name="Visible">The first one's number among the visible characters.</param>
    /// <param name="Source">Where they begin in the source.</param>
    /// <param name="EntityLength">Length of the entity; 0 for characters that stand for themselves.</param>
    private readonly record struct Run(int Visible, int Source, int EntityLength);

    /// <summary>All visible characters.</summary>
    public string Characters => characters ??= words.ToString();

    public static VisibleSource Of(string html)
    {
        var source = new VisibleSource(html);
        for (var position = 0; position < html.Length;)
            position = html[position] switch
            {
                '<' => source.SkipTag(position),
                '&' => source.AddEntity(position),
                _ => source.AddText(position),
            };
        return source;
    }

    /// <summary>Whether a character does not count when texts are compared: white space and marks without a width.</summary>
    public static bool IsBlank(char character) =>
        character is <= ' ' or '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' || (character >= '\u0080' && char.IsWhiteSpace(character));

    /// <summary>The stretch of the source from one visible character to before another.</summary>
    public TextSpan Between(int start, int end)
    {
        var (first, last) = (runs[RunOf(start)], runs[RunOf(end - 1)]);
        return TextSpan.Between(
            first.EntityLength > 0 ? first.Source : first.Source + start - first.Visible,
            last.EntityLength > 0 ? last.Source + last.EntityLength : last.Source + end - last.Visible);
    }

    /// <summary>Whether a tag stands between a visible character and the one before it.</summary>
    public bool IsAfterTag(int visible) => visible == 0 || visible == words.Length || tags.BinarySearch(visible) >= 0;

    private int RunOf(int visible)
    {
        var place = runs.BinarySearch(new(visible, 0, 0), ByVisible);
        return place >= 0 ? place : ~place - 1;
    }

    private int AddText(int position)
    {
        var length = html.AsSpan(position).IndexOfAny('<', '&');
        var end = length < 0 ? html.Length : position + length;
        while (position < end)
        {
            var start = position;
            while (position < end && !IsBlank(html[position]))
                position++;
            Add(html.AsSpan(start, position - start), start, 0);
            position++;
        }

        return end;
    }

    private void Add(ReadOnlySpan<char> visible, int place, int entityLength)
    {
        if (visible.IsEmpty)
            return;

        runs.Add(new(words.Length, place, entityLength));
        words.Append(visible);
    }

    private int AddEntity(int position)
    {
        var length = EntityLength(html.AsSpan(position, Math.Min(LongestEntity, html.Length - position)));
        if (length > 0 && Symbol(html.AsSpan(position + 1, length - 1)) is { } symbol)
        {
            if (!symbol.All(IsBlank))
                Add(symbol, position, length);
            return position + length;
        }

        Add("&", position, 0);
        return position + 1;
    }

    /// <summary>From the ampersand to behind the semicolon, or to the last letter or digit where there is none.</summary>
    private static int EntityLength(ReadOnlySpan<char> text)
    {
        var length = text.Length > 1 && text[1] == '#' ? 2 : 1;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
            length++;
        return length < text.Length && text[length] == ';' ? length + 1 : length;
    }

    private static string? Symbol(ReadOnlySpan<char> name)
    {
        if (!name.StartsWith('#'))
            return name.IsEmpty ? null : HtmlEntityProvider.Resolver.GetSymbol(name.ToString());

        var digits = name[1..].TrimEnd(';');
        var isHex = digits.StartsWith("x", StringComparison.OrdinalIgnoreCase);
        if (!int.TryParse(isHex ? digits[1..] : digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            return null;
        if (HtmlEntityProvider.IsInCharacterTable(code))
            return HtmlEntityProvider.GetSymbolFromTable(code);
        return Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD";
    }

    /// <summary>Where the text goes on behind a tag, a comment or a declaration.</summary>
    private int SkipTag(int position)
    {
        var rest = html.AsSpan(position);
        if (rest.Length < 2 || !(char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!' or '?'))
        {
            Add("<", position, 0);
            return position + 1;
        }

        if (tags.Count == 0 || tags[^1] != words.Length)
            tags.Add(words.Length);
        if (rest.StartsWith("<!--"))
            return Behind(position, "-->");
        if (!char.IsAsciiLetter(rest[1]))
            return Behind(position, ">");

        // Inside a drawing a title may be empty and closed by its own tag.
        var end = TagEnd(position);
        if (html.AsSpan(position, end - position).EndsWith("/>"))
            return end;
        return EndTagOf.TryGetValue(TagName(rest), out var endTag) ? Before(end, endTag) : end;
    }

    private static ReadOnlySpan<char> TagName(ReadOnlySpan<char> tag)
    {
        var length = 1;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length]))
            length++;
        return tag[1..length];
    }

    private int Behind(int position, string sign)
    {
        var length = html.AsSpan(position).IndexOf(sign);
        return length < 0 ? html.Length : position + length + sign.Length;
    }

    private int Before(int position, SearchValues<string> sign)
    {
        var length = html.AsSpan(position).IndexOfAny(sign);
        return length < 0 ? html.Length : position + length;
    }

    /// <summary>Behind the tag's end; that is not a sign inside a quoted value.</summary>
    private int TagEnd(int position)
    {
        while (position < html.Length)
        {
            var length = html.AsSpan(position).IndexOfAny('>', '"', '\'');
            if (length < 0)
                return html.Length;

            position += length;
            if (html[position] == '>')
                return position + 1;
            position = html[position - 1] == '=' ? Behind(position + 1, html[position] == '"' ? "\"" : "'") : position + 1;
        }

        return html.Length;
    }
}
