using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core.Accounts;
using NewsArchive.Web.Accounts;

namespace NewsArchive.Web.Pages.Account;

internal sealed partial class SignInModel(
    AccountStore accounts, SignInSession session, SignInLimiter limiter, ILogger<SignInModel> logger) : PageModel
{
    private const string AfterSignIn = "/admin/import";

    [BindProperty(Name = "name")]
    public string Name { get; set; } = "";

    [BindProperty(Name = "password")]
    public string Password { get; set; } = "";

    [BindProperty(Name = "returnUrl", SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public string? Problem { get; private set; }

    public bool HasAccount { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) => HasAccount = await accounts.AnyAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        HasAccount = true;
        var address = HttpContext.Connection.RemoteIpAddress;
        if (!limiter.Allows(address, Name))
        {
            LogSlowed(Name, address?.ToString());
            return TooManyAttempts();
        }

        if (await accounts.VerifyAsync(Name, Password, cancellation) is not { } account)
        {
            LogFailed(Name, address?.ToString());
            Problem = "There is no account with this name and password. Check both and try again.";
            return Page();
        }

        await session.StartAsync(HttpContext, account);
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : AfterSignIn);
    }

    private PageResult TooManyAttempts()
    {
        Problem = $"Too many attempts. Wait {SignInLimiter.RetryAfter.TotalMinutes:0} minutes, then try again.";
        Response.Headers.RetryAfter = $"{SignInLimiter.RetryAfter.TotalSeconds:0}";
        var page = Page();
        page.StatusCode = StatusCodes.Status429TooManyRequests;
        return page;
    }

    [LoggerMessage(LogLevel.Warning, "A sign-in as {Account} from {Address} failed.")]
    private partial void LogFailed(string account, string? address);

    [LoggerMessage(LogLevel.Warning, "Sign-ins as {Account} from {Address} are slowed: too many attempts.")]
    private partial void LogSlowed(string account, string? address);
}
