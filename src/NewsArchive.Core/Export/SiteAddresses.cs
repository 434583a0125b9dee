using NewsArchive.Core.Parties;

namespace NewsArchive.Core.Export;

/// <summary>The full addresses of stored things, for documents that are read away from the site.</summary>
/// <param name="Root">Of the site, without a slash at its end.</param>
/// <param name="Article">Of an article's page, from its id and title.</param>
/// <param name="Quote">Of a quote's own page, from its id.</param>
public sealed record SiteAddresses(string Root, Func<int, string, string> Article, Func<PartyName, string> Party, Func<int, string> Quote)
{
    /// <summary>The permanent address of an article whose title is not known; it leads to the page.</summary>
    public string ArticleNumbered(int articleId) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Root}/articles/{articleId}");

    /// <summary>The list of an article's versions.</summary>
    public string Versions(int articleId) => $"{ArticleNumbered(articleId)}/versions";

    /// <summary>Another form of an article: "txt" for /articles/12.txt.</summary>
    public string Form(int articleId, string name) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Root}/articles/{articleId}.{name}");

    /// <summary>The imported file of an article.</summary>
    public string Original(int articleId) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Root}/articles/{articleId}/original");
}
