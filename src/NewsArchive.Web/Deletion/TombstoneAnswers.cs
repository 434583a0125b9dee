using NewsArchive.Core.Storage;
using NewsArchive.Web.Api;

namespace NewsArchive.Web.Deletion;

/// <summary>Answers every address of a deleted article and of its quotes with 410 and its tombstone, in one place before all of them.</summary>
internal static class TombstoneAnswers
{
    public static IApplicationBuilder UseTombstones(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (DeletedAddress.Parse(context.Request.Path.Value) is not { } address
            || await address.TombstoneAsync(context.RequestServices.GetRequiredService<ArchiveDbContext>(), context.RequestAborted) is not { } tombstone)
        {
            await next(context);
        }
        else if (address.IsForPrograms)
        {
            await ApiProblems.Deleted(tombstone).ExecuteAsync(context);
        }
        else
        {
            // Also for a form that is sent twice.
            context.Request.Method = HttpMethods.IsHead(context.Request.Method) ? HttpMethods.Head : HttpMethods.Get;
            context.Request.Path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/deleted/{tombstone.ArticleId}");
            await next(context);
        }
    });
}
