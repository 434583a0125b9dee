using NewsArchive.Core.Parties.Names;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Tests.Parties;

public sealed class NameComparisonTests
{
    [Theory]
    [InlineData("Mohammed Deif", "Muhammad al-Deif")]
    [InlineData("Mohamed El-Deif", "MOHAMMAD DEIF")]
    [InlineData("Esmail Qaani", "Ismail Ghaani")]
    [InlineData("Yusuf Islami", "Youssef Islamy")]
    [InlineData("Aleksandr Zelenskiy", "Alexander Zelenskyy")]
    [InlineData("Hassan Mosaddegh", "Hasan Mossadeq")]
    [InlineData("Abdel Fattah el-Sisi", "Abdulfattah al-Sisi")]
    [InlineData("Abdul-Fattah Sisi", "Abdelfattah Sisi")]
    [InlineData("Kim Jong-un", "Kim Jong Un")]
    [InlineData("Jean-Claude Morel", "Jean Claude Morel")]
    [InlineData("Zoë Müller", "Zoe Mueller")]
    [InlineData("Ursula von der Leyen", "Ursula Leyen")]
    [InlineData("President Anna Berg", "Anna Berg")]
    [InlineData("Anna Maria Berg", "Anna Berg")]
    [InlineData("Anna M. Berg", "Anna Maria Berg")]
    [InlineData("Tomas Pell Jr.", "Tomas Pell, Jr")]
    public void Spellings_of_one_name_are_the_same(string one, string other)
    {
        Assert.Equal(NameMatch.Same, NameComparison.Compare(PartyKind.Person, one, other));
        Assert.Equal(NameKey.Of(PartyKind.Person, one).Full, NameKey.Of(PartyKind.Person, other).Full);
    }

    [Theory]
    [InlineData("Bill Thorne", "William Thorne")]
    [InlineData("Stephen Marsh", "Steven Marsh")]
    [InlineData("Hassan Rouhan", "Hassan Rehan")]
    [InlineData("Tomas Pell", "Tomas Pell Jr.")]
    [InlineData("Jean-Claude Morel", "Jean Morel")]
    public void Names_that_may_be_the_same_are_near(string one, string other) =>
        Assert.Equal(NameMatch.Near, NameComparison.Compare(PartyKind.Person, one, other));

    [Theory]
    [InlineData("George W. Alder", "George H. W. Alder")]
    [InlineData("Tomas Pell Jr.", "Tomas Pell Sr.")]
    [InlineData("Anna Berg", "Arne Berg")]
    [InlineData("Hans Moller", "Hans Keller")]
    [InlineData("Mohammed Deif", "Mahmoud Deif")]
    [InlineData("Anna Maria Berg", "Anna Sofia Berg")]
    [InlineData("Al Gore", "Gore Vidal")]
    public void Names_of_different_people_are_different(string one, string other) =>
        Assert.Equal(NameMatch.Different, NameComparison.Compare(PartyKind.Person, one, other));

    [Theory]
    [InlineData(PartyKind.Organization, "Norda Harbour Authority", "The Norda Harbor Authority")]
    [InlineData(PartyKind.Organization, "Alto & Berg", "Alto and Berg Ltd.")]
    [InlineData(PartyKind.Organization, "Hezbollah", "Hizbullah")]
    [InlineData(PartyKind.Place, "Kiev", "Kyiv")]
    public void Spellings_of_organizations_and_places_are_the_same(PartyKind kind, string one, string other) =>
        Assert.Equal(NameMatch.Same, NameComparison.Compare(kind, one, other));

    [Theory]
    [InlineData(PartyKind.Person, "Mohammed al-Deif", "Deif")]
    [InlineData(PartyKind.Person, "Ursula von der Leyen", "von der Leyen")]
    [InlineData(PartyKind.Person, "Xi Jinping", "Xi")]
    [InlineData(PartyKind.Person, "Kim Jong-un", "Kim")]
    [InlineData(PartyKind.Person, "Anna Berg", "Mr Berg")]
    [InlineData(PartyKind.Person, "Anna Berg", "A. Berg")]
    [InlineData(PartyKind.Organization, "Norda Press Agency", "N.P.A.")]
    public void The_short_form_of_a_name_has_its_short_key(PartyKind kind, string full, string shortForm)
    {
        Assert.Equal(NameKey.Of(kind, full).Short, NameKey.Of(kind, shortForm).Full);
        Assert.Null(NameKey.Of(kind, shortForm).Short);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("al-")]
    [InlineData("Mr")]
    [InlineData("de la")]
    [InlineData("习近平")]
    [InlineData("محمد الضيف")]
    [InlineData("\uD800 \uDC00")]
    public void Any_words_have_a_key(string name)
    {
        foreach (var kind in Enum.GetValues<PartyKind>())
            Assert.NotNull(NameKey.Of(kind, name).Full);
    }

    [Theory]
    [InlineData("Tomas Pell Jr. said so", "jr")]
    [InlineData("Tomas Pell, Sr., said so", "sr")]
    [InlineData("Tomas Pell III", "iii")]
    [InlineData("Tomas Pell said so", null)]
    [InlineData("Tomas Pell", null)]
    public void A_generation_is_read_behind_the_name(string text, string? generation) =>
        Assert.Equal(generation, PersonalName.GenerationAt(text, new(0, "Tomas Pell".Length)));
}
