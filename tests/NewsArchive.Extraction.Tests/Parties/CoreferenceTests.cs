namespace NewsArchive.Extraction.Tests.Parties;

public sealed class CoreferenceTests
{
    [Fact]
    public void Surname_is_linked_to_the_full_name_before_and_after_it()
    {
        Assert.Equal(["Kesh", "Ruta Kesh", "Kesh"], PartiesOf.Mentions("Kesh resigned on Monday. Mayor Ruta Kesh gave no reason. In Kesh’s office, phones rang.", "Ruta Kesh"));
    }

    [Fact]
    public void Arabic_article_does_not_part_a_surname_from_its_name()
    {
        Assert.Equal(["Bashar al-Vesh", "Vesh"], PartiesOf.Mentions("President Bashar al-Vesh left. Vesh said nothing.", "Bashar al-Vesh"));
    }

    [Fact]
    public void Acronym_in_brackets_stands_for_the_long_name()
    {
        Assert.Equal(["Islamic Harbour Guard Corps", "IHGC", "IHGC"],
            PartiesOf.Mentions("The Ministry left it to the Islamic Harbour Guard Corps (IHGC). The IHGC agreed.", "Islamic Harbour Guard Corps"));
    }

    [Fact]
    public void Acronym_is_linked_without_brackets_when_the_initials_agree()
    {
        Assert.Equal(["Velm Harbour Workers Union", "VHWU"], PartiesOf.Mentions("The Velm Harbour Workers Union struck. The VHWU wants more.", "Velm Harbour Workers Union"));
    }

    [Fact]
    public void Name_of_a_people_before_an_organization_does_not_make_another_one()
    {
        Assert.Equal(2, PartiesOf.Text("The Iranian Lake Force came. The Lake Force left.").Single().Mentions.Count);
    }

    [Fact]
    public void Spellings_and_capitals_of_a_place_are_one_place()
    {
        Assert.Equal(["TEHERAN", "Tehran"], PartiesOf.Mentions("TEHERAN – It rained in Tehran.", "Tehran"));
    }

    [Fact]
    public void Agency_in_a_photo_credit_is_the_agency_of_the_text()
    {
        Assert.Equal(["REUTERS", "Reuters"], PartiesOf.Mentions("The harbour at dawn. Photo/REUTERS. A Reuters report said so.", "Reuters"));
    }

    [Fact]
    public void Titles_are_no_part_of_the_name()
    {
        Assert.Equal(["Person Idris Fahm"], PartiesOf.Named("General Idris Fahm left. Gen. Fahm was tired."));
    }

    [Fact]
    public void Two_people_with_one_surname_stay_two()
    {
        Assert.Equal(["Person Ana Berg", "Person Peter Berg"], PartiesOf.Named("Ana Berg and Peter Berg left."));
    }

    [Fact]
    public void Surname_of_two_people_means_the_one_introduced_so_far_or_the_one_with_the_title()
    {
        Assert.Equal(["Ana Berg", "Berg"], PartiesOf.Mentions("Ana Berg left. Berg was tired. Her uncle Peter Berg stayed.", "Ana Berg"));
        Assert.Equal(["Peter Berg", "Berg"], PartiesOf.Mentions("Mayor Ana Berg left. General Peter Berg stayed. Then General Berg left.", "Peter Berg"));
    }

    [Fact]
    public void Surname_that_two_people_have_stays_open()
    {
        Assert.Equal(["Anna Berg"], PartiesOf.Mentions("Anna Berg and Peter Berg came. Later Mayor Berg left.", "Anna Berg"));
        Assert.Equal(["Peter Berg"], PartiesOf.Mentions("Anna Berg and Peter Berg came. Later Mayor Berg left.", "Peter Berg"));
    }

    [Theory]
    [InlineData("Anna Berg and Peter Berg came. Later Mr Berg left.", "Peter Berg", 2)]
    [InlineData("Anna Berg and Peter Berg came. Later Mr. Berg left.", "Anna Berg", 1)]
    [InlineData("Anna Berg and Peter Berg came. Later Mrs. Berg left.", "Anna Berg", 2)]
    [InlineData("Anna Berg and Peter Berg came. The spokeswoman Berg left.", "Anna Berg", 2)]
    [InlineData("Mrs Kesh Berg and Tiv Berg came. Later Mr Berg left.", "Tiv Berg", 2)]
    [InlineData("Anna Berg came. Her husband stayed. Mr Berg was tired.", "Anna Berg", 1)]
    public void Mr_and_Mrs_tell_a_man_and_a_woman_of_one_surname_apart(string text, string name, int mentions)
    {
        Assert.Equal(mentions, PartiesOf.Mentions(text, name).Count());
    }

    [Fact]
    public void Mr_and_Mrs_are_no_part_of_a_name_and_two_people()
    {
        const string text = "Hamas said so. Mr Thorne and Mrs Thorne came to Halvern. Mrs Thorne left.";

        Assert.Equal([1, 2], PartiesOf.Text(text).Where(party => party.Name == "Thorne").Select(party => party.Mentions.Count));
    }

    [Fact]
    public void The_less_the_name_says_the_less_sure_is_the_link()
    {
        Assert.True(Confidence("Anna Berg came. Peter Holm left. Later, Anna said she was tired.") <= 0.6);
        Assert.True(Confidence("Anna Berg came. Peter Holm left. Later, Berg said she was tired.") >= 0.8);
        Assert.InRange(Confidence("Anna Berg came. Peter Berg left. Later, Mrs Berg said she was tired."), 0.1, 0.7);

        static double Confidence(string text) => PartiesOf.Text(text).Single(party => party.Name == "Anna Berg").Mentions[1].Confidence;
    }

    [Fact]
    public void First_name_alone_is_linked_when_one_person_has_it()
    {
        Assert.Equal(["Ana Berg", "Ana"], PartiesOf.Mentions("Ana Berg came. Peter Holm left. Later, Ana said she was tired.", "Ana Berg"));
    }

    [Fact]
    public void Middle_names_and_initials_do_not_part_a_person()
    {
        Assert.Equal(["Ana M. Berg", "Ana Berg", "Berg"], PartiesOf.Mentions("Mayor Ana M. Berg came. Ana Berg spoke. Berg left.", "Ana M. Berg"));
        Assert.Equal(2, PartiesOf.Text("Mayor John A. Berg came. General John C. Berg spoke.").Count);
    }

    [Fact]
    public void Short_form_of_an_organization_is_linked_to_the_one_longer_name()
    {
        Assert.Equal(["Port Elsin Harbour Authority", "Harbour Authority"],
            PartiesOf.Mentions("The Port Elsin Harbour Authority closed. The Harbour Authority gave no reason.", "Port Elsin Harbour Authority"));
    }

    [Fact]
    public void Company_is_the_same_with_and_without_its_legal_form()
    {
        Assert.Equal(["Velm Foods Inc", "Velm Foods"], PartiesOf.Text("Velm Foods Inc. sold bread. The bread of Velm Foods was good.").Single().Mentions
            .Select(mention => mention.Span.Of("Velm Foods Inc. sold bread. The bread of Velm Foods was good.").ToString()));
    }

    [Fact]
    public void Parties_come_in_the_order_of_first_mention()
    {
        Assert.Equal(["Place Kenya", "Person Ana Berg", "Organization Rowan Bank"], PartiesOf.Named("In Kenya, Ana Berg runs the Rowan Bank."));
    }
}
