using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>What web pages say around an article, told by its words: players, pay walls, appeals to the reader, headings of links.</summary>
internal static partial class PageLines
{
    private const int LongestControl = 250;
    private const int LongestAppeal = 500;

    /// <summary>A control or notice of the page that stands among the paragraphs.</summary>
    public static bool IsControl(PageBlock block) => block.Weight <= LongestControl && (Counter.IsMatch(block.Text) || Player.IsMatch(block.Text) || PayWall.IsMatch(block.Text));

    /// <summary>A heading over links, comments or the author's portrait.</summary>
    public static bool IsSideHeading(string words) => words.Length < 100 && (SideHeading.IsMatch(words) || SideWord.IsMatch(words));

    /// <summary>A request to the reader below an article: write to us, subscribe, follow.</summary>
    public static bool IsAppeal(PageBlock block) => block.Weight <= LongestAppeal && Appeal.IsMatch(block.Text);

    public static bool HasYear(PageBlock block) => Year.IsMatch(block.Text);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(19|20)\d\d\b", Options)]
    private static partial Regex Year { get; }

    // 2 of 9 | · 1 / 3 · 05:39 · 20:42 KEY EVENT · 2:34 Troops cross the river
    [GeneratedRegex(@"^\W*(\d{1,3}\s?(of|/|von|de|di|van|dari)\s?\d{1,3}\W*|\d{1,2}[:.]\d{2}([:.]\d{2})?\W*(/\W*\d{1,2}:\d{2})?(\s?(uhr|h|[ap]\.?m\.?|min|gmt|[a-z]{3}t))?\W*|\d{1,2}:\d{2}[^.!?]{1,80}|\d{1,3}\s?(min(ute)?s?|minuten)(\s(read|lesezeit|de lectura|de lecture))?\W*)$", Options)]
    private static partial Regex Counter { get; }

    [GeneratedRegex(@"^\W*(video (loading|unavailable|player)|click to play|tap to play|play now|(the )?video will auto-?play|auto-?play|up next|now playing|watch( now| this)?:|view this post on|a post shared by|story saved|you can find this story in|show more|show less|placeholder image|image|photo gallery|view gallery|gallery|article content|listen to (this )?article|link kopiert|copied|copy link|externen inhalt|empfohlener redaktioneller inhalt|an dieser stelle finden sie|ich bin damit einverstanden|this content is (hosted|not available)|dieser inhalt|jump to)\b", Options)]
    private static partial Regex Player { get; }

    [GeneratedRegex(@"\b(reserved for subscribers|subscribers? only|for subscribers|(sign|log) in (or|to)|create an account|already (a |an )?(subscriber|member|registered)|register (to|for)|to continue reading|continue reading (with|your)|ad ?block(er)?|enable javascript|jetzt abonnieren|abo abschlie|kostenlos testen|weiterlesen mit|réservée?s? aux abonnés|s.abonner|suscr[ií]b(ete|ase)|solo para suscriptores|para assinantes|abbonati|voor abonnees|khusus pelanggan)\b", Options)]
    private static partial Regex PayWall { get; }

    [GeneratedRegex(@"^\W*(related|more (on|from|stories|news|to)|read (more|next|also|on)|also read|up next|most (read|popular|viewed|recent)|recommended|you (may|might)|about the authors?|leave a (reply|comment)|follow us|sign up|top stories|editors?.{0,3} picks?|people are (also )?reading|mehr (zum thema|aus|von|zu)|das könnte|lesen sie|weitere (artikel|themen|meldungen|beiträge|informationen)|meistgelesen|schlagw|über d(en|ie) autor|à lire|lire aussi|sur le même|vous aimerez|le[ae] también|más (leíd|noticias)|te puede|leia (também|mais)|veja (também|mais)|mais lid|leggi anche|potrebbe|lees (ook|meer)|meer over|baca juga|berita terkait|terpopuler|läs (mer|också)|les også|czytaj (też|także)|relaterte)\b", Options)]
    private static partial Regex SideHeading { get; }

    [GeneratedRegex(@"^\W*(popular|trending|\d* ?comments?(\W*\d+)?|share|newsletters?|subscribe|latest( (news|articles|stories|videos))?|kommentare?(\W*\d+)?|\d+ kommentare?|kommentieren|themen|commentaires?|\d+ commentaires?|comentarios|temas|tags?|topics|reacties|terkait|関連記事|あわせて読みたい|ähnliche|verwandte artikel|advertisement|contact|kontakt|author\(?s?\)?|photo credits?|sources?)\W*$", Options)]
    private static partial Regex SideWord { get; }

    [GeneratedRegex(@"[\w.-]+@[\w-]+\.\w{2,}|\b(newsletters?|subscribe|follow us|sign up|support (us|our)|donat(e|ion)|get in touch|contact us|send us|for more (stories|news|information)|bookmark|whatsapp|telegram|spenden?|abonnieren|unterstützen sie|schreiben sie uns|ihre meinung|kontaktieren sie|suscr[ií]b|s[ií]guenos|abonnez|contactez|assine|siga-nos|abbonat|seguici|abonneer|volg ons|ikuti kami|(freelance|staff|senior|contributing) (writer|reporter|journalist|editor|correspondent))\b", Options)]
    private static partial Regex Appeal { get; }
}
