using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace NewsArchive.Web.Security;

/// <summary>
/// Compresses what anybody may read. The length of a compressed answer tells something of its content to who watches the line and chooses words of the
/// address (BREACH), so answers that hold anything of an account, its forms with their tokens first of all, go out as they are.
/// </summary>
internal static class PageCompression
{
    public static IServiceCollection AddPageCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes =
            [
                "text/html", "text/plain", "text/csv", "application/json", "application/jsonl", "application/x-suggestions+json", "application/x-bibtex", "application/x-research-info-systems", "application/ld+json", "application/problem+json", "application/feed+json", "application/xml",
                "application/atom+xml", "application/opensearchdescription+xml", "application/vnd.citationstyles.csl+json",
            ];
        });

        // A page is made once for each reader: a middle level costs a few milliseconds of the longest article and saves a fifth against the fastest.
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        return services;
    }

    /// <summary>Has to come after the sign-in of a request is known.</summary>
    public static IApplicationBuilder UsePageCompression(this IApplicationBuilder app) =>
        app.UseWhen(IsForAnybody, branch => branch.UseResponseCompression());

    private static bool IsForAnybody(HttpContext context) =>
        context.User.Identity?.IsAuthenticated != true
        && !context.Request.Path.StartsWithSegments("/account", StringComparison.OrdinalIgnoreCase)
        && !context.Request.Path.StartsWithSegments("/admin", StringComparison.OrdinalIgnoreCase);
}
