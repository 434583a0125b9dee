using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Tests.Parties;

public sealed class NameRecognizerTests
{
    [Theory]
    [InlineData("“The bridge will open in May,” Mara Ilves said.", "Person Mara Ilves")]
    [InlineData("“Nobody told us,” said Tomek Arvo, who runs the ferry office.", "Person Tomek Arvo")]
    [InlineData("Minister Joran Pell said nothing had been decided.", "Person Joran Pell")]
    [InlineData("Doruk Vantel, 34, owns the boat.", "Person Doruk Vantel")]
    [InlineData("The mayor, Ruta Kesh, read out a statement.", "Person Ruta Kesh")]
    [InlineData("Ilves said the harbour would stay closed.", "Person Ilves")]
    [InlineData("\"It fits,\" Thorn said.", "Person Thorn")]
    [InlineData("SAND: Where were you?\nHALLORAN: At home.", "Person SAND", "Person HALLORAN")]
    [InlineData("They met NH Varpal.", "Person NH Varpal")]
    [InlineData("They met Kim Vol-tun and Omar bin Tarvik.", "Person Kim Vol-tun", "Person Omar bin Tarvik")]
    public void Persons_are_known_by_given_name_title_verb_or_age(string text, params string[] expected)
    {
        Assert.Equal(expected, PartiesOf.Named(text));
    }

    [Theory]
    [InlineData("Fighters of the Zarr ad-Nur al-Vesh Brigades left.", "Organization Zarr ad-Nur al-Vesh Brigades")]
    [InlineData("She works for the Ministry of Lakes and Forests.", "Organization Ministry of Lakes and Forests")]
    [InlineData("It was published by the Karda news agency.", "Organization Karda")]
    [InlineData("A report by Coastline Wire cited the Rowan Bank.", "Organization Coastline Wire", "Organization Rowan Bank")]
    [InlineData("It was on Radio Halvern.", "Organization Radio Halvern")]
    [InlineData("Members of the VLKT met on Tuesday.", "Organization VLKT")]
    public void Organizations_are_known_by_head_word_description_or_capitals(string text, params string[] expected)
    {
        Assert.Equal(expected, PartiesOf.Named(text));
    }

    [Theory]
    [InlineData("Talks were held in Brannock.", "Place Brannock")]
    [InlineData("The town of Velm lies on the Oster River.", "Place Velm", "Place Oster River")]
    [InlineData("They fled to southern Kenya and to North Darfur.", "Place Kenya", "Place North Darfur")]
    [InlineData("TEHERAN – The talks were over.", "Place Tehran")]
    [InlineData("VELMAR – The mayor of Brannock met Ordania’s army in Velmar.", "Place Velmar", "Place Brannock", "Place Ordania")]
    [InlineData("A Lagos-based trader sued.", "Place Lagos")]
    public void Places_are_known_by_list_preposition_or_place_word(string text, params string[] expected)
    {
        Assert.Equal(expected, PartiesOf.Named(text));
    }

    [Theory]
    [InlineData("VELMAR (KNA) — The bridge is open.\n\nIn Velmar, Mayor Bela Arvo said nothing.", "Place Velmar", "Organization KNA", "Person Bela Arvo")]
    [InlineData("The spokesman said Velmark had never agreed.")]
    [InlineData("He took it from Velmarian ministers.")]
    [InlineData("It was first printed by Kardpress, Velmark's state news agency.", "Organization Kardpress")]
    [InlineData("The Dockers' Union met Grey Sound Ferries.", "Organization Dockers' Union", "Organization Grey Sound Ferries")]
    public void A_single_unknown_word_is_typed_only_by_firm_evidence(string text, params string[] expected)
    {
        Assert.Equal(expected, PartiesOf.Named(text));
    }

    [Theory]
    [InlineData("Velmar – „Wir warten“, sagte Sprecher Tomek Ilvar der Agentur. Ilvar blieb in Velmar.", "de", "Place Velmar", "Person Tomek Ilvar")]
    [InlineData("« Un mur », a déclaré Ilvar Korrin, le ministre. Korrin attendait.", "fr", "Person Ilvar Korrin")]
    public void Persons_of_other_languages_are_known_by_title_or_reporting_verb(string text, string language, params string[] expected)
    {
        Assert.Equal(expected, PartiesOf.Named(text, language));
    }

    [Theory]
    [InlineData("Police said the Iranian and Kenyan teams would meet on Thursday in March.")]
    [InlineData("However, nothing happened. Residents waited. Turkey is best roasted slowly, cooks who roast turkey say.")]
    [InlineData("They told us that it was up to us, not to who or it.")]
    [InlineData("It cost US$10 million, said the minister of Health and Wellness.")]
    [InlineData("PRESS RELEASE")]
    [InlineData("She won the Nobel Peace Prize and the World Cup.")]
    [InlineData("no capitals at all, not even for mara ilves")]
    [InlineData("😀😀 🎉")]
    public void Ordinary_words_with_capitals_are_no_names(string text)
    {
        Assert.Empty(PartiesOf.Named(text));
    }

    [Fact]
    public void Names_beside_each_other_are_told_apart()
    {
        Assert.Equal(["Organization Vesh Political Bureau", "Person Ismail Torvan"],
            PartiesOf.Named("Leaders met Vesh Political Bureau Chief Ismail Torvan."));
        Assert.Equal(["Organization Lake Guard", "Person Esmail Dorn"], PartiesOf.Named("the commander of the Iranian Lake Guard Esmail Dorn. The Lake Guard is new."));
        Assert.Equal(["Place Israel", "Organization Hamas"], PartiesOf.Named("The Israel-Hamas war began."));
    }

    [Theory]
    [InlineData("Iran’s Supreme Leader Ali Khamenei spoke.", "Ali Khamenei", "Iran’s Supreme Leader")]
    [InlineData("On Friday, senior Hamas official Osama Torvan spoke.", "Osama Torvan", "senior Hamas official")]
    [InlineData("the commander of the Lake Guard Esmail Dorn", "Esmail Dorn", "commander of the Lake Guard")]
    [InlineData("It was said by Ines Calder, a spokeswoman for the council, today.", "Ines Calder", "spokeswoman for the council")]
    [InlineData("The mayor, Ruta Kesh, left.", "Ruta Kesh", "mayor")]
    [InlineData("Ana Berg left.", "Ana Berg", null)]
    public void Role_beside_a_person_is_kept_with_the_mention(string text, string name, string? role)
    {
        Assert.Equal(role, PartiesOf.Role(text, name));
    }

    [Fact]
    public void Possessive_s_stays_outside_the_name()
    {
        Assert.Equal(["Oren Vaught", "Vaught"], PartiesOf.Mentions("President Oren Vaught left. Vaught’s lawyer stayed.", "Oren Vaught"));
    }

    [Fact]
    public void Stronger_evidence_gives_more_confidence()
    {
        var titled = PartiesOf.Text("President Oren Vaught left.").Single().Mentions[0];
        var bare = PartiesOf.Text("They saw Orvin Vaughtel there.").Single().Mentions[0];

        Assert.Equal(("title before name", "two names"), (titled.Rule, bare.Rule));
        Assert.True(titled.Confidence > bare.Confidence);
    }

    [Fact]
    public void German_nouns_are_not_taken_for_names()
    {
        Assert.Equal(["Person Jonas Weid", "Place Bavaria"],
            PartiesOf.Named("„Wir bleiben“, sagte der Sprecher Jonas Weid am Freitag im Rathaus. Weid kommt aus Bayern und liebt das Wasser.", "de"));
    }
}
