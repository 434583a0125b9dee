using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Formats;

/// <summary>
/// Lines that a page puts around and between the paragraphs of an article: adverts, related links, sharing prompts, rights.
/// Each pattern covers the whole line, since the same words inside a sentence are the article's own.
/// </summary>
internal static partial class BoilerplateLines
{
    private const int LongestLine = 300;
    private const int LongestLabel = 120;

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

    /// <summary>What stands above an article beside its headline: "Home > News > Islands", "EXCLUSIVE", "Guest Essay".</summary>
    public static bool IsLabel(string text, TextSpan line) => line.Length <= LongestLabel && Label.IsMatch(line.Of(text));

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Not a quotation mark: “Advertisement” and “share this” may be somebody's words.
    private const string Opening = @"^[^\p{L}\p{N}“""„«]*";

    [GeneratedRegex(@"^(?:\W*(?:exclusive|opinion|analysis|editorial|commentary|guest essay|breaking(?: news)?|just in|live(?: updates?)?|explainer|photo gallery|meinung|kommentar|eilmeldung|exklusiv)\W*|(?:home|startseite|accueil|inicio|início|beranda|главная)\s{0,2}[>»›/|].{1,110}|[\p{L}&' ]{2,30}(?:[>»›][\p{L}&' -]{2,60}){2,6})$", Options)]
    private static partial Regex Label { get; }

    [GeneratedRegex(Opening + @"(?:loading|(?:skip )?advertisements?|ad|anzeigen?|werbung|promotion|publicité|publicidad|publicidade|pubblicità|advertentie|annons|реклама|إعلان|iklan|sponsored(?: content)?|(?:story|article) continues (?:below|after)(?: this| the)? (?:advertisement|ad|video)|(?:advertisement )?scroll to (?:continue|resume)(?: with)? content|listen to (?:this |the )?(?:story|article)|view full image|\d{1,3}[ -]min(?:ute)?s? read|\d{1,3} min(?:uten)? lesezeit|lesezeit:? \d{1,3} min(?:uten)?|abc small.{0,40})\W*$", Options)]
    private static partial Regex Widget { get; }

    // A line that goes on as a sentence and ends like one is the article's: "Read more books, the teacher told them."
    [GeneratedRegex(Opening + @"(?:" + RelatedWords + @"(?:\s*[::|–—‘’“""»›-].{0,200}|(?!\p{L}).{0,200}(?<![.!,;]))|(?:related|baca|watch|video|more from|see|lees|lire|leggi|ver)\s?[:|]\s?.{0,200}|more from [\p{L} ]{1,40})$", Options)]
    private static partial Regex Related { get; }

    [GeneratedRegex(Opening + @"(?:" + RelatedWords + @"|related|baca)\s?[::]?\W*$", Options)]
    private static partial Regex RelatedAlone { get; }

    private const string RelatedWords =
        @"(?:also read|read also|read more|read next|see also|more on this(?: story| topic)?|related (?:stories|content|articles?|news|topics|links)|recommended(?: by our editors| for you| stories)?|editor.{0,3} picks?|most (?:read|popular|viewed)|trending(?: on| now)?|"
        + "baca juga|lihat juga|simak (?:juga|video)|lire aussi|à lire(?: aussi)?|lisez aussi|le[ae] también|lee más|leia (?:também|mais)|lees (?:ook|meer|verder)|läs (?:också|även|mer)|les også|læs også|leggi anche|lesen sie (?:mehr|auch|hier)|auch interessant|mehr zum thema|das könnte sie auch interessieren|"
        + "читайте также|читать также|по теме|اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد)";

    [GeneratedRegex(Opening + @"(?:share(?: this)?(?: (?:article|story|post|page|video|news))?(?: (?:on|via|with)\b.{0,60})?\W*|(?:teilen|partager|compartir|compartilhar|condividi|delen|dela|bagikan|поделиться|شارك)(?: \S{1,20}){0,3}\W*|(?:follow (?:us|the \w+) on|follow .{1,60} on (?:google news|twitter|facebook|instagram|x|telegram|whatsapp)|sign up (?:for|to)|subscribe (?:now|to|for)|thanks for signing up|join the conversation|please read our comment policy|your browser does not support|you can save this article|click here (?:to|for)|download (?:the|our) .{1,40} app|get the latest news).{0,160})$", Options)]
    private static partial Regex Sharing { get; }

    [GeneratedRegex(@"^\W*(?:copyright\b.{0,250}|(?:©|\(c\)) ?(?:\d{4}|copyright).{0,250}|.{0,200}\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|все права защищены)\W*|first published in .{1,200}|this article (?:first |originally )?appeared in .{1,250}|we may earn a commission.{0,250}|the authors? (?:or authors )?do(?:es)? not own shares.{0,200}|tagged in\b.{0,200}|(?:topics|tags|keywords|labels|schlagwörter|themen)\s?:.{0,250}|[_=*•~–—-](?: ?[_=*•~–—-]){2,80})$", Options)]
    private static partial Regex Rights { get; }

    // — Lena Bark (@lenabark) August 5, 2024
    [GeneratedRegex(@"^(?:[—–-]\s?.{1,80}\(@\w{1,40}\).{0,60}|.{0,200}pic\.twitter\.com/\w{1,20}|https?://\S+|\[(?:gambas|photo|video|image)\b.{0,200}\].{0,200})$", Options)]
    private static partial Regex Embed { get; }

    // (mas) · (nds/krs) · Reporting by A; Editing by B · — C contributed to this report.
    [GeneratedRegex(@"^(?:(?-i:\([a-z]{2,4}(?:/[a-z]{2,4}){0,3}\))|\W{0,3}reporting by .{1,200}|\W{0,3}with (?:files|inputs?|reporting) (?:from|by) .{1,200}|[—–-].{1,150} contributed to this (?:report|story|article)\W*)$", Options)]
    private static partial Regex Contributors { get; }
}
