using System.Text;
using NewsArchive.Extraction.Formats;

namespace NewsArchive.Extraction.Tests.Formats;

public sealed class TextDecoderTests
{
    private const string Words = "Zoë said “no”.";

    public static TheoryData<string, bool> Unicode => new()
    {
        { "utf-8", true }, { "utf-8", false }, { "utf-16", true }, { "utf-16BE", true }, { "utf-32", true }, { "utf-32BE", true },
    };

    [Theory]
    [MemberData(nameof(Unicode))]
    public void A_byte_order_mark_decides_and_is_dropped(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);

        var decoded = TextDecoder.Decode([.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Words)]);

        Assert.Equal(Words, decoded!.Text);
        Assert.Equal(name.ToLowerInvariant(), decoded.Encoding);
        Assert.Empty(decoded.Warnings);
    }

    [Fact]
    public void Line_ends_become_line_feeds_and_nothing_else_changes() =>
        Assert.Equal(" a\n\nb\nc\t\u00A0\u2028d\n", TextDecoder.Decode(" a\r\n\r\nb\rc\t\u00A0\u2028d\n"u8)!.Text);

    [Fact]
    public void A_declared_encoding_is_believed_where_the_bytes_are_not_UTF_8() =>
        Assert.Equal("Łódź", TextDecoder.Decode([0xA3, 0xF3, 0x64, 0xBC], "iso-8859-2")!.Text);

    [Fact]
    public void An_unknown_declared_encoding_is_passed_over() =>
        Assert.Equal("a\u0013 b".Replace('\u0013', 'é'), TextDecoder.Decode([(byte)'a', 0xE9, (byte)' ', (byte)'b'], "x-no-such")!.Text);

    [Fact]
    public void Control_bytes_are_no_text() => Assert.Null(TextDecoder.Decode([1, 2, 3, 4, 5, 6]));
}
