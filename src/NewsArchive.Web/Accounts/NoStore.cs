namespace NewsArchive.Web.Accounts;

/// <summary>Keeps pages of signed-in people out of every cache, so that the back button shows nothing after signing out.</summary>
internal static class NoStore
{
    private static readonly PathString[] Private = ["/admin", "/account"];

    public static IApplicationBuilder UseNoStoreForPrivatePages(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.User.Identity?.IsAuthenticated == true || Private.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)))
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.CacheControl = "no-store";
                return Task.CompletedTask;
            });
        return next(context);
    });
}
