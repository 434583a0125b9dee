using System.IO.Compression;
using System.Text;
using NewsArchive.Extraction.Formats;
using NewsArchive.Extraction.Formats.Containers;
using static NewsArchive.Extraction.Tests.Formats.Containers.Packed;

namespace NewsArchive.Extraction.Tests.Formats.Containers;

public sealed class WarcTests
{
    private const string Html = "<!DOCTYPE html><html><body><article><h1>Harbour closed</h1><p>The harbour of Norda is closed, the council said.</p></article></body></html>";

    [Fact]
    public void Pages_are_members_and_everything_else_is_counted()
    {
        byte[] crawl =
        [
            .. Record("software: test\r\n"u8.ToArray(), type: "warcinfo", contentType: "application/warc-fields"),
            .. Record("GET / HTTP/1.1\r\n\r\n"u8.ToArray(), type: "request", contentType: "application/http; msgtype=request"),
            .. Page("https://example.org/a"),
            .. Record(Response([1, 2, 3], "image/png"), "https://example.org/a.png"),
            .. Record(Response(Html, status: "404 Not Found"), "https://example.org/gone"),
            .. Record(Response("User-agent: *", "text/plain"), "https://example.org/robots.txt"),
            .. Page("https://example.org/b"),
        ];

        foreach (var members in new[] { ReadMembers.In("crawl.warc", crawl), ReadMembers.Streamed("crawl.warc.gz", Gzip(crawl)) })
        {
            Assert.Equal(["example.org/a", "example.org/b", null], members.Select(member => member.Inner));
            Assert.EndsWith(": 5.", members[2].LeftOut, StringComparison.Ordinal);
            Assert.Equal(Page("https://example.org/a"), members[0].File!.Bytes.ToArray());
        }
    }

    [Fact]
    public void Records_packed_one_by_one_are_read()
    {
        byte[] crawl = [.. Gzip(Page("https://example.org/a")), .. Gzip(Page("https://example.org/b"))];

        Assert.Equal(["example.org/a", "example.org/b"], ReadMembers.Streamed("crawl.warc.gz", crawl).Select(member => member.Inner));
    }

    [Fact]
    public void A_record_gives_its_page_with_address_and_time_of_capture()
    {
        var article = ArticleExtractor.Extract(DraftOf(Record(Response(Html), "https://example.org/story")), ExtractionParts.Metadata);

        Assert.Equal("Harbour closed\n\nThe harbour of Norda is closed, the council said.", article.Draft.Text);
        Assert.Equal(("https://example.org/story", "2023-11-18T07:15:00Z"), (article.CanonicalUrl?.Value, article.Captured?.Value));
        Assert.Equal(("warc", "application/warc"), (article.Draft.Format, article.Draft.MediaType));
    }

    [Fact]
    public void The_page_s_own_address_comes_before_that_of_the_record()
    {
        var html = Html.Replace("<body>", "<head><link rel=canonical href=https://example.org/own></head><body>", StringComparison.Ordinal);

        Assert.Equal("https://example.org/own", DraftOf(Record(Response(html), "https://example.org/story?from=feed")).Declared.CanonicalUrl[0].Value);
    }

