using NewsArchive.Core.Articles.Versions;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Tests.Articles.Versions;

public sealed class VersionKeyTests
{
    [Theory]
    [InlineData("https://example.org/a", "http://EXAMPLE.org/a")]
    [InlineData("https://example.org/a", "https://example.org/a/")]
    [InlineData("https://example.org/a", "https://example.org:443/a#comments")]
    [InlineData("https://example.org/a", "https://example.org/a?utm_source=x&fbclid=1")]
    [InlineData("https://example.org/a?id=1&page=2", "https://example.org/a?page=2&utm_medium=mail&id=1")]
    public void Addresses_of_one_article_are_one(string first, string second) =>
        Assert.Equal(VersionKey.NormalAddress(first), VersionKey.NormalAddress(second));

    [Theory]
    [InlineData("https://example.org/a", "https://example.org/b")]
    [InlineData("https://example.org/a", "https://example.org/A")]
    [InlineData("https://example.org/a?id=1", "https://example.org/a?id=2")]
    [InlineData("https://example.org/a", "https://example.com/a")]
    [InlineData("https://example.org/a", "https://example.org:8443/a")]
    public void Addresses_of_two_articles_are_two(string first, string second) =>
        Assert.NotEqual(VersionKey.NormalAddress(first), VersionKey.NormalAddress(second));

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/?utm_source=x")]
    [InlineData("/a")]
    [InlineData("mailto:desk@example.org")]
    [InlineData("")]
    public void The_address_of_a_whole_site_or_of_nothing_tells_no_article(string address) => Assert.Null(VersionKey.NormalAddress(address));

    [Fact]
    public void Without_an_address_outlet_headline_and_day_are_all_needed()
    {
        var key = VersionKey.Of(null, "The Harbour Post", "Harbour reopens", new PartialDate(2023, 11, 17));

        Assert.NotNull(key);
        Assert.Equal(key, VersionKey.Of(null, "the harbour post", "HARBOUR REOPENS", new PartialDate(2023, 11, 17)));
        Assert.NotEqual(key, VersionKey.Of(null, "The Other Post", "Harbour reopens", new PartialDate(2023, 11, 17)));
        Assert.NotEqual(key, VersionKey.Of(null, "The Harbour Post", "Harbour closes", new PartialDate(2023, 11, 17)));
        Assert.NotEqual(key, VersionKey.Of(null, "The Harbour Post", "Harbour reopens", new PartialDate(2023, 11, 18)));
        Assert.Null(VersionKey.Of(null, null, "Harbour reopens", new PartialDate(2023, 11, 17)));
        Assert.Null(VersionKey.Of(null, "The Harbour Post", null, new PartialDate(2023, 11, 17)));
        Assert.Null(VersionKey.Of(null, "The Harbour Post", "Harbour reopens", new PartialDate(2023, 11)));
    }
}
