using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles.Deletion;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Api;

/// <summary>/oembed (oEmbed 1.0, JSON): how to embed the card of a quote into another page, from the address of the quote.</summary>
internal static class OEmbed
{
    private const int UsualWidth = 600;
    private const int SmallestWidth = 200;
    private const int Height = 320;

    public static void MapOEmbed(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/oembed", ReadAsync).WithSummary("Embed the card of a quote").WithTags("Quotes");

    private static async Task<IResult> ReadAsync(string? url, string? format, string? maxwidth, string? maxheight, ArchiveDbContext archive, HttpRequest request, CancellationToken cancellation)
    {
        if (format is not (null or "json"))
            return TypedResults.Problem("Only the format json is spoken.", statusCode: StatusCodes.Status501NotImplemented, title: "Not implemented");
        var asked = QuoteIn(url, request);
        if (asked is { } gone && await Tombstones.OfQuoteAsync(archive, gone, cancellation) is { } tombstone)
            return ApiProblems.Deleted(tombstone);
        if (asked is not { } id
            || await archive.Quotes.Where(quote => quote.Id == id)
                .Select(quote => new { Speaker = quote.Speaker == null ? quote.SpeakerText : quote.Speaker.Name, quote.Article.DisplayTitle }).SingleOrDefaultAsync(cancellation) is not { } found)
            return ApiProblems.NotFound("url is the address of a quote of this archive, such as /quotes/57.");

        var width = Math.Max(SmallestWidth, Math.Min(UsualWidth, ApiParameters.Id(maxwidth ?? "") ?? UsualWidth));
        var height = Math.Min(Height, ApiParameters.Id(maxheight ?? "") ?? Height);
        var title = found.Speaker is null ? $"Quote in {found.DisplayTitle}" : $"{found.Speaker}, quoted in {found.DisplayTitle}";
        var address = WebUtility.HtmlEncode(Links.Absolute(request, Links.QuoteCard(id)));
        var html = string.Create(CultureInfo.InvariantCulture, $"<iframe src=\"{address}\" width=\"{width}\" height=\"{height}\" title=\"{WebUtility.HtmlEncode(title)}\" loading=\"lazy\"></iframe>");
        return TypedResults.Ok(new OEmbedAnswer("rich", "1.0", title, "NewsArchive", Links.Absolute(request, "/"), html, width, height));
    }

    private static int? QuoteIn(string? url, HttpRequest request) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Authority.Equals(request.Host.ToUriComponent(), StringComparison.OrdinalIgnoreCase)
        && address.AbsolutePath.Split('/') is ["", "quotes", var id] ? ApiParameters.Id(id) : null;
}

internal sealed record OEmbedAnswer(
    string Type, string Version, string Title,
    [property: System.Text.Json.Serialization.JsonPropertyName("provider_name")] string ProviderName,
    [property: System.Text.Json.Serialization.JsonPropertyName("provider_url")] string ProviderUrl,
    string Html, int Width, int Height);