    [Fact]
    public void Blocks_know_their_bytes_in_the_record_or_in_the_page_that_was_unwrapped()
    {
        var record = Record(Response(Html));
        var plain = DraftOf(record).Blocks[1].Source!;
        var packed = DraftOf(Record(Response(Gzip(Utf8(Html)), headers: "Content-Encoding: gzip\r\n"))).Blocks[1].Source!;

        Assert.Equal((null, "The harbour of Norda is closed, the council said."), (plain.Part, Encoding.UTF8.GetString(record.AsSpan((int)plain.Start, (int)plain.Length))));
        Assert.Equal(("https://example.org/story", "The harbour of Norda is closed, the council said."), (packed.Part, Html.Substring((int)packed.Start, (int)packed.Length)));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("gzip, br")]
    public void A_packed_answer_is_unpacked(string coding)
    {
        var body = coding.Split(", ").Aggregate(Utf8(Html), Pack);

        Assert.Contains("The harbour of Norda", TextOf(Response(body, headers: $"Content-Encoding: {coding}\r\n")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Encoding: gzip\r\n")]
    [InlineData("Content-Encoding: br\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n")]
    public void An_answer_that_was_unwrapped_before_is_read_as_it_is(string header) =>
        Assert.Contains("The harbour of Norda", TextOf(Response(Html, headers: header)), StringComparison.Ordinal);

    [Fact]
    public void Chunks_are_put_together()
    {
        var body = $"9;part=1\r\n{Html[..9]}\r\n{Html.Length - 9:x}\r\n{Html[9..]}\r\n0\r\n\r\n";

        Assert.Equal("Harbour closed\n\nThe harbour of Norda is closed, the council said.", TextOf(Response(body, headers: "Transfer-Encoding: chunked\r\n")));
    }

    [Fact]
    public void The_charset_of_the_server_is_used()
    {
        var body = Encoding.GetEncoding("iso-8859-1").GetBytes("<html><head><meta charset=koi8-r></head><body><p>Über die Brücke von Nordå fährt heute kein Bus.</p></body></html>");

        Assert.Contains("Über die Brücke", TextOf(Response(body, "text/html; charset=ISO-8859-1")), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_and_resources_are_read_too()
    {
        Assert.Equal(Story, DraftOf(Record(Response(Story, "text/plain"))).Text);
        Assert.Equal(Story, DraftOf(Record(Utf8(Story), type: "conversion", contentType: "text/plain")).Text);
        Assert.Contains("The harbour", DraftOf(Record(Utf8(Html), type: "resource", contentType: "text/html")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_unpacks_to_more_than_a_file_may_have_is_refused()
    {
        var body = Gzip(new byte[3_000_000]);
        var limits = new ReadLimits { FileBytes = 1024 * 1024 };

        var member = ReadMembers.In("a.warc", Record(Response(body, headers: "Content-Encoding: gzip\r\n")), limits).Single();

        Assert.Contains("unpacks to more than 1 MB; the limit is 1 MB (Import:MaxFileMegabytes)", member.Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10", true)]
    [InlineData("999", true)]
    [InlineData("99999999999", true)]
    [InlineData("99999999999999999999", true)]
    [InlineData("-5", true)]
    [InlineData("ten", true)]
    [InlineData("100000", false)]
    public void A_record_whose_length_is_wrong_costs_only_itself(string length, bool isStreamed)
    {
        byte[] crawl = [.. Page("https://example.org/a"), .. Record(Response(Html), "https://example.org/liar", length: length), .. Page("https://example.org/b")];

        var members = isStreamed ? ReadMembers.Streamed("a.warc", crawl) : ReadMembers.In("a.warc", crawl);

        Assert.Equal("example.org/a", members[0].Inner);
        Assert.Contains("is damaged", members[1].Refusal, StringComparison.Ordinal);
        if (length.Length < 11)
            Assert.Equal("example.org/b", members[2].Inner);
    }

    [Fact]
    public void Damage_without_end_is_given_up()
    {
        var crawl = Utf8(string.Concat(Enumerable.Repeat("WARC/1.1\nContent-Length: 5\n\n", 200_000)));

        Assert.InRange(ReadMembers.In("a.warc", crawl).Count, 1, 2000);
    }

    private static byte[] Pack(byte[] body, string coding)
    {
        using var packed = new MemoryStream();
        using (Stream stream = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest),
            _ => new ZLibStream(packed, CompressionLevel.Fastest),
        })
            stream.Write(body);
        return packed.ToArray();
    }

    private static string TextOf(byte[] response) => DraftOf(Record(response)).Text;

    private static ArticleDraft DraftOf(byte[] record)
    {
        var member = ReadMembers.In("a.warc", record).Single();
        return FormatReaders.Read(member.File!).Drafts.Single();
    }
}
