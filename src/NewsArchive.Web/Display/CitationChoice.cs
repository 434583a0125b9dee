using NewsArchive.Core.Articles.Citing;

namespace NewsArchive.Web.Display;

/// <summary>The citation style that a reader chose before, remembered in a cookie that the pages' script sets.</summary>
public static class CitationChoice
{
    public const string CookieName = "newsarchive-citation-style";

    /// <summary>The archive's own style where nothing was chosen.</summary>
    public static CitationStyle Of(HttpRequest request) =>
        request.Cookies[CookieName] is { } name && Enum.GetValues<CitationStyle>().FirstOrDefault(style => Name(style) == name) is var chosen ? chosen : CitationStyle.House;

    /// <summary>As the cookie and addresses have it: "apa".</summary>
    public static string Name(CitationStyle style) => style.ToString().ToLowerInvariant();
}
