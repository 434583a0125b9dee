using NewsArchive.Extraction.Language;

namespace NewsArchive.Extraction.Tests.Language;

public sealed class CommonWordsTests
{
    [Theory]
    [InlineData("en", "The harbour board said on Friday that it will not be closed, but the ferries to the islands are late for the third time.")]
    [InlineData("de", "Der Hafen wird nicht geschlossen, sagte die Leiterin, und auch die Fähren zu den Inseln fahren in der Nacht mit einem Lotsen.")]
    public void A_text_full_of_the_commonest_words_of_one_language_is_in_it(string language, string text)
    {
        Assert.Equal(language, CommonWords.PlainlyOf(text));
        Assert.True(CommonWords.CanBe(language, text));
    }

    [Theory]
    [InlineData("Det er en havn i nord som har vært stengt for ferger til øyene, og de som bor der har ikke sett en båt på en uke.")] // nearly the same words in Norwegian and Danish
    [InlineData("Arvo, Ilves, Tamm, Kesh-Velm 2:1. Halvern Rovers, Ordania United, Port Elsin Athletic, Vesmark.")]
    [InlineData("")]
    public void A_text_that_could_be_in_several_languages_or_has_few_of_their_words_is_left_open(string text) => Assert.Null(CommonWords.PlainlyOf(text));

    [Fact]
    public void A_text_without_the_commonest_words_of_a_language_is_not_in_it()
    {
        Assert.False(CommonWords.CanBe("en", "Der Hafen wird nicht geschlossen, sagte die Leiterin der Behörde am Freitag."));
        Assert.Null(CommonWords.CanBe("ko", "항구는 닫히지 않는다"));
    }
}
