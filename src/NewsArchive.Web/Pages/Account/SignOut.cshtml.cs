using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Web.Accounts;

namespace NewsArchive.Web.Pages.Account;

internal sealed class SignOutModel(SignInSession session) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await session.EndAsync(HttpContext);
        return LocalRedirect("/");
    }
}
