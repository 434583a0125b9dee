using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>
/// Tells what a box is for from the words in its class, id and other names: "article-body", "relatedLinks", "author_bio".
/// Two words beside each other count as one, so that "read-more" and "readMore" are "readmore".
/// </summary>
internal static class BoxNames
{
    private const int LongestName = 400;
    private const int LongestWord = 40;
    private const int ShortestInside = 4;

    private static readonly FrozenSet<string> Attributes = FrozenSet.Create(
        StringComparer.Ordinal, "class", "id", "role", "itemprop", "aria-label", "data-testid", "data-component", "data-type", "data-module");

    private static readonly FrozenDictionary<string, BoxRole> Words = Dictionary(
        (BoxRole.Article, "articlebody articlecontent articletext articlecopy articlemain articlestory storybody storycontent storytext storycopy entrycontent entrybody postcontent postbody posttext postentry newsbody newscontent newstext contentbody bodycopy bodytext maintext textbody contentarticle bodycontent pagecontent articulo cuerpo corps artikeltext artikelinhalt articlecontents richtext richtextbody wysiwyg"),
        (BoxRole.Caption, "caption captions figcaption captiontext imagecaption photocaption picturecaption imagecredit photocredit photocredits imagecredits mediacaption bildunterschrift bildtext bildnachweis bildinfo bildquelle legende imagelegend piedefoto didascalia fotocredit imgcaption imagedescription imageinfo figuredescription mediainfo imagesource photographer"),
        (BoxRole.Lede, "lede standfirst dek deck chapeau chapo entradilla sottotitolo subtitle subtitulo subheadline subheading subhead strapline articlelead articlelede articleintro articlesummary articledescription articledek vorspann anreisser intro lead leadtext abstract excerpt perex ingress"),
        (BoxRole.Label, "byline bylines author authors autor autoren autores auteur auteurs autore penulis authorbio authorinfo authorbox bio contributor contributors meta metadata metainfo postmeta entrymeta articlemeta dateline timestamp pubdate publishdate publicationdate posttime articledate readtime readingtime lesezeit kicker eyebrow overline dachzeile rubric rubrik copyright disclaimer articleinfo postinfo storyinfo publishinfo correspondent journalist"),
        (BoxRole.Side, """
            relatedposts relatedlinks related share shares sharing sharebar sharetools sharebuttons sociallinks social socials socialmedia newsletter newsletters
            promo promos promotion promobox advert adverts advertisement advertisements advertising ad ads adv adbox adslot adunit adcontainer anzeige anzeigen werbung publicidad publicidade pubblicita publicite iklan reklam reklame annonce
            sponsor sponsored sponsors cookie cookies consent gdpr comment comments commentlist commentsection kommentar kommentare comentario comentarios commentaire commentaires commenti komentar disqus livefyre respond replies
            breadcrumb breadcrumbs sidebar rightrail rail recommended recommendation recommendations recommender recirc recirculation subscribe subscription subscriptions signup taboola outbrain zergnet revcontent
            toolbar popular trending mostread mostviewed mostpopular mostcommented meistgelesen masleidas menu nav navbar navigation navi footer masthead modal popup overlay tooltip dialog login signin registration
            paywall taglist tagcloud tags topics keywords printonly sronly visuallyhidden screenreader screenreadertext assistive visuallyhide offscreen skiplink skip
            poll quiz survey donate donation donations membership affiliate toc tableofcontents jumplinks pagination pager upnext readnext nextarticle prevnext postnavigation alsoread readalso seealso moreon morefrom morenews morestories
            topstories latestnews youmaylike youmightlike followus furtherreading feedback rating ratings voting ticker livestream jwplayer videoplayer playlist audioplayer player
            twittertweet instagrammedia tiktokembed fbpost socialembed bskyembed printfooter banner search searchform crosslink crosslinks linklist complementary contentinfo alertdialog whatsapp telegram
            """));

