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
    [InlineData("A bridge at noon. (Lena Frisk/Northlight)", "Lena Frisk/Northlight")]
    [InlineData("A bridge at noon. (Northlight)", "Northlight")]
    [InlineData("Eine Brücke am Mittag. Quelle: dpa", "Deutsche Presse-Agentur")]
    [InlineData("A bridge at noon Lena Frisk/Copyright 2026 Northlight. All rights reserved.", "Lena Frisk")]
    [InlineData("A bridge at noon / Lena Frisk", "Lena Frisk")]
    [InlineData("A bridge at noon. Lena Frisk for the Evening Ledger", "Lena Frisk for the Evening Ledger")]
    public void In_what_is_known_to_be_a_caption_a_name_at_the_end_is_the_credit(string text, string name)
    {
        Assert.Null(PhotoCredit.AtEnd(text, new(0, text.Length)));
        Assert.Equal(name, PhotoCredit.InCaption(text, new(0, text.Length))?.Name);
    }

    [Theory]
    [InlineData("The mayor (left) and her deputy.")]
    [InlineData("The mayor with Pere A. Serra and Carmen Serra.")]
    [InlineData("A bridge at noon.")]
    public void A_caption_may_have_no_credit(string text) => Assert.Null(PhotoCredit.InCaption(text, new(0, text.Length)));

    [Theory]
    [InlineData("<figcaption>A bridge at noon <span class=caption-credit>Photo: Lena Frisk</span></figcaption>", "Lena Frisk")]
    [InlineData("<figcaption>A bridge at noon</figcaption><div class=photo-copyright>© Northlight</div>", "Northlight")]
    [InlineData("<figcaption>A bridge at noon</figcaption>", null)]
    public void An_element_named_credit_holds_the_credit(string caption, string? name)
    {
        var article = Some.Article($"<h1>A bridge</h1><figure><img src=a.png>{caption}</figure><p>The bridge over the Orsa was opened on Monday, twelve years after its first stone was laid.</p>", "a.html");

        Assert.Equal(name, article.Credits.SingleOrDefault()?.Name);
    }

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
