using System.Text;
using NewsArchive.Extraction.Formats;

namespace NewsArchive.Extraction.Tests.Formats;

/// <summary>Blocks know the bytes that their words came from.</summary>
public sealed class SourceRangeTests
{
    private const string Story = "Title: Zoë’s ferry\r\n\r\nThe ferry “Möwe” 🚢 stayed in harbour on Friday.\r\nIts captain, Łucja Brask, was ill.\r\rNobody was hurt.\n";

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false }, { "utf-8", true }, { "utf-16", true }, { "utf-16BE", true }, { "utf-32", true }, { "gb18030", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_bytes_of_a_block_are_its_words_in_the_encoding_of_the_file(string name, bool hasMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Story)];

        var draft = Assert.Single(FormatReaders.Read(new("a.txt", bytes) { Charset = name }).Drafts);

        Assert.Equal(3, draft.Blocks.Count);
        Assert.All(draft.Blocks, block => Assert.Equal(block.Span.Of(draft.Text).ToString(), WithLineFeeds(encoding.GetString(Bytes(bytes, block)))));
    }

    [Theory]
    [InlineData("windows-1252", "Zoë said: «The café is shut.»\r\n\r\nNobody came.")]
    [InlineData("shift_jis", "市長は反対した。\r\n\r\n会議は終わった。")]
    [InlineData("big5", "市長反對。\r\n\r\n會議結束。")]
    public void Old_encodings_are_counted_in_their_own_bytes(string name, string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name)!;
        var bytes = encoding.GetBytes(text);

        var draft = Assert.Single(FormatReaders.Read(new("a.txt", bytes) { Charset = name }).Drafts);

        Assert.Equal(name, draft.Encoding);
        Assert.All(draft.Blocks, block => Assert.Equal(block.Span.Of(draft.Text).ToString(), encoding.GetString(Bytes(bytes, block))));
    }

    [Fact]
    public void Damaged_bytes_are_counted_as_they_stand()
    {
        byte[] bytes = [.. "Zoë, Chloë and Noël sa"u8, 0xE2, 0x82, .. "id no.\n\nNobody "u8, 0xFF, .. "came."u8];

        var draft = Assert.Single(FormatReaders.Read(new("a.txt", bytes)).Drafts);

        Assert.Equal("mostly valid UTF-8", draft.EncodingRule);
        Assert.Equal("Nobody \uFFFDcame.", Encoding.UTF8.GetString(Bytes(bytes, draft.Blocks[^1])));
    }

    [Fact]
    public void Half_a_character_at_the_end_is_not_counted_beyond_the_file()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("abc"), 0x41];

        var draft = Assert.Single(FormatReaders.Read(new("a.txt", bytes)).Drafts);

        Assert.Equal(new(null, 2, 7), Assert.Single(draft.Blocks).Source);
    }

    [Fact]
    public void A_block_of_Markdown_has_the_bytes_of_its_marks_and_words()
    {
        const string Markdown = "---\ntitle: Zoë\n---\n# The *ferry*\n\nIt **stayed**.[^1]\n\n> “No,”\n> she said.\n\n- one\n- two\n\n[^1]: On Friday.\n";
        var bytes = Encoding.UTF8.GetBytes(Markdown);

        var draft = Assert.Single(FormatReaders.Read(new("a.md", bytes)).Drafts);

        Assert.Equal(
            ["# The *ferry*", "It **stayed**.[^1]", "“No,”\n> she said.", "- one\n- two", "On Friday."],
            draft.Blocks.Select(block => Encoding.UTF8.GetString(Bytes(bytes, block)).TrimEnd()));
    }

    [Fact]
    public void A_part_is_named_from_the_outside_in()
    {
        var draft = Some.Draft("Nobody came.").InPart("part 2").InPart("flood.eml");

        Assert.Equal(new("flood.eml/part 2", 0, 12), Assert.Single(draft.Blocks).Source);
    }

    private static byte[] Bytes(byte[] bytes, Block block) => bytes.AsSpan((int)block.Source!.Start, (int)block.Source.Length).ToArray();

    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
