using System.IO.Compression;
using System.Text;
using NewsArchive.Extraction.Formats;

namespace NewsArchive.Extraction.Tests.Formats.Pdf;

public sealed class PdfReaderTests
{
    [Theory]
    [InlineData("the win-", "ter was long", "a winter", "the winter was long")]
    [InlineData("a well-", "known pier", "so well-known", "a well-known pier")]
    [InlineData("a half-", "open door", "and shut", "a half-open door")]
    [InlineData("since 1990-", "odd days", "or more", "since 1990- odd days")]
    [InlineData("in Nord-", "Ost wind", "and rain", "in Nord- Ost wind")]
    public void A_hyphen_at_a_line_s_end_is_the_word_s_own_unless_the_document_shows_otherwise(string first, string second, string third, string joined) =>
        Assert.StartsWith(joined, TextOf(Line(700, first) + Line(687, second) + Line(674, third)).ReplaceLineEndings(" "), StringComparison.Ordinal);

    [Fact]
    public void A_document_that_needs_a_password_is_refused() =>
        Assert.Equal(
            "a.pdf is a PDF document that is protected by a password. Save a copy without protection and import that.",
            Read(SomePdf.Of("", "", "/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /U <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> >> /ID [<00> <00>]")).Refusal);

    [Fact]
    public void Pages_without_letters_are_refused_as_pictures() =>
        Assert.StartsWith("a.pdf is a PDF document without text: its pages are pictures.", Read(SomePdf.Of("0 0 100 100 re f")).Refusal, StringComparison.Ordinal);

    [Fact]
    public void A_stream_that_unpacks_without_end_is_refused()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(new byte[100_000_000]);

        Assert.Equal("a.pdf is a PDF document that cannot be read: it unpacks to more than 60 MB. Import its text instead.", Read(SomePdf.Of(Encoding.Latin1.GetString(packed.ToArray()), "/Filter /FlateDecode")).Refusal);
    }

    [Fact]
    public void A_cut_document_is_refused_as_damaged() =>
        Assert.Equal("a.pdf is a damaged PDF document. Check that it was saved or copied completely.", Read("%PDF-1.4\n1 0 obj\n<< /Type /Cata").Refusal);

    private static string Line(int y, string words) => $"BT /F1 10 Tf 60 {y} Td ({words}) Tj ET\n";

    private static string TextOf(string content) => Assert.Single(Read(SomePdf.Of(content)).Drafts).Text;

    private static ReadOutcome Read(string pdf) => FormatReaders.Read(new("a.pdf", Encoding.Latin1.GetBytes(pdf)));
}
