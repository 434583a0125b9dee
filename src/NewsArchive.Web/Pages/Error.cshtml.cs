using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NewsArchive.Web.Pages;

/// <summary>What a reader sees instead of a page that is missing or failed; never how the program failed.</summary>
[ResponseCache(Location = ResponseCacheLocation.None, NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    [BindProperty(Name = "status", SupportsGet = true)]
    public int? Status { get; init; }

    public string Heading { get; private set; } = "";
    public string Advice { get; private set; } = "";

    // Whatever the method of the request that failed.
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => (Heading, Advice) = (Status ?? Response.StatusCode) switch
    {
        StatusCodes.Status404NotFound => ("There is no such page", "The address may be mistyped, or the article was removed. Search for its words instead."),
        StatusCodes.Status400BadRequest => ("The request was not understood", "Go back, reload the page and try again."),
        StatusCodes.Status403Forbidden => ("This is not open to you", "Sign in with an account that may do this."),
        StatusCodes.Status405MethodNotAllowed => ("This page cannot do that", "Open it from a link or with its own buttons."),
        StatusCodes.Status413PayloadTooLarge => ("The upload is too large", "Import fewer or smaller files at once."),
        StatusCodes.Status429TooManyRequests => ("Too many requests", "Wait a minute, then try again."),
        StatusCodes.Status503ServiceUnavailable => ("The archive is busy", "Nothing was lost. Try again in a minute."),
        _ => ("Something went wrong", "Nothing was lost. Try again; if it happens again, tell the person who runs this archive. The log has the details."),
    };
}
