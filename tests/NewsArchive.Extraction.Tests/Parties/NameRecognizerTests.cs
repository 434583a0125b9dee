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
    [InlineData("They met NH Varpal.", "Person NH Varpal")]
    [InlineData("They met Kim Vol-tun and Omar bin Tarvik.", "Person Kim Vol-tun", "Person Omar bin Tarvik")]
    public void Persons_are_found_by_what_they_do_and_are_called(string text, params string[] expected)
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
    public void Organizations_are_found_by_their_words_or_what_is_said_of_them(string text, params string[] expected)
    {
        Assert.Equal(expected, PartiesOf.Named(text));
    }

    [Theory]
    [InlineData("Talks were held in Brannock.", "Place Brannock")]
    [InlineData("The town of Velm lies on the Oster River.", "Place Velm", "Place Oster River")]
    [InlineData("They fled to Kenya and to North Darfur.", "Place Kenya", "Place North Darfur")]
    [InlineData("TEHERAN – The talks were over.", "Place Tehran")]
    [InlineData("VELMAR – The mayor of Brannock met Ordania’s army in Velmar.", "Place Velmar", "Place Brannock", "Place Ordania")]
    [InlineData("A Lagos-based trader sued.", "Place Lagos")]
    public void Places_are_found_by_where_they_stand(string text, params string[] expected)
    {
        Assert.Equal(expected, PartiesOf.Named(text));
    }

    [Theory]
    [InlineData("VELMAR (KNA) — The bridge is open.\n\nIn Velmar, Mayor Bela Arvo said nothing.", "Place Velmar", "Organization KNA", "Person Bela Arvo")]
    [InlineData("He took it from Velmarian ministers.")]
    [InlineData("It was first printed by Kardpress, the state news agency.", "Organization Kardpress")]
    public void Unknown_words_are_told_by_the_words_beside_them(string text, params string[] expected)
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
    [InlineData("However, nothing happened. Residents waited. Vegetables are best roasted slowly.")]
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
        Assert.Equal(["Organization Quds Force", "Person Esmail Dorn"], PartiesOf.Named("He met the commander of the Iranian Quds Force Esmail Dorn. The Quds Force is new."));
        Assert.Equal(["Place Israel", "Organization Hamas"], PartiesOf.Named("The Israel-Hamas war began."));
    }

    [Theory]
    [InlineData("Iran’s Supreme Leader Ali Khamenei spoke.", "Ali Khamenei", "Iran’s Supreme Leader")]
    [InlineData("On Friday, senior Hamas official Osama Torvan spoke.", "Osama Torvan", "senior Hamas official")]
    [InlineData("He met the commander of the Coast Guard Esmail Dorn.", "Esmail Dorn", "commander of the Coast Guard")]
    [InlineData("It was said by Ines Calder, a spokeswoman for the council, today.", "Ines Calder", "spokeswoman for the council")]
    [InlineData("The mayor, Ruta Kesh, left.", "Ruta Kesh", "mayor")]
    [InlineData("VELLPORT - Energy Minister Ruta Kesh left.", "Ruta Kesh", "Energy Minister")]
    [InlineData("It was said by Vice-President Ruta Kesh.", "Ruta Kesh", "Vice-President")]
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
    public void A_name_that_only_the_context_gives_away_is_less_sure_than_a_known_one()
    {
        Assert.True(Confidence("The talks were held in Kenya.") > Confidence("The talks on Ordvalia were over."));
    }

    [Fact]
    public void A_name_keeps_its_kind_throughout_the_article()
    {
        const string text = "Ruta Torvan, the mayor, said the harbour was safe.\n\nTorvan opened it.\n\nThe council of Velm, Torvan added, had agreed.";

        Assert.Equal(["Ruta Torvan", "Torvan", "Torvan"], PartiesOf.Mentions(text, "Ruta Torvan"));
    }

    [Fact]
    public void A_line_of_capitals_is_read_as_the_article_writes_its_words_and_less_surely()
    {
        const string text = "BRANNOCK FERRY CLOSES AFTER WARNING FROM RUTA KESH\n\nMayor Ruta Kesh said on Monday that the ferry from Brannock would close. Brannock has no bridge.";

        var person = PartiesOf.Text(text).Single(party => party.Name == "Ruta Kesh");

        Assert.Equal(["RUTA KESH", "Ruta Kesh"], person.Mentions.Select(mention => mention.Span.Of(text).ToString()));
        Assert.True(person.Mentions[0].Confidence < person.Mentions[1].Confidence);
    }

    [Theory]
    [InlineData("They met Prime Minister Mariela Tondrass of Vesmark on Friday.", "Person Mariela Tondrass", "Place Vesmark")]
    [InlineData("Ordania's army came. The Ordanian flag fell. Nobody knew Ordania.", "Place Ordania")]
    [InlineData("“It is clear,” Sand said.", "Person Sand")]
    [InlineData("Gen. Brandrem, whose commission watches the river, left.", "Person Brandrem")]
    public void Plain_words_beside_a_name_outweigh_the_model(string text, params string[] expected)
    {
        Assert.Equal(expected, PartiesOf.Named(text));
    }

    [Fact]
    public void German_nouns_are_not_taken_for_names()
    {
        Assert.Equal(["Person Jonas Weid", "Place Bavaria"],
            PartiesOf.Named("„Wir bleiben“, sagte der Sprecher Jonas Weid am Freitag im Rathaus. Weid kommt aus Bayern und liebt das Wasser.", "de"));
    }

    private static double Confidence(string text) => PartiesOf.Text(text).Single().Mentions[0].Confidence;
}
