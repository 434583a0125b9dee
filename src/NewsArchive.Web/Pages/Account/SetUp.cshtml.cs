using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core.Accounts;
using NewsArchive.Web.Accounts;

namespace NewsArchive.Web.Pages.Account;

/// <summary>Makes the first account, for whoever can read the console; gone as soon as there is one.</summary>
internal sealed partial class SetUpModel(AccountStore accounts, SetUpToken setUpToken, SignInSession session, ILogger<SetUpModel> logger) : PageModel
{
    [BindProperty(Name = "token", SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty(Name = "name")]
    public string Name { get; set; } = "";

    [BindProperty(Name = "password")]
    public string Password { get; set; } = "";

    public string? Problem { get; private set; }

    public bool HasToken => setUpToken.IsMatchedBy(Token);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await accounts.AnyAsync(cancellation) ? NotFound() : Form();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await accounts.AnyAsync(cancellation))
            return NotFound();
        if (!HasToken)
            return Form();
        if (await accounts.AddFirstAsync(Name, Password, cancellation) is not { } added)
            return NotFound();

        if (added.Account is null)
        {
            Problem = added.Problem;
            return Form();
        }

        LogMade(added.Account.Name);
        await session.StartAsync(HttpContext, added.Account);
        return LocalRedirect("/admin/import");
    }

    private PageResult Form()
    {
        var page = Page();
        page.StatusCode = HasToken ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden;
        return page;
    }

    [LoggerMessage(LogLevel.Information, "The first account, {Account}, was made.")]
    private partial void LogMade(string account);
}
