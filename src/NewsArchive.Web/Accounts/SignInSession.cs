using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using NewsArchive.Core.Accounts;

namespace NewsArchive.Web.Accounts;

/// <summary>Joins the cookie in the browser to the session in the archive: neither is worth anything without the other.</summary>
internal sealed partial class SignInSession(AccountSessions sessions, ILogger<SignInSession> logger)
{
    private const string SessionKey = "session";

    public async Task StartAsync(HttpContext context, Account account)
    {
        var key = await sessions.StartAsync(account, context.RequestAborted);
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.Name, account.Name), new Claim(SessionKey, key)], CookieAuthenticationDefaults.AuthenticationScheme);
        await context.SignInAsync(new ClaimsPrincipal(identity));
        LogSignedIn(account.Name, context.Connection.RemoteIpAddress?.ToString());
    }

    public async Task EndAsync(HttpContext context)
    {
        if (context.User.FindFirstValue(SessionKey) is { } key)
        {
            await sessions.EndAsync(key, context.RequestAborted);
            LogSignedOut(context.User.Identity?.Name);
        }

        await context.SignOutAsync();
    }

    /// <summary>Refuses a cookie whose session has ended, whatever the cookie itself says.</summary>
    public static async Task CheckAsync(CookieValidatePrincipalContext cookie)
    {
        var context = cookie.HttpContext;
        var sessions = context.RequestServices.GetRequiredService<AccountSessions>();
        if (cookie.Principal?.FindFirstValue(SessionKey) is { } key && await sessions.ContinueAsync(key, context.RequestAborted))
            return;

        cookie.RejectPrincipal();
        await context.SignOutAsync();
    }

    [LoggerMessage(LogLevel.Information, "{Account} signed in from {Address}.")]
    private partial void LogSignedIn(string account, string? address);

    [LoggerMessage(LogLevel.Information, "{Account} signed out.")]
    private partial void LogSignedOut(string? account);
}
