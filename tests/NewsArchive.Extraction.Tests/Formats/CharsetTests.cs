using System.Text;
using NewsArchive.Extraction.Formats;

namespace NewsArchive.Extraction.Tests.Formats;

public sealed class CharsetTests
{
    // In KOI8-R these bytes spell "Москва"; in windows-1252 and windows-1251 they are other letters.
    private static readonly byte[] Moscow = [0xED, 0xCF, 0xD3, 0xCB, 0xD7, 0xC1];

    [Theory]
    [InlineData("a.txt", "{0}")]
    [InlineData("a.md", "{0}")]
    [InlineData("a.html", "<html><head><meta charset=windows-1252></head><body><p>{0}</p></body></html>")]
    public void The_charset_that_came_with_the_bytes_is_used(string name, string around)
    {
        var bytes = Encoding.Latin1.GetBytes(around.Replace("{0}", Encoding.Latin1.GetString(Moscow), StringComparison.Ordinal));

        var draft = FormatReaders.Read(new(name, bytes) { Charset = "koi8-r" }).Drafts.Single();

        Assert.Equal(("Москва", "koi8-r"), (draft.Text, draft.Encoding));
    }
}
