using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace NewsArchive.Web.Importing;

/// <summary>Answers a body that is too large at once, before a byte of it is read, and lets uploads alone be large.</summary>
internal static class UploadLimit
{
    public const string UploadPath = "/admin/import";

    /// <summary>Most bytes of any body but an upload: forms with a few fields.</summary>
    private const long LargestForm = 64 * 1024;

    public static IApplicationBuilder UseUploadLimit(this IApplicationBuilder app)
    {
        var upload = app.ApplicationServices.GetRequiredService<IOptions<UploadOptions>>().Value;
        return app.Use((context, next) =>
        {
            // The error page answers for an upload under its own path; the body stays the upload's.
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
                return next(context);

            var isUpload = context.Request.Path.StartsWithSegments(UploadPath, StringComparison.OrdinalIgnoreCase);
            var limit = isUpload ? upload.MaxUploadBytes : LargestForm;
            if (context.Request.ContentLength > limit)
            {
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return Task.CompletedTask;
            }

            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
                body.MaxRequestBodySize = limit;
            return next(context);
        });
    }
}
