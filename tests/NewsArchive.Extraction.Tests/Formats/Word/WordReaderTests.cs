using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using NewsArchive.Extraction.Formats;
using NewsArchive.Extraction.Tests.Corpus;

namespace NewsArchive.Extraction.Tests.Formats.Word;

public sealed partial class WordReaderTests
{
    private const string MainPart = "word/document.xml";

    private static readonly IncomingFile Document = CorpusCase.Read("word-document").File;

    [Fact]
    public void Every_block_names_the_bytes_of_its_paragraphs()
    {
        var draft = Assert.Single(FormatReaders.Read(Document).Drafts);

        Assert.All(draft.Blocks, block =>
        {
            var source = Assert.IsType<SourceRange>(block.Source);
            var xml = Encoding.UTF8.GetString(Unpack(source.Part!).AsSpan((int)source.Start, (int)source.Length));
            Assert.StartsWith("<w:p", xml, StringComparison.Ordinal);
            Assert.EndsWith("</w:p>", xml, StringComparison.Ordinal);
            Assert.StartsWith(block.Span.Of(draft.Text)[..3].ToString(), Tag.Replace(xml, ""), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_document_with_another_prefix_is_read_without_ranges()
    {
        var draft = Assert.Single(FormatReaders.Read(Changed(MainPart, xml => xml.Replace("<w:", "<x:", StringComparison.Ordinal).Replace("</w:", "</x:", StringComparison.Ordinal)
            .Replace("xmlns:w=", "xmlns:x=", StringComparison.Ordinal).Replace(" w:", " x:", StringComparison.Ordinal))).Drafts);

        Assert.StartsWith("The mill that turned by night", draft.Text, StringComparison.Ordinal);
        Assert.All(draft.Blocks.SkipLast(1), block => Assert.Null(block.Source));
    }

    [Fact]
    public void Nested_elements_without_end_are_refused() =>
        Assert.Equal(
            "article.docx is a Word document that cannot be read: its part document.xml is no sound XML: it is nested more than 200 deep. Open it in Word, save it again, or import its text.",
            FormatReaders.Read(Changed(MainPart, xml => xml.Replace("<w:sectPr/>", string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 10_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 10_000)), StringComparison.Ordinal))).Refusal);

    [Fact]
    public void Entities_are_not_read() =>
        Assert.Contains("no sound XML", FormatReaders.Read(Changed(MainPart, xml => xml.Replace("<w:document", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document", StringComparison.Ordinal).Replace("Rye", "&x;", StringComparison.Ordinal))).Refusal, StringComparison.Ordinal);

    [Fact]
    public void A_part_that_unpacks_without_end_is_refused() =>
        Assert.Contains("unpacks to more than 20 MB", FormatReaders.Read(Changed(MainPart, xml => xml.Replace("Rye", new string('x', 25_000_000), StringComparison.Ordinal))).Refusal, StringComparison.Ordinal);

    [Fact]
    [Trait("Category", "Hostile")]
    public void A_very_long_document_is_read_in_time()
    {
        var file = Changed(MainPart, xml => xml.Replace("<w:sectPr/>", string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>x</w:t></w:r></w:p>", 200_000)), StringComparison.Ordinal));

        var outcome = ProcessorTime.InTime("a long document", () => FormatReaders.Read(file));

        Assert.True(outcome.Drafts.Count > 0 || outcome.Refusal is not null);
    }

    private static IncomingFile Changed(string part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(Document.Bytes.Span);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var content = change(Encoding.UTF8.GetString(Unpack(part)));
            archive.GetEntry(part)!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(content);
        }

        return Document with { Bytes = stream.ToArray() };
    }

    private static byte[] Unpack(string part)
    {
        using var archive = new ZipArchive(new MemoryStream(Document.Bytes.ToArray()));
        using var packed = archive.GetEntry(part)!.Open();
        using var unpacked = new MemoryStream();
        packed.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag { get; }
}
