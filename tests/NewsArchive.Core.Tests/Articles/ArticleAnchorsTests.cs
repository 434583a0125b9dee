using System.Runtime.CompilerServices;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Tests.Importing;

namespace NewsArchive.Core.Tests.Articles;

public sealed class ArticleAnchorsTests
{
    [Fact]
    public async Task A_sound_article_has_no_broken_anchors()
    {
        Assert.Empty((await ViewAsync($"SELECT 1")).Broken);
    }

    [Fact]
    public async Task A_quote_whose_words_changed_is_broken_and_shows_both()
    {
        var before = (await ViewAsync($"SELECT 1")).Quotes[0];
        var article = await ViewAsync($"UPDATE Quotes SET Text = 'We lied' WHERE Number = 1");

        var broken = Assert.Single(article.Broken);

        Assert.Equal(("quote 1", "We lied", before.Text), (broken.Of, broken.Stored, broken.Found));
        Assert.Equal(before.Span, article.Quotes[0].Span);
    }

    [Theory]
    [InlineData("UPDATE Mentions SET Span_Start = Span_Start + 1")]
    [InlineData("UPDATE CitedSources SET Span_Start = Span_Start + 1")]
    [InlineData("UPDATE ArticleFinding SET Span_Length = Span_Length - 1")]
    [InlineData("UPDATE Quotes SET SpeakerSpan_Start = SpeakerSpan_Start + 1")]
    public async Task A_finding_that_was_moved_is_broken(string tampering)
    {
        Assert.NotEmpty((await ViewAsync(FormattableStringFactory.Create(tampering))).Broken);
    }

    [Theory]
    [InlineData("UPDATE Mentions SET Span_Start = 2147483647, RoleSpan_Start = -5")]
    [InlineData("UPDATE CitedSources SET Span_Length = -7, DateSpan_Start = 90000")]
    [InlineData("UPDATE ArticleFinding SET Span_Start = 90000")]
    [InlineData("UPDATE ArticleFinding SET Span_Length = 2147483647")]
    [InlineData("UPDATE Quotes SET Span_Start = 90000")]
    [InlineData("UPDATE Quotes SET SpeakerSpan_Start = -1")]
    [InlineData("UPDATE ArticleBlock SET Span_Start = 90000")]
    [InlineData("UPDATE ArticleBlock SET Span_Length = -1")]
    [InlineData("UPDATE Articles SET Text = packed('Cut')")]
    public async Task What_points_outside_the_text_is_named_and_left_out(string tampering)
    {
        var article = await ViewAsync(FormattableStringFactory.Create(tampering));

        Assert.NotEmpty(article.Broken);
        Assert.All(article.Blocks, block => Assert.True(block.Span.IsInside(article.Text)));
        Assert.All(article.Quotes, quote => Assert.True(quote.Span.IsInside(article.Text)));
        Assert.All(article.Mentions, mention => Assert.True(mention.Span.IsInside(article.Text)));
        Assert.All(article.Sources, source => Assert.True(source.Span.IsInside(article.Text)));
        Assert.All(article.Findings, finding => Assert.True(finding.Span?.IsInside(article.Text) ?? true));
    }

    private static async Task<ArticleView> ViewAsync(FormattableString tampering)
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(StoringTests.Everything());
        await archive.TamperAsync(tampering);
        return (await archive.ReadAsync(context => ArticleQueries.ViewAsync(context, 1, default)))!;
    }
}
