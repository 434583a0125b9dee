using System.Text;
using NewsArchive.Extraction.Formats;

namespace NewsArchive.Extraction.Tests.Formats;

public sealed class RefusalTests
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13];

    [Fact]
    public void An_empty_file_is_refused() =>
        Assert.Equal("a.txt is empty. Check that it was saved or copied completely.", Refusal("a.txt", []));

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    public void A_file_of_blanks_is_refused(string name) =>
        Assert.Equal($"{name} holds no readable text. Check that it was saved or copied completely.", Refusal(name, " \r\n\t\n"u8));

    [Theory]
    [InlineData("picture.txt")]
    [InlineData("picture.html")]
    [InlineData("picture.md")]
    public void A_picture_under_a_text_name_is_named_for_what_it_is(string name) =>
        Assert.Equal($"{name} is a PNG picture, not an article. Import the article as text (.txt), Markdown (.md), a web page (.html), PDF or Word (.docx).", Refusal(name, Png));

    [Theory]
    [InlineData("PK\u0003\u0004 text", "a ZIP archive or an Office document")]
    [InlineData("{\\rtf1 text}", "an RTF document")]
    public void A_document_of_another_format_is_named_for_what_it_is(string content, string kind) =>
        Assert.Contains($"is {kind}", Refusal("a.txt", Encoding.Latin1.GetBytes(content)), StringComparison.Ordinal);

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    [InlineData("a.md")]
    public void Zero_bytes_are_no_text(string name) =>
        Assert.Contains("is not a text file", Refusal(name, "Half a text\0and\0\0\0then none."u8), StringComparison.Ordinal);

    [Fact]
    public void Data_files_are_not_read_as_prose() =>
        Assert.Contains("does not read", Refusal("a.csv", "a,b\n1,2"u8), StringComparison.Ordinal);

    [Theory]
    [InlineData("a.txt", "%PDF-1.7", "a plain text but is a PDF document")]
    [InlineData("a.html", "%PDF-1.7", "a web page but is a PDF document")]
    [InlineData("a.docx", "%PDF-1.7", "a Word document but is a PDF document")]
    [InlineData("a.pdf", "<html><body><p>The goats voted.</p></body></html>", "a PDF document but is a web page")]
    [InlineData("a.docx", "The goats voted.", "a Word document but is a text")]
    [InlineData("a.jpg", "The goats\u0000\u0001", "a JPEG picture but is something else")]
    public void A_name_that_claims_something_else_is_told(string name, string content, string mistake) =>
        Assert.Equal(
            $"{name} has the name of {mistake}. Rename it after what it holds, or check that it was saved correctly, and import it again.",
            Refusal(name, Encoding.Latin1.GetBytes(content)));

    [Fact]
    public void A_page_without_text_is_refused() =>
        Assert.Contains("without article text", Refusal("a.html", "<html><body><script>x()</script><nav>Home</nav></body></html>"u8), StringComparison.Ordinal);

    private static string Refusal(string name, ReadOnlySpan<byte> bytes)
    {
        var outcome = FormatReaders.Read(new(name, bytes.ToArray()));

        Assert.Empty(outcome.Drafts);
        return Assert.IsType<string>(outcome.Refusal);
    }
}
