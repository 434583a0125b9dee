using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NewsArchive.Web.Security;

/// <summary>
/// Refuses methods that a page has no handler for. Without it a page would be rendered without anything having been read for
/// it. A page without any handler is plain text, to be got.
/// </summary>
internal sealed class HandledMethods : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var method = context.HttpContext.Request.Method;
        if (context.HandlerMethod is null && !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method))
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}

internal static class PageMethods
{
    private const string ErrorPage = "/Error";

    /// <summary>The error page alone answers every method, since it stands in for every page.</summary>
    public static void RefuseUnhandledMethods(this RazorPagesOptions pages) =>
        pages.Conventions.AddFolderApplicationModelConvention("/", page =>
        {
            if (page.ViewEnginePath != ErrorPage)
                page.Filters.Add(new HandledMethods());
        });
}
