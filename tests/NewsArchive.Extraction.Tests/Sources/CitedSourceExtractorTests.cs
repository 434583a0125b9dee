using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Tests.Sources;

public sealed class CitedSourceExtractorTests
{
    private static readonly PartialDate Friday = new(2023, 11, 17);

    [Theory]
    [InlineData("It was published by the Karda news agency.", "Karda", "published by", "published by the Karda news agency")]
    [InlineData("It was late, as quoted by Nahr Television.", "Nahr Television", "as quoted by", "as quoted by Nahr Television")]
    [InlineData("It came after a Reuters report said he left.", "Reuters", "report said", "a Reuters report said")]
    [InlineData("A report by Coastline Wire said he had left.", "Coastline Wire", "report by", "report by Coastline Wire")]
    [InlineData("Reuters reported that he had left.", "Reuters", "reported", "Reuters reported")]
    [InlineData("“We stay,” Berg told the Evening Ledger.", "Evening Ledger", "told", "told the Evening Ledger")]
    [InlineData("He has left, according to Reuters.", "Reuters", "according to", "according to Reuters")]
    [InlineData("He has left, the paper said, citing the newspaper Le Monde.", "Le Monde", "citing", "citing the newspaper Le Monde")]
    [InlineData("He said so in an interview with the Evening Ledger.", "Evening Ledger", "interview with", "interview with the Evening Ledger")]
    public void Relation_and_name_of_a_cited_source_are_found(string text, string name, string relation, string phrase)
    {
        var source = Quotes.Quotes.SourcesIn(text).Single();

        Assert.Equal((name, relation, phrase), (source.Name, source.Relation, source.Span.Of(text).ToString()));
    }

    [Fact]
    public void A_source_may_stand_before_the_word_that_makes_it_one()
    {
        const string Text = "Die Stöße waren Berichten der Sender Radio Orsa und BBC zufolge bis zum Hafen zu spüren, sagte Anna Berg.";

        Assert.Contains("BBC zufolge", Quotes.Quotes.SourcesIn(Text, null, "BBC").Select(source => source.Span.Of(Text).ToString()));
    }

    [Fact]
    public void Source_is_tied_to_its_party() =>
        Assert.Equal("Karda", Quotes.Quotes.SourcesIn("It was published by Karda.", null, "Karda").Single().Party?.Name);

    [Fact]
    public void Paper_that_cites_and_the_one_it_cites_are_two_sources() =>
        Assert.Equal(["Evening Ledger", "Reuters"], Quotes.Quotes.SourcesIn("The Evening Ledger reported, citing Reuters, that he had left.").Select(source => source.Name));

    [Theory]
    [InlineData("The book was published by a friend.")]
    [InlineData("The ministry said the road was closed.")]
    [InlineData("He was seen by two neighbours.")]
    [InlineData("She told her brother to leave.")]
    public void Ordinary_words_are_no_source(string text) => Assert.Empty(Quotes.Quotes.SourcesIn(text));

    [Theory]
    [InlineData("It was published by the Karda news agency on Thursday.", "2023-11-16", "on Thursday")]
    [InlineData("It was late, as quoted by Nahr Television, Friday (17/11/2023).", "2023-11-17", "Friday (17/11/2023)")]
    [InlineData("On Thursday, Reuters reported that he had left.", "2023-11-16", "On Thursday")]
    public void Date_beside_a_source_is_resolved_against_the_publication(string text, string date, string words)
    {
        var source = Quotes.Quotes.SourcesIn(text, Friday).Single();

        Assert.Equal((date, words), (source.Date.ToString(), source.DateSpan?.Of(text).ToString()));
    }

    [Fact]
    public void Date_far_from_the_source_is_not_its_date() =>
        Assert.Null(Quotes.Quotes.SourcesIn("Reuters reported that the minister had left the country on Thursday.", Friday).Single().Date);

    [Fact]
    public void A_day_after_counts_from_the_dated_publication()
    {
        const string Text = "The letter was published by Nahr Television on Thursday.\n\nThe publication of the letter came a day after a Reuters report said he had left.";
        var sources = Quotes.Quotes.SourcesIn(Text, Friday);

        Assert.Equal(["2023-11-16", "2023-11-15"], sources.Select(source => source.Date.ToString()));
    }

    [Fact]
    public void A_day_after_an_event_of_unknown_date_gives_no_date() =>
        Assert.Null(Quotes.Quotes.SourcesIn("The publication of the letter came a day after a Reuters report said he had left.", Friday).Single().Date);
}
