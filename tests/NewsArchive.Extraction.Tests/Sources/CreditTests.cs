using NewsArchive.Extraction.Sources;

namespace NewsArchive.Extraction.Tests.Sources;

public sealed class CreditTests
{
    [Theory]
    [InlineData("A bridge. Photo/REUTERS", "Reuters", "Photo/REUTERS")]
    [InlineData("A bridge. File Photo/Reuters", "Reuters", "File Photo/Reuters")]
    [InlineData("A bridge. Photo: Northlight Games", "Northlight Games", "Photo: Northlight Games")]
    [InlineData("A bridge. Photo by Lena Frisk /AP", "Lena Frisk /AP", "Photo by Lena Frisk /AP")]
    [InlineData("A bridge. (AP Photo/Lena Frisk)", "Lena Frisk", "(AP Photo/Lena Frisk)")]
    [InlineData("A bridge. (Picture: PA)", "PA Media", "(Picture: PA)")]
    [InlineData("A bridge.(Image credit: Northlight)", "Northlight", "(Image credit: Northlight)")]
    [InlineData("A bridge. Lena Frisk/Getty Images", "Lena Frisk/Getty Images", "Lena Frisk/Getty Images")]
    [InlineData("A bridge. © Imago/Lena Frisk", "Imago/Lena Frisk", "© Imago/Lena Frisk")]
    [InlineData("A bridge. Credit: Lena Frisk", "Lena Frisk", "Credit: Lena Frisk")]
    public void The_credit_of_a_picture_ends_its_caption(string text, string name, string words)
    {
        var credit = PhotoCredit.AtEnd(text, new(0, text.Length));

        Assert.Equal(name, credit?.Name);
        Assert.Equal(words, credit?.Span.Of(text).ToString());
    }

    [Theory]
    [InlineData("She showed him the photo by the window.")]
    [InlineData("The vote was 40/60.")]
    [InlineData("He works for the and/or department.")]
    [InlineData("© 2024 Northlight")]
    public void Other_words_are_no_photo_credit(string text) => Assert.Null(PhotoCredit.AtEnd(text, new(0, text.Length)));

    [Theory]
    [InlineData("It rained.\n\n(REUTERS)", "Reuters")]
    [InlineData("It rained.\n\n– Bernama", "Bernama")]
    [InlineData("It rained. (AFP)", "Agence France-Presse")]
    [InlineData("It rained.\n\nReuter", "Reuters")]
    [InlineData("It rained.\n\n(HNA)", "HNA")]
    public void The_agency_that_closes_a_text_is_credited(string text, string name)
    {
        var credit = Assert.Single(Some.Article(text).Credits);

        Assert.Equal((CreditKind.Text, name), (credit.Kind, credit.Name));
    }

    [Fact]
    public void An_agency_named_in_the_last_sentence_is_not_a_credit() =>
        Assert.Empty(Some.Article("It rained, the mayor of Orsa told Reuters.").Credits);

    [Fact]
    public void No_two_agencies_share_a_name() =>
        Assert.Equal(WireServices.All.Count, WireServices.All.Select(service => WireServices.Find(service.Name)).Distinct().Count());
}
