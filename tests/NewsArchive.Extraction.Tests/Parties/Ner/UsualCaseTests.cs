using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Parties.Ner;

namespace NewsArchive.Extraction.Tests.Parties.Ner;

public sealed class UsualCaseTests
{
    [Fact]
    public void Words_are_written_as_the_article_writes_them()
    {
        var usual = Of("The ferry of the VLKT left Brannock with McBride.");

        Assert.Equal(["Brannock", "VLKT", "McBride", "ferry"], new[] { "BRANNOCK", "VLKT", "MCBRIDE", "FERRY" }.Select(usual.Of));
    }

    [Fact]
    public void A_capital_at_the_start_of_a_sentence_proves_no_name()
    {
        Assert.Equal("bridge", Of("Bridge closed in Velm.").Of("BRIDGE"));
    }

    [Fact]
    public void Words_that_the_article_does_not_have_are_small_when_they_are_English()
    {
        Assert.Equal(["closes", "Oskarvik", "2,000"], new[] { "CLOSES", "OSKARVIK", "2,000" }.Select(Of("").Of));
    }

    private static UsualCase Of(string text) => new([.. Sentence.Of(text, [new(0, text.Length)])]);
}
