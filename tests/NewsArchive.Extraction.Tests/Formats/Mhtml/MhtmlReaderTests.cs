using NewsArchive.Extraction.Formats;
using NewsArchive.Extraction.Tests.Corpus;

namespace NewsArchive.Extraction.Tests.Formats.Mhtml;

public sealed class MhtmlReaderTests
{
    [Fact]
    public void The_frame_says_where_and_when_the_page_was_saved()
    {
        var declared = Assert.Single(FormatReaders.Read(CorpusCase.Read("saved-page").File).Drafts).Declared;

        Assert.Equal("https://ledger.example/2022/snow", Assert.Single(declared.CanonicalUrl).Value);
        Assert.Equal("2022-01-31T09:30:00+01:00", Assert.Single(declared.Captured).Value);
    }

    [Fact]
    public void The_name_is_not_needed() =>
        Assert.Equal("mhtml", Assert.Single(FormatReaders.Read(CorpusCase.Read("saved-page").File with { Name = "page.html" }).Drafts).Format);

    [Fact]
    public void A_frame_without_a_page_is_refused() =>
        Assert.Equal(
            "a.mht is a saved page that holds no HTML. Check that it was saved or copied completely.",
            FormatReaders.Read(Some.File("a.mht", "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b--")).Refusal);
}
