using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core.Accounts;

namespace NewsArchive.Web.Accounts;

/// <summary>Registers signing in, and what needs it.</summary>
internal static class AccountServices
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddSingleton<SetUpToken>();
        services.AddSingleton<SignInLimiter>();
        services.AddScoped<SignInSession>();
        services.AddAuthorization();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = "newsarchive-session";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.CookieManager = new HostCookies();
            options.ExpireTimeSpan = AccountSessions.AbsoluteLimit;
            options.SlidingExpiration = false;
            options.LoginPath = "/account/sign-in";
            options.LogoutPath = "/account/sign-out";
            options.AccessDeniedPath = "/account/sign-in";
            options.ReturnUrlParameter = "returnUrl";
            options.Events.OnValidatePrincipal = SignInSession.CheckAsync;
        });
        return services;
    }

    /// <summary>Everything under /admin needs a sign-in, as do the account's own pages.</summary>
    public static void RequireSignIn(this RazorPagesOptions pages)
    {
        pages.Conventions.AuthorizeFolder("/Admin");
        pages.Conventions.AuthorizePage("/Account/Password");
    }
}
