namespace NewsArchive.Web.Display;

/// <summary>A kind of mark in the reader that can be switched off.</summary>
/// <param name="Name">As the cookie and the style sheet have it.</param>
/// <param name="Label">As people read it.</param>
public sealed record MarkKind(string Name, string Label);

/// <summary>Which marks a reader has switched off, remembered in a cookie that the pages' script sets.</summary>
public static class MarkChoice
{
    public const string CookieName = "newsarchive-marks-off";

    public static IReadOnlyList<MarkKind> Kinds { get; } =
        [new("quotes", "Quotes"), new("people", "People"), new("organizations", "Organizations"), new("places", "Places"), new("sources", "Sources")];

    /// <summary>The names of those that are off; nothing unknown.</summary>
    public static IReadOnlySet<string> OffIn(HttpRequest request)
    {
        var named = request.Cookies[CookieName]?.Split('.') ?? [];
        return Kinds.Select(kind => kind.Name).Intersect(named, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
    }
}
