using System.IO.Compression;
using System.Text;
using NewsArchive.Extraction.Formats;
using NewsArchive.Extraction.Formats.Pdf;
using NewsArchive.Extraction.Tests.Corpus;
using static NewsArchive.Extraction.Tests.Formats.Pdf.SomePdf;

namespace NewsArchive.Extraction.Tests.Formats.Pdf;

/// <summary>A passage of a PDF document has the bytes of the content stream that it is printed by, where that is certain.</summary>
public sealed class PageStreamsTests
{
    [Theory]
    [InlineData("pdf-of-one-page", "page 1")]
    [InlineData("pdf-in-columns", "page 2")]
    public void Every_passage_has_the_object_of_its_page(string name, string lastPage)
    {
        var file = CorpusCase.Read(name).File;

        var blocks = Assert.Single(FormatReaders.Read(file).Drafts).Blocks;

        Assert.Equal("page 1", blocks[0].Source?.Part);
        Assert.Equal(lastPage, blocks[^1].Source?.Part);
        Assert.All(blocks, block => Assert.True(PdfObjectBytes.Are(BytesOf(block, file)), $"{block}"));
    }

    [Fact]
    public void A_paragraph_that_goes_on_overleaf_has_the_bytes_of_both_pages()
    {
        var sources = Sources(SomePdf.OfObjects(
            Catalog, "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>", Page("7 0 R"), Page("8 0 R"), Font, "<< >>",
            Stream("BT /F1 11 Tf 72 400 Td (The pier of the old town is) Tj ET"), Stream("BT /F1 11 Tf 72 400 Td (open to all.) Tj ET")));

        var (part, bytes) = Assert.Single(sources);
        Assert.Equal("pages 1–2", part);
        Assert.StartsWith("7 0 obj", bytes, StringComparison.Ordinal);
        Assert.Contains("(open to all.) Tj ET\nendstream\nendobj", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public void A_packed_stream_is_found_as_it_stands()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(Encoding.Latin1.GetBytes(Words));
        var stream = Stream(Encoding.Latin1.GetString(packed.ToArray()), "/Filter /FlateDecode");

        Assert.Equal(("page 1", $"4 0 obj\n{stream}\nendobj"), Assert.Single(Sources(OnePage(stream))));
    }

    [Fact]
    public void Several_streams_are_one_stretch() =>
        Assert.Equal(
            ("page 1", $"6 0 obj\n{Stream("q")}\nendobj\n7 0 obj\n{Stream(Words)}\nendobj"),
            Assert.Single(Sources(SomePdf.OfPage(Page("[6 0 R 7 0 R]"), "<< >>", Stream("q"), Stream(Words)))));

    [Fact]
    public void The_object_that_was_read_counts_not_what_the_table_says()
    {
        var document = OnePage(Stream(Words));
        var damaged = document.Replace("xref\n0", "none\n0", StringComparison.Ordinal);

        Assert.Equal(Sources(document), Sources(damaged));
        Assert.Equal(Sources(document), Sources("\r\n\r\n" + document));
    }

    [Fact]
    public void A_picture_that_is_missing_does_not_matter() =>
        Assert.Null(Assert.Single(Sources(OnePage(Stream(Words + "/Y Do")))).Part);

    [Theory]
    [InlineData("/Subtype /Form /BBox [0 0 595 842]", false)]
    [InlineData("/Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray", true)]
    public void A_page_that_shows_a_form_has_none_since_its_words_may_stand_there(string shown, bool isKnown) =>
        Assert.Equal(isKnown, Sources(OnePage(Stream(Words + " /X Do"), Stream("0", $"/Type /XObject {shown}")))[0].Part is not null);

    private static string OnePage(string content, string other = "<< >>", string contents = "4 0 R") => SomePdf.OfPage(SomePdf.Page(contents), content, other);

    private static List<(string? Part, string? Bytes)> Sources(string document)
    {
        var file = new IncomingFile("a.pdf", Encoding.Latin1.GetBytes(document));
        return [.. Assert.Single(FormatReaders.Read(file).Drafts).Blocks.Select(block => (block.Source?.Part, block.Source is null ? null : Encoding.Latin1.GetString(BytesOf(block, file))))];
    }

    private static ReadOnlySpan<byte> BytesOf(Block block, IncomingFile file) => file.Bytes.Span.Slice((int)block.Source!.Start, (int)block.Source.Length);
}
