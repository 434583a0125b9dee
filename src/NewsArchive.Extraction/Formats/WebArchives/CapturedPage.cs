using System.Collections.Frozen;

namespace NewsArchive.Extraction.Formats.WebArchives;

/// <summary>What a record captured, when that may be an article.</summary>
/// <param name="Response">The server's answer; null where the record holds the thing itself.</param>
/// <param name="Start">Where its body begins in the record's content.</param>
internal sealed record CapturedPage(HttpResponse? Response, string? MediaType, string? Charset, int Start)
{
    // A response is a page as it came, a resource a page without its transport, a conversion its text.
    private static readonly FrozenSet<string> PageTypes = new[] { "response", "resource", "conversion" }.ToFrozenSet();

    private static readonly FrozenSet<string> ArticleTypes = new[]
    {
        "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/json", "application/pdf",
        "application/rss+xml", "application/atom+xml", "application/xml", "text/xml", "message/rfc822", "multipart/related",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    }.ToFrozenSet();

    /// <summary>The page that the record captured, told by the beginning of its content; null when it is no page that was found.</summary>
    public static CapturedPage? Of(WarcRecord record, ReadOnlySpan<byte> content)
    {
        if (!PageTypes.Contains(record.Type) || IsForRobots(record.TargetUri))
            return null;

        if (!record.IsHttp)
        {
            var (media, charset) = HttpResponse.ContentTypeOf(record.Fields["Content-Type"]);
            return record.Type != "response" && MayBeArticle(media) ? new(null, media, charset, 0) : null;
        }

        return HttpResponse.Read(content) is { Status: 200 } response && MayBeArticle(response.MediaType)
            ? new(response, response.MediaType, response.Charset, response.BodyStart)
            : null;
    }

    /// <summary>The body of the content, unwrapped.</summary>
    public HttpPayload Payload(ReadOnlyMemory<byte> content, long limit) =>
        Response is null ? new(content[Start..], true, null) : HttpPayload.Of(Response, content[Start..], limit);

    private static bool MayBeArticle(string? mediaType) => mediaType is null || ArticleTypes.Contains(mediaType);

    private static bool IsForRobots(string? address) => address?.EndsWith("/robots.txt", StringComparison.OrdinalIgnoreCase) == true;
}
