using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Export;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Web.Display;

/// <summary>The site's permanent addresses, written in one place.</summary>
public static class Links
{
    public static string Article(int id, string displayTitle) => $"/articles/{Key(id, displayTitle)}";

    /// <summary>The address without words, where the title is not known; it leads to the permanent one.</summary>
    public static string Article(int id) => string.Create(CultureInfo.InvariantCulture, $"/articles/{id}");

    /// <summary>The list of an article's versions.</summary>
    public static string Versions(int articleId) => $"{Article(articleId)}/versions";

    /// <summary>What changed between two versions of an article.</summary>
    public static string Diff(int articleId, int from, int to) => string.Create(CultureInfo.InvariantCulture, $"{Article(articleId)}/diff/{from}..{to}");

    /// <summary>The address of a numbered passage; of the article when the passage has no number.</summary>
    public static string Passage(string article, int? blockNumber) =>
        blockNumber is { } number ? string.Create(CultureInfo.InvariantCulture, $"{article}#p{number}") : article;

    public static string Party(PartyName party) => Party(party.Kind, party.Id, party.Name);

    public static string Party(PartyKind kind, int id, string name) => $"{Parties(kind)}/{Key(id, name)}";

    /// <summary>The feed of what names the party, as "atom" or "feed.json".</summary>
    public static string Feed(PartyKind kind, int id, string format) => string.Create(CultureInfo.InvariantCulture, $"{Parties(kind)}/{id}.{format}");

    public static string Source(int id, string name) => $"/sources/{Key(id, name)}";

    /// <summary>The list of speakers without a name.</summary>
    public const string UnnamedSpeakers = "/unnamed-speakers";

    public static string UnnamedSpeaker(int id, string words) => $"{UnnamedSpeakers}/{Key(id, words)}";

    public static string Parties(PartyKind kind) => kind switch
    {
        PartyKind.Person => "/people",
        PartyKind.Organization => "/organizations",
        PartyKind.Place => "/places",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Source(PartyName party) => Source(party.Id, party.Name);

    public static string Quote(int id) => string.Create(CultureInfo.InvariantCulture, $"/quotes/{id}");

    /// <summary>The page of a quote that may stand in a frame of another page.</summary>
    public static string QuoteCard(int id) => $"{Quote(id)}/card";

    public static string QuoteInArticle(string article, int number) => string.Create(CultureInfo.InvariantCulture, $"{article}#q-{number}");

    public static string Search(string query) => $"/search?q={Uri.EscapeDataString(query)}";

    /// <summary>The id of marked words on an article's page.</summary>
    public static string WordsId(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"w-{span.Start}-{span.End}");

    /// <summary>Where the words of a finding stand in the reader.</summary>
    public static string Finding(string article, TextSpan span) => $"{article}#{WordsId(span)}";

    /// <summary>A place in the reader that answers a question, among the others that do.</summary>
    public static string Hit(string article, string query, TextSpan hit) => $"{article}?q={Uri.EscapeDataString(query)}#{WordsId(hit)}";

    /// <summary>Where words stand in the reader; marks them even where no finding does.</summary>
    public static string Words(string article, TextSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{article}?at={span.Start}-{span.End}#{WordsId(span)}");

    /// <summary>How to cite an article, or the quote with a number.</summary>
    public static string Cite(string article, int? quote = null) => quote is { } number ? string.Create(CultureInfo.InvariantCulture, $"{article}/cite?quote={number}") : $"{article}/cite";

    /// <summary>With the scheme and host that the request came to.</summary>
    public static string Absolute(HttpRequest request, string path) => $"{request.Scheme}://{request.Host.ToUriComponent()}{path}";

    /// <summary>The full addresses of stored things, under the host that the request came to.</summary>
    public static SiteAddresses Addresses(HttpRequest request) => new(
        Absolute(request, ""), (id, title) => Absolute(request, Article(id, title)), party => Absolute(request, Party(party)), id => Absolute(request, Quote(id)));

    private static string Key(int id, string name) => new Permalink(id, Permalink.SlugOf(name)).ToString();
}
