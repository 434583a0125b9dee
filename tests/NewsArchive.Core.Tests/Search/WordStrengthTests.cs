using NewsArchive.Core.Storage.Sqlite;

namespace NewsArchive.Core.Tests.Search;

public sealed class WordStrengthTests
{
    [Theory]
    [InlineData("", "ferry", 400, "")]
    [InlineData("ferry", "late", 400, "w1ferry")]
    [InlineData("ferry", "late", 100, "w3ferry")]
    [InlineData("", "ferry ferry ferry ferry", 400, "w1ferry")]
    [InlineData("ferry ferry", "ferry", 400, "w3ferry")]
    [InlineData("a b", "b", 400, "w1a w2b")]
    public void An_article_has_a_word_strongly_for_its_headline_and_its_length(string headline, string text, int length, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', WordStrength.TokensOf(headline, text, length).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    [InlineData(900)]
    public void What_has_no_token_of_a_level_lies_below_its_bound_whatever_the_average_length_is(int average)
    {
        for (var length = 20; length < 8_000; length += 37)
        {
            for (var times = 1; times < 200; times++)
            {
                var text = string.Join(' ', Enumerable.Repeat("ferry", times));
                var level = WordStrength.TokensOf("", text, length).SingleOrDefault() is { } token ? token[1] - '0' : 0;
                var strength = WordStrength.Of(times + 0.5 * Math.Min(times, WordStrength.LedeWords), length, average);
                if (level < WordStrength.Levels)
                    Assert.True(strength < WordStrength.Bound(level + 1, average));
            }
        }
    }
}
