using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Core.Tests.Importing;

public sealed class DisplayTitlesTests
{
    [Fact]
    public void The_headline_is_the_title()
    {
        var article = Some.Article("Ships wait.") with { Headline = Some.Finding("Harbour closed") };

        Assert.Equal(("Harbour closed", TitleOrigin.Headline), DisplayTitles.Of(article, "a.txt"));
    }

    [Fact]
    public void Without_a_headline_the_caption_is_the_title_less_its_credit()
    {
        const string text = "Ships wait at Norda. Photo/NPA\n\nThe harbour is closed.";
        var article = new ExtractedArticle
        {
            Draft = Some.Draft(text, BlockKind.Caption),
            Credits = [new(CreditKind.Photo, "NPA", Some.At(text, "Photo/NPA"), "photo line")],
        };

        Assert.Equal(("Ships wait at Norda", TitleOrigin.Caption), DisplayTitles.Of(article, "a.txt"));
    }

    [Fact]
    public void Without_either_the_first_words_are_cut_at_a_word()
    {
        var article = Some.Article(string.Concat(Enumerable.Repeat("harbour ", 30)));

        var (title, origin) = DisplayTitles.Of(article, "a.txt");

        Assert.Equal(TitleOrigin.FirstWords, origin);
        Assert.EndsWith("harbour…", title, StringComparison.Ordinal);
        Assert.InRange(title.Length, 80, 91);
    }

    [Fact]
    public void Boilerplate_gives_no_title_while_there_is_a_body()
    {
        var article = new ExtractedArticle { Draft = Some.Draft("loading…\n\nThe harbour\nis closed.", BlockKind.Boilerplate) };

        Assert.Equal("The harbour is closed.", DisplayTitles.Of(article, "a.txt").Title);
    }

    [Fact]
    public void A_long_first_word_is_not_cut_inside_an_emoji()
    {
        var article = Some.Article("x" + string.Concat(Enumerable.Repeat("😀", 100)));

        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(DisplayTitles.Of(article, "a.txt").Title)));
    }
}
