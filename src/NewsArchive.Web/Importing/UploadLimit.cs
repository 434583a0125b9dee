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
