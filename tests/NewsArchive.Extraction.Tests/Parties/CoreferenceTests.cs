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
    public void Parties_come_in_the_order_of_first_mention()
    {
        Assert.Equal(["Place Kenya", "Person Ana Berg", "Organization Rowan Bank"], PartiesOf.Named("In Kenya, Ana Berg runs the Rowan Bank."));
    }
}
