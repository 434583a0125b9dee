using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Formats;

/// <summary>
/// Lines that a page puts around and between the paragraphs of an article: adverts, related links, sharing prompts, rights.
/// Each pattern covers the whole line, since the same words inside a sentence are the article's own.
/// </summary>
internal static partial class BoilerplateLines
{
    private const int LongestLine = 300;

    public static bool Contains(string text, TextSpan line)
    {
        if (line.Length is 0 or > LongestLine)
            return false;

        var words = line.Of(text);
        return Widget.IsMatch(words) || Related.IsMatch(words) || Sharing.IsMatch(words) || Rights.IsMatch(words)
            || Embed.IsMatch(words) || Contributors.IsMatch(words);
    }

    /// <summary>"Also Read:" with nothing behind it: the headline it leads to stands on the next line.</summary>
    public static bool LeadsToLink(string text, TextSpan line) => RelatedAlone.IsMatch(line.Of(text));

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^\W*(?:loading|(?:skip )?advertisement|anzeige|werbung|promotion|publicité|iklan|sponsored|story continues below advertisement|(?:advertisement )?scroll to (?:continue|resume)(?: with)? content|listen to this (?:story|article)|view full image|exclusive|\d{1,3}[ -]min(?:ute)?s? read|abc small.{0,40})\W*$", Options)]
    private static partial Regex Widget { get; }

    [GeneratedRegex(@"^\W*(?:(?:also read|read also|read more|read next|see also|baca juga|lihat juga|simak video|lire aussi|lea también|leia também|lees ook|läs också|leggi anche|lesen sie (?:mehr|auch)|auch interessant|related (?:stories|content|articles?|news)|recommended by our editors|editors.{0,3} picks?|most read|most popular|trending on)\b.{0,200}|(?:related|baca|watch|more from|mehr zum thema)\s?[:|].{0,200}|more from [\p{L} ]{1,40})$", Options)]
    private static partial Regex Related { get; }

    [GeneratedRegex(@"^\W*(?:also read|read also|read more|read next|see also|related(?: stories| content| news| articles?)?|most read|most popular|baca juga|baca|lihat juga|lire aussi|lea también|leia também|lees ook|läs också)\s?:?\W*$", Options)]
    private static partial Regex RelatedAlone { get; }

    [GeneratedRegex(@"^\W*(?:share this|share on|teilen|partager|follow (?:us|the \w+) on|follow .{1,60} on (?:google news|twitter|facebook|instagram|x|telegram|whatsapp)|sign up (?:for|to)|subscribe (?:now|to|for)|thanks for signing up|join the conversation|please read our comment policy|your browser does not support|you can save this article|click here (?:to|for)|download (?:the|our) .{1,40} app|get the latest news).{0,160}$", Options)]
    private static partial Regex Sharing { get; }

    [GeneratedRegex(@"^\W*(?:copyright\b.{0,250}|(?:©|\(c\)) ?(?:\d{4}|copyright).{0,250}|.{0,200}\ball rights reserved\W*|first published in .{1,200}|this article (?:first |originally )?appeared in .{1,250}|we may earn a commission.{0,250}|the authors? (?:or authors )?do(?:es)? not own shares.{0,200}|tagged in\b.{0,200}|(?:topics|tags|keywords|labels)\s?:.{0,250}|[_=*•~-]{3,})$", Options)]
    private static partial Regex Rights { get; }

    // — Lena Bark (@lenabark) August 5, 2024
    [GeneratedRegex(@"^(?:[—–-]\s?.{1,80}\(@\w{1,40}\).{0,60}|.{0,200}pic\.twitter\.com/\w{1,20}|https?://\S+|\[(?:gambas|photo|video|image)\b.{0,200}\].{0,200})$", Options)]
    private static partial Regex Embed { get; }

    // (mas) · (nds/krs) · Reporting by A; Editing by B · — C contributed to this report.
    [GeneratedRegex(@"^(?:(?-i:\([a-z]{2,4}(?:/[a-z]{2,4}){0,3}\))|\W{0,3}reporting by .{1,200}|\W{0,3}with (?:files|inputs?|reporting) (?:from|by) .{1,200}|[—–-].{1,150} contributed to this (?:report|story|article)\W*)$", Options)]
    private static partial Regex Contributors { get; }
}
