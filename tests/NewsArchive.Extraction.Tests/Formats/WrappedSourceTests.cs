using System.Text;
using NewsArchive.Extraction.Formats;
using NewsArchive.Extraction.Tests.Corpus;

namespace NewsArchive.Extraction.Tests.Formats;

/// <summary>Blocks of a text that a file wraps know the bytes of the file that hold them.</summary>
public sealed class WrappedSourceTests
{
    public static TheoryData<string> WrappingCases => new("atom-entry", "mail-from-a-list", "mail-in-html", "ninjs-bodies", "ninjs-markup", "rss-with-content");

    [Theory]
    [MemberData(nameof(WrappingCases))]
    public void Every_block_has_bytes_in_the_file(string name)
    {
        var file = CorpusCase.Read(name).File;

        Assert.All(
            FormatReaders.Read(file).Drafts.SelectMany(draft => draft.Blocks),
            block => Assert.True(block.Source is { Part: null, Length: > 0 } source && source.Start + source.Length <= file.Bytes.Length, $"{block}"));
    }

    [Fact]
    public void A_block_of_ninjs_has_the_bytes_of_its_string()
    {
        const string Json = """
            [{"headline": "Möwe 🚢", "body_text": "It sailed.\n\nNobody came."},
             {"bodies": [{"role": "sidebar", "value": "Ships"}, {"value": "It \"sank\"."}], "headlines": [{"value": "Zoë"}]}]
            """;

        Assert.Equal(
            ["\"Möwe 🚢\"", "\"It sailed.\\n\\nNobody came.\"", "\"It sailed.\\n\\nNobody came.\"", "\"Zoë\"", "\"It \\\"sank\\\".\""],
            Sources("a.json", Encoding.UTF8.GetBytes(Json)));
    }

    [Fact]
    public void Each_of_several_JSON_values_is_counted_from_the_start_of_the_file() =>
        Assert.Equal(
            ["\"Zoë\"", "\"It sailed.\"", "\"It sank.\""],
            Sources("a.json", Encoding.UTF8.GetBytes("{\"headline\": \"Zoë\", \"body_text\": \"It sailed.\"}\r\n\r\n{\"body_text\": \"It sank.\"}")));

    [Fact]
    public void Bytes_are_counted_in_the_encoding_of_the_file()
    {
        byte[] utf16 = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{\"headline\": \"Zoë\",\r\n\"body_text\": \"Möwe sank.\"}")];
        var latin = Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\r\n<rss><channel>\r\n<title>Möwe</title><item><title>Zoë</title></item></channel></rss>");

        Assert.Equal(["\"Zoë\"", "\"Möwe sank.\""], Sources("a.json", utf16, Encoding.Unicode));
        Assert.Equal(["<title>Zoë</title>"], Sources("a.xml", latin, Encoding.Latin1));
    }

    [Fact]
    public void A_block_of_a_feed_has_the_bytes_of_its_element()
    {
        const string Feed = """


            <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Log 🚢</title>
            <item><title
              type="text">Zoë &amp; Noël</title ><content:encoded><![CDATA[<p>It sailed.</p>
            <p title=">">Nobody came.</p>]]></content:encoded></item>
            <item><title/><description>It <b>sank</b>.</description></item></channel></rss>
            """;
        const string Content = "<content:encoded><![CDATA[<p>It sailed.</p>\n<p title=\">\">Nobody came.</p>]]></content:encoded>";

        Assert.Equal(
            ["<title\n  type=\"text\">Zoë &amp; Noël</title >", Content, Content, "<description>It <b>sank</b>.</description>"],
            Sources("a.xml", Encoding.UTF8.GetBytes(Feed)));
    }

    [Fact]
    public void A_block_of_a_mail_has_its_own_bytes_where_they_are_not_encoded()
    {
        const string Mail = "Subject: Re: Zoë\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
            + "It sailed\r\non Friday.\r\n\r\n> Möwe?\r\n> No.\r\nNobody came.\r\n-- \r\nMira\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>It <b>sank</b> in deep water.</p>\r\n--b--\r\n";

        Assert.Equal(
            ["Subject: Re: Zoë", "It sailed\r\non Friday.", "> Möwe?\r\n> No.", "Nobody came.", "Mira", "It <b>sank</b> in deep water."],
            Sources("a.eml", Encoding.UTF8.GetBytes(Mail)).Select(words => words.TrimEnd()));
    }

    [Fact]
    public void A_block_of_a_mail_has_the_bytes_of_its_part_where_they_are_encoded()
    {
        var encoded = Convert.ToBase64String("It sailed.\n\nNobody came."u8);
        var mail = $"Subject: =?utf-8?Q?Zo=C3=AB?=\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n{encoded}";

        Assert.Equal(["Subject: =?utf-8?Q?Zo=C3=AB?=", encoded, encoded], Sources("a.eml", Encoding.UTF8.GetBytes(mail)));
    }

    [Fact]
    public void A_forwarded_mail_is_counted_in_the_file_that_holds_it()
    {
        const string Mail = "Subject: Look\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nSee below.\n--b\nContent-Type: message/rfc822\n\nSubject: Boats\n\nThe boats are in.\n--b--\n";

        Assert.Equal(["Subject: Look", "See below.", "Subject: Boats", "The boats are in."], Sources("a.eml", Encoding.UTF8.GetBytes(Mail)));
    }

    [Fact]
    public void A_block_of_a_saved_page_is_counted_in_the_page_inside()
    {
        var blocks = Assert.Single(FormatReaders.Read(CorpusCase.Read("saved-page").File).Drafts).Blocks;

        Assert.All(blocks, block => Assert.Equal("https://ledger.example/2022/snow", block.Source?.Part));
    }

    private static IEnumerable<string> Sources(string name, byte[] bytes, Encoding? encoding = null) =>
        FormatReaders.Read(new(name, bytes)).Drafts
            .SelectMany(draft => draft.Blocks)
            .Select(block => (encoding ?? Encoding.UTF8).GetString(bytes, (int)block.Source!.Start, (int)block.Source.Length));
}
