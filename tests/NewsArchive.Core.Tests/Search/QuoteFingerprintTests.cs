using CsCheck;
using NewsArchive.Core.Search;

namespace NewsArchive.Core.Tests.Search;

public sealed class QuoteFingerprintTests
{
    private static readonly Gen<string[]> Text = Gen.Int[0, 400].Select(number => $"w{number}").Array[0, 40];

    [Fact]
    public void Texts_with_six_words_in_common_share_a_number() =>
        Gen.Select(Text, Text, Text, Text, Gen.Int[0, 400].Select(number => $"w{number}").Array[6, 12]).Sample((before, after, otherBefore, otherAfter, common) =>
            QuoteFingerprint.Of([.. before, .. common, .. after]).Intersect(QuoteFingerprint.Of([.. otherBefore, .. common, .. otherAfter])).Any());

    [Theory]
    [InlineData("", 0)]
    [InlineData("no comment", 0)]
    [InlineData("we will appeal", 1)]
    public void Short_quotes_have_few_numbers(string quote, int count) =>
        Assert.Equal(count, QuoteFingerprint.Of(quote.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Count);

    [Fact]
    public void Numbers_stay_the_same_since_archives_keep_them() =>
        Assert.Equal([3556594242u], QuoteFingerprint.Of(["we", "will", "appeal"]));
}
