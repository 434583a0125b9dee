using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Parties.Ner;

namespace NewsArchive.Extraction.Tests.Parties;

public sealed class NameEdgesTests
{
    [Theory]
    [InlineData("Mok Tai-lun won.", "Mok Tai-lun")]
    [InlineData("Anong Pra-o-ta won.", "Anong Pra-o-ta")]
    [InlineData("Ruta Kesh-led teams won.", "Ruta Kesh")]
    [InlineData("Ruta Kesh-al-Velm won.", "Ruta Kesh")]
    [InlineData("Ruta Kesh - she won.", "Ruta Kesh")]
    public void A_person_reaches_behind_the_hyphen_of_a_given_name(string text, string expected)
    {
        var sentence = Sentence.Of(text, [new(0, text.Length)]).First();

        var name = NameEdges.Correct(sentence, new(0, 0, 2, NameKind.Person, 1), _ => false).Single();

        Assert.Equal(expected, sentence.Text(name.Start, name.End));
    }
}
