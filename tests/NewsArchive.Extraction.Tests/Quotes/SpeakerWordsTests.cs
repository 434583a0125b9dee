using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Extraction.Tests.Quotes;

public sealed class SpeakerWordsTests
{
    [Theory]
    [InlineData("a Western diplomat", SpeakerKind.Role, "Western diplomat")]
    [InlineData("The spokeswoman", SpeakerKind.Role, "spokeswoman")]
    [InlineData("Police officials", SpeakerKind.Role, "Police officials")]
    [InlineData("Police", SpeakerKind.Role, "Police")]
    [InlineData("Ein Sprecher der Polizei", SpeakerKind.Role, "Sprecher der Polizei")]
    [InlineData("Anna Berg", SpeakerKind.Name, "Anna Berg")]
    [InlineData("Bank of England", SpeakerKind.Name, "Bank of England")]
    [InlineData("Noor and Sand", SpeakerKind.Several, "Noor and Sand")]
    [InlineData("his", SpeakerKind.Pronoun, "his")]
    [InlineData("", SpeakerKind.Pronoun, "")]
    public void Words_tell_by_themselves_what_they_are(string words, SpeakerKind kind, string description)
    {
        Assert.Equal(kind, SpeakerWords.KindOf(words));
        Assert.Equal(description, SpeakerWords.Description(words));
    }

    [Theory]
    [InlineData("Police said the road was closed.", SpeakerKind.Role)]
    [InlineData("Officials said “no.”", SpeakerKind.Role)]
    [InlineData("A Halvern Port Authority spokeswoman said it would rain.", SpeakerKind.Role)]
    [InlineData("Ines said it would rain.", SpeakerKind.Name)]
    [InlineData("Many said it would rain.", SpeakerKind.Pronoun)]
    public void A_speaker_without_a_name_is_a_role(string text, SpeakerKind kind) => Assert.Equal(kind, Assert.Single(Quotes.In(text)).Quote.SpeakerKind);

    [Fact]
    public void A_German_noun_behind_an_indefinite_article_is_a_role() =>
        Assert.Equal(SpeakerKind.Role, Assert.Single(Quotes.In("„Wir warten ab“, sagte ein Sprecher.", [], null, "de")).Quote.SpeakerKind);
}
