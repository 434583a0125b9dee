using NewsArchive.Extraction.Language;

namespace NewsArchive.Extraction.Tests.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Vaught’s lawyer", "Vaught|’s|lawyer")]
    [InlineData("O’Dell didn’t pay 1,200.50 euros.", "O’Dell|didn’t|pay|1,200.50|euros|.")]
    [InlineData("the U.S. envoy John J. Marsh", "the|U.S.|envoy|John|J.|Marsh")]
    [InlineData("Gaza-based", "Gaza|-|based")]
    [InlineData("Photo/NAHR", "Photo|/|NAHR")]
    [InlineData("Z\u0301ofia 🎉", "Z\u0301ofia|🎉")]
    [InlineData("example.org…", "example.org|…")]
    public void Text_is_cut_into_words_numbers_and_marks(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', Words(text)));
    }

    [Fact]
    public void Possessive_has_a_kind_of_its_own()
    {
        var tokens = Tokenizer.Tokenize("Ana's", new(0, 5));

        Assert.Equal([TokenKind.Word, TokenKind.Possessive], tokens.Select(token => token.Kind));
    }

    [Fact]
    public void Only_the_given_range_is_read()
    {
        Assert.Equal(["two"], Tokenizer.Tokenize("one two three", new(4, 3)).Select(token => token.Span.Of("one two three").ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("’")]
    [InlineData("\uD83D")]
    [InlineData("a\uDE00b’")]
    [InlineData("’s’s’s A. . .")]
    public void Broken_text_is_covered_without_overlap(string text)
    {
        var tokens = Tokenizer.Tokenize(text, new(0, text.Length));

        Assert.Equal(text.Where(c => !char.IsWhiteSpace(c)), tokens.SelectMany(token => token.Span.Of(text).ToArray()));
    }

    private static IEnumerable<string> Words(string text) =>
        Tokenizer.Tokenize(text, new(0, text.Length)).Select(token => token.Span.Of(text).ToString());
}
