using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core.Accounts;
using NewsArchive.Web.Accounts;

namespace NewsArchive.Web.Pages.Account;

/// <summary>Changes one's own password. Every other session of the account ends; this one goes on under a new key.</summary>
internal sealed partial class PasswordModel(
    AccountStore accounts, SignInSession session, SignInLimiter limiter, ILogger<PasswordModel> logger) : PageModel
{
    [BindProperty(Name = "current")]
    public string Current { get; set; } = "";

    [BindProperty(Name = "password")]
    public string NewPassword { get; set; } = "";

    [TempData]
    public bool IsChanged { get; set; }

    public string? Problem { get; private set; }

    private string AccountName => User.Identity!.Name!;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!limiter.Allows(HttpContext.Connection.RemoteIpAddress, AccountName))
            return Refuse($"Too many attempts. Wait {SignInLimiter.RetryAfter.TotalMinutes:0} minutes, then try again.", StatusCodes.Status429TooManyRequests);
        if (await accounts.VerifyAsync(AccountName, Current, cancellation) is null)
            return Refuse("The current password is not right. Nothing was changed.");

        var changed = await accounts.ChangePasswordAsync(AccountName, NewPassword, cancellation);
        if (changed.Account is null)
            return Refuse(changed.Problem);

        LogChanged(AccountName);
        await session.StartAsync(HttpContext, changed.Account);
        IsChanged = true;
        return RedirectToPage();
    }

    private PageResult Refuse(string? problem, int status = StatusCodes.Status200OK)
    {
        Problem = problem;
        var page = Page();
        page.StatusCode = status;
        return page;
    }

    [LoggerMessage(LogLevel.Information, "{Account} changed the password; the account's other sessions have ended.")]
    private partial void LogChanged(string account);
}
