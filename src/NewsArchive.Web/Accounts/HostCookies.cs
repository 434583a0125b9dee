using Microsoft.AspNetCore.Authentication.Cookies;

namespace NewsArchive.Web.Accounts;

/// <summary>
/// Gives cookies the prefix "__Host-" over HTTPS, by which browsers promise that no other host and no insecure page set
/// them. Browsers refuse the prefix over plain HTTP.
/// </summary>
internal sealed class HostCookies : ICookieManager
{
    private readonly ChunkingCookieManager cookies = new();

    public string? GetRequestCookie(HttpContext context, string key) => cookies.GetRequestCookie(context, NameFor(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        cookies.AppendResponseCookie(context, NameFor(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
        cookies.DeleteCookie(context, NameFor(context, key), options);

    private static string NameFor(HttpContext context, string key) => context.Request.IsHttps ? "__Host-" + key : key;
}
