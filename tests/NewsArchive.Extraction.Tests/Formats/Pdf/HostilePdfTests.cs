using System.Globalization;
using System.IO.Compression;
using System.Text;
using NewsArchive.Extraction.Formats;
using static NewsArchive.Extraction.Tests.Formats.Pdf.SomePdf;

namespace NewsArchive.Extraction.Tests.Formats.Pdf;

/// <summary>Documents made to hurt: each is read or refused, in seconds.</summary>
[Trait("Category", "Hostile")]
public sealed class HostilePdfTests
{
    public static TheoryData<string, string> Documents => new()
    {
        { "nested arrays", SomePdf.Of(Many("[1 ", 200_000)) },
        { "nested dictionaries", SomePdf.Of("", Many("/A << ", 100_000)) },
        { "letters without end", SomePdf.Of(Many("BT /F1 9 Tf 60 60 Td (goats goats goats goats) Tj ET\n", 20_000)) },
        { "letters on each other", SomePdf.Of(Many("BT /F1 9 Tf 60 60 Td (g) Tj ET\n", 15_000)) },
        { "a letter on each line", SomePdf.Of(Counted("BT /F1 1 Tf 60 {0} Td (g) Tj ET\n", 20_000)) },
        { "a string of letters", SomePdf.Of("BT /F1 9 Tf <" + Many("41", 5_000_000) + "> Tj ET") },
        { "states without end", SomePdf.Of(Many("q ", 5_000_000)) },
        { "pictures without end", OfPage(Page(), Stream(Many("/X Do ", 200_000)), Stream("0", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray")) },
        { "lines without end", SomePdf.Of(Packed(Many("0 0 m 1 1 l S\n", 3_000_000)), "/Filter /FlateDecode") },
        { "a form in itself", SomePdf.Of("/X Do", "/Resources << /XObject << /X 4 0 R >> >> /Type /XObject /Subtype /Form /BBox [0 0 9 9]") },
        { "a heavy form, often", OfPage(Page(), Stream(Many("/X Do ", 3_000)), Form(Many("0 0 m 1 1 l S ", 20_000))) },
        { "a form of forms of forms", OfPage(Page(), Stream("/X Do"), [.. Enumerable.Range(7, 30).Select(number => Form("/X Do /X Do", $"/XObject << /X {number} 0 R >>")), Form(Words)]) },
        { "a content of contents", OfPage(Page("[" + Many("4 0 R ", 200_000) + "]"), Stream(Words)) },
        { "one page, often", OfObjects(Catalog, "<< /Type /Pages /Kids [" + Many("3 0 R ", 200) + "] /Count 200 >>", Page(), Stream(Many("0 0 m 1 1 l S\n", 100_000)), Font) },
        { "a full page, often", OfObjects(Catalog, "<< /Type /Pages /Kids [" + Many("3 0 R ", 200) + "] /Count 200 >>", Page(), Stream(FullPage), Font) },
        { "fonts without end", OfPage(Page(resources: "/Font << " + Counted("/F{0} 5 0 R ", 100_000) + " >>"), Stream(Words)) },
        { "fonts in a page", OfPage(Page(resources: "/Font << " + Counted($"/F{{0}} {Font} ", 20_000) + " >>"), Stream(Words)) },
        { "a font of two thousand million letters", OfObjects(Catalog, Tree, Page(), Stream(Words), "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] >>", "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 7 0 R /W 8 0 R >>", "<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 1 /Descent 1 /CapHeight 1 /StemV 1 >>", "[0 2000000000 500]") },
        { "a function of itself", OfPage(Page(resources: "/Font << /F1 5 0 R >> /ColorSpace << /C 6 0 R >>"), Stream("/C cs 1 scn " + Words), "[/Separation /A /DeviceRGB 7 0 R]", "<< /FunctionType 3 /Domain [0 1] /Functions [7 0 R 7 0 R] /Bounds [1] /Encode [0 1 0 1] >>") },
        { "pages of themselves", OfObjects(Catalog, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 99999999 >>") },
        { "no objects", "%PDF-1.4\n" + Counted("{0} 0 obj\n", 100_000) },
        { "tables without end", "%PDF-1.4\n/XRef " + Many("/Index[", 1_000_000) + "stream" },
        { "comments behind each object", "%PDF-1.4\n" + Many("1 0 obj%", 500_000) },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void It_is_read_or_refused_in_time(string what, string pdf)
    {
        var outcome = ProcessorTime.InTime(what, () => Read(pdf));

        Assert.True(outcome.Drafts.Count > 0 || outcome.Refusal is not null, what);
    }

    /// <summary>The library follows such a circle until the program ends.</summary>
    [Theory]
    [InlineData("6 0 R", "7 0 R", "6 0 R")]
    [InlineData("6 0 R", "6 0 R", "<< >>")]
    [InlineData("6 0 R", "%\n7 0 R", "% comment\r\n6.0 0\tR")]
    [InlineData("7 0 R", "<< /Length 21 /N 1 /First 4 >>\nstream\n7 0 7 0 R\nendstream", "<< >>")]
    [InlineData("7 0 R", "<< /Length 21 /N 1 /#46irst %\n4 >>\nstream\n7 0 7 0 R\nendstream", "<< >>")]
    public void Objects_that_only_refer_to_each_other_are_refused(string contents, string sixth, string seventh) =>
        Assert.Equal(
            "a.pdf is a PDF document that cannot be read: objects of it only refer to each other. Import its text instead.",
            Read(OfPage(Page(contents), Stream(Words), sixth, seventh)).Refusal);

    [Fact]
    public void Packed_objects_that_only_refer_to_each_other_are_refused() =>
        Assert.Contains("only refer to each other", Read(OfPage(Page("[6 0 R 4 0 R]"), Stream(Packed(Words), "/Filter /FlateDecode"), Stream(Packed("7 0 7 0 R"), "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode"))).Refusal, StringComparison.Ordinal);

    [Theory]
    [InlineData("/Index [0 2000000000]")]
    [InlineData("/#49ndex %\n[0 %\n2e9]")]
    [InlineData("/Index %]\n[%]\n0 2000000000]")]
    [InlineData("/Size %>\n2000000000")]
    public void A_table_of_more_objects_than_there_is_memory_is_refused(string entries) =>
        Assert.Contains(
            "its table claims more objects than 9999999",
            Read($"%PDF-1.5\n1 0 obj\n<< /Type /XRef {entries} /W [1 4 2] /Root 1 0 R /Length 7 >>\nstream\n1234567\nendstream\nendobj\nstartxref\n9\n%%EOF").Refusal,
            StringComparison.Ordinal);

    [Fact]
    public void An_object_that_refers_to_another_is_read() =>
        Assert.Equal("The pier is open.", Assert.Single(Read(OfPage(Page("6 0 R"), Stream(Words), "4 0 R")).Drafts).Text);

    [Fact]
    public void Pages_beyond_what_may_be_read_are_told() =>
        Assert.Contains(
            Assert.Single(Read(Documents.Single(document => (string)document[0] == "a full page, often")[1].ToString()!).Drafts).Warnings,
            warning => warning.EndsWith("of the document's 200 pages were read.", StringComparison.Ordinal));

    private static string FullPage => string.Concat(
        from column in Enumerable.Range(0, 19)
        from line in Enumerable.Range(0, 93)
        select string.Create(CultureInfo.InvariantCulture, $"BT /F1 9 Tf {column * 30} {line * 9} Td (goats) Tj ET\n"));

    private static string Many(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Counted(string format, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(number => format.Replace("{0}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    private static string Packed(string content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(Encoding.Latin1.GetBytes(content));
        return Encoding.Latin1.GetString(packed.ToArray());
    }

    private static ReadOutcome Read(string pdf) => FormatReaders.Read(new("a.pdf", Encoding.Latin1.GetBytes(pdf)));
}