    // Beginnings that mean the same whatever follows: "recommendedArticles", "sharedaddy".
    private static readonly (string Beginning, BoxRole Role)[] Beginnings =
    [
        ("related", BoxRole.Side), ("recommend", BoxRole.Side), ("newsletter", BoxRole.Side), ("sharedaddy", BoxRole.Side), ("sponsor", BoxRole.Side), ("advert", BoxRole.Side),
        ("taboola", BoxRole.Side), ("outbrain", BoxRole.Side), ("breadcrumb", BoxRole.Side), ("commentlist", BoxRole.Side), ("cookie", BoxRole.Side),
        ("subscri", BoxRole.Side), ("sociallink", BoxRole.Side), ("relacionad", BoxRole.Side), ("authorbio", BoxRole.Label), ("authorinfo", BoxRole.Label),
    ];

    private static readonly ILookup<char, (string Beginning, BoxRole Role)> BeginningsByLetter = Beginnings.ToLookup(entry => entry.Beginning[0]);

    private static readonly FrozenDictionary<string, BoxRole>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The strongest of the roles its names tell; a heading is judged by what it says, and a text marked as the article's is never a side box.</summary>
    public static BoxRole RoleOf(IElement element)
    {
        if (PageElements.HeadingLevel(element) > 0)
            return BoxRole.Ordinary;

        var strongest = BoxRole.Ordinary;
        foreach (var attribute in element.Attributes)
        {
            if (!Attributes.Contains(attribute.Name) || attribute.Value is not { Length: > 0 and < LongestName } name || RoleIn(name) is not (var role and not BoxRole.Ordinary))
                continue;
            if (role == BoxRole.Article)
                return role;
            strongest = (BoxRole)Math.Max((int)strongest, (int)role);
        }

        return strongest;
    }

    private static BoxRole RoleIn(string name)
    {
        var strongest = BoxRole.Ordinary;
        Span<char> words = stackalloc char[2 * LongestWord];
        var before = 0;
        for (var start = 0; start < name.Length;)
        {
            var end = EndOfWord(name, start);
            var length = Math.Min(end - start, LongestWord);
            if (length > 0)
            {
                name.AsSpan(start, length).ToLowerInvariant(words[before..]);
                var role = before > 0 ? Role(words[..(before + length)]) : BoxRole.Ordinary;
                if (role == BoxRole.Ordinary && (length > ShortestInside || StandsAlone(name, start, end)))
                    role = Role(words.Slice(before, length));
                if (role == BoxRole.Article)
                    return role;
                strongest = (BoxRole)Math.Max((int)strongest, (int)role);
                words.Slice(before, length).CopyTo(words);
                before = length;
            }

            // A blank ends a name: words of two names are not read as one.
            if (end < name.Length && name[end] == ' ')
                before = 0;
            start = end < name.Length && char.IsAsciiLetter(name[end]) ? end : end + 1;
        }

        return strongest;
    }

    // "ad" in "ad-slot" means something, in the made-up name "kAdXf" nothing.
    private static bool StandsAlone(string name, int start, int end) =>
        (start == 0 || !char.IsAsciiLetterOrDigit(name[start - 1])) && (end == name.Length || !char.IsAsciiLetterOrDigit(name[end]));

    private static int EndOfWord(string name, int start)
    {
        var end = start;
        while (end < name.Length && char.IsAsciiLetter(name[end]) && (end == start || !(char.IsAsciiLetterUpper(name[end]) && char.IsAsciiLetterLower(name[end - 1]))))
            end++;
        return end;
    }

    private static BoxRole Role(ReadOnlySpan<char> word)
    {
        if (Lookup.TryGetValue(word, out var role))
            return role;
        foreach (var (beginning, meant) in BeginningsByLetter[word[0]])
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                return meant;
        }

        return BoxRole.Ordinary;
    }

    private static FrozenDictionary<string, BoxRole> Dictionary(params (BoxRole Role, string Words)[] lists) =>
        lists.SelectMany(list => list.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: word, list.Role)))
            .DistinctBy(entry => entry.Word)
            .ToFrozenDictionary(entry => entry.Word, entry => entry.Role);
}
