using System.Text.RegularExpressions;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Extraction.Dates;

/// <summary>
/// The place line that opens a story: TEHERAN – · NEW DELHI (Reuters) - · LONDON, March 23 - · Port Elsin –.
/// </summary>
/// <param name="Place">The place as printed.</param>
/// <param name="PlaceName">The place in its usual spelling.</param>
/// <param name="Date">The date printed with it, often without a year.</param>
/// <param name="Credit">The agency or outlet printed with it.</param>
/// <param name="Whole">All of it, to its dash and the blank behind.</param>
internal sealed partial record Dateline(TextSpan Place, string PlaceName, WrittenDate? Date, CreditLine? Credit, TextSpan Whole)
{
    private const int Longest = 100;
    private const int ParagraphsLookedAt = 3;

    /// <summary>The dateline of the first paragraph that has one.</summary>
    public static Dateline? Of(ArticleDraft draft) => draft.Blocks
        .Where(block => block.Kind == BlockKind.Paragraph)
        .Take(ParagraphsLookedAt)
        .Select(block => At(draft.Text, block.Span))
        .FirstOrDefault(dateline => dateline is not null);

    /// <summary>The dateline at the start of a paragraph; null when it begins otherwise.</summary>
    public static Dateline? At(string text, TextSpan paragraph)
    {
        var match = Pattern.Match(text, paragraph.Start, Math.Min(paragraph.Length, Longest));
        if (!match.Success || !IsPlace(match))
            return null;

        var place = SpanOf(match.Groups["place"]);
        var more = match.Groups["more"] is { Success: true } group ? SpanOf(group) : new TextSpan(place.End, 0);
        WrittenDate? date = DateParser.Find(text, more).Select(found => (WrittenDate?)found).FirstOrDefault();
        return new(place, PlaceNames.UsualSpelling(place.Of(text).ToString()), date, CreditOf(match), SpanOf(match));
    }

    public Finding<string> ToFinding() => new(PlaceName, Place, "dateline", 0.9);

    private static bool IsPlace(Match match)
    {
        var place = match.Groups["place"].Value;
        if (NoPlace.IsMatch(place) || IsOutlet(place) || WireServices.Find(place) is not null)
            return false;

        // Capitals alone mark a dateline. A name in small letters needs a dash and a new sentence: "Port Elsin – The …".
        // A colon alone follows speakers and headings just as well, so only a known place is one before it.
        var isCapitals = !place.Any(char.IsLower);
        if (match.Groups["dash"].ValueSpan is ":" && match.Groups["more"].Length == 0 && !match.Groups["agency"].Success)
            return (isCapitals || match.Groups["sentence"].Success) && Gazetteer.Find(place) is { Kind: PartyKind.Place };
        return isCapitals
            ? match.Groups["dash"].Success || match.Groups["agency"].Success
            : match.Groups["dash"] is { Success: true, Value: not ":" } && match.Groups["sentence"].Success && PlaceNames.IsName(place);
    }

    // TODAY HALVERN – The minister, but NEWPORT NEWS – The yard
    private static bool IsOutlet(string place) => OutletWord.IsMatch(place) && Gazetteer.Find(place) is not { Kind: PartyKind.Place };

    private static CreditLine? CreditOf(Match match)
    {
        if (match.Groups["agency"] is { Success: true } agency)
            return new(CreditKind.Text, WireServices.Find(agency.Value)?.Name ?? agency.Value, SpanOf(agency), "dateline");
        return match.Groups["site"] is { Success: true } site ? new(CreditKind.Text, site.Value, SpanOf(site), "dateline") : null;
    }

    private static TextSpan SpanOf(Group group) => new(group.Index, group.Length);

    [GeneratedRegex("""
        ^(?<place>\p{Lu}[\p{L}’'.]*(?:[ -][\p{L}’'.]+){0,4}?)
        (?<more>(?:,[ ]?(?:(?<site>[\p{L}0-9-]{2,30}\.(?:com|net|org|id|co))|[\p{L}\p{M}0-9.’' ]{2,30})){0,3})
        (?:[ ]?\((?<agency>[\p{L}\p{M}0-9.&/’' -]{2,40})\))?
        (?:[ ]?(?<dash>[–—]|--|(?<=[ )])-|:)|(?<=\)))
        \s?(?<sentence>(?=[“"‘'„«(]?[\p{Lu}\p{N}]))?
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern { get; }

    [GeneratedRegex("""
        ^(?:update[ds]?|correct(?:ion|ed)|exclusive|analysis|opinion|watch|breaking(?:\ news)?|live|editorial|comment(?:ary)?|explainer|explained|factbox|
        fact\ check|feature|interview|review|note|editor.?s\ note|video|photos?|gallery|timeline|profile|obituary|newsalert|alert|urgent|quote|source|
        q|a|q&a|tl;dr|summary|viva|warning|disclaimer|advertisement|read\ more|also\ read|related|part\ \w+|chapter\ \w+|step\ \w+|day\ \w+)$
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NoPlace { get; }

    [GeneratedRegex(@"\b(?:today|daily|weekly|times|herald|tribune|gazette|media|online|radio|tv|(?<!^newport )news)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OutletWord { get; }
}
