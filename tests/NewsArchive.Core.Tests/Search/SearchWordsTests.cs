using NewsArchive.Core.Search;

namespace NewsArchive.Core.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Iran’s special forces", "iran s special forces")]
    [InlineData("Zürich, İstanbul, Søren, Łódź, Straße", "zurich istanbul soren lodz strasse")]
    [InlineData("Zu\u0308rich", "zurich")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("東京の人", "東 京 の 人")]
    [InlineData("ﬁnance ｆｕｌｌ", "finance full")]
    [InlineData("a_b\u0000c\ud800d", "a b c d")]
    [InlineData("𝒜bc", "abc")]
    [InlineData("co\u00ADoperate", "cooperate")]
    [InlineData(" … ", "")]
    public void Words_are_compared_without_case_and_diacritics(string text, string words) => Assert.Equal(words, SearchWords.Joined(text));

    [Fact]
    public void Each_word_stands_where_it_says()
    {
        const string Text = "Ü𝒜: “Qaani’s”";

        Assert.Equal(["Ü𝒜", "Qaani", "s"], SearchWords.In(Text).Select(w => w.Span.Of(Text).ToString()));
    }
}
