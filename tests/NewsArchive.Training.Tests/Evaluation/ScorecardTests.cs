using NewsArchive.Training.Evaluation;

namespace NewsArchive.Training.Tests.Evaluation;

/// <summary>Every figure on pages small enough to count by hand.</summary>
public sealed class ScorecardTests
{
    private const double ThreeDecimals = 0.0005;

    [Fact]
    public void A_field_is_scored_only_on_pages_that_have_it()
    {
        var scores = Scorecard.Of([GoldSet.Parse("""{"file": "a", "title": "Storm"}"""), GoldSet.Parse("""{"file": "b", "lang": "en"}""")], [Prediction.Nothing, Prediction.Nothing]);

        Assert.Equal(["title", "lang"], scores.Keys);
        Assert.Equal(1, scores["title"].Pages);
    }

    [Fact]
    public void Dates_are_right_to_the_day_and_a_page_without_one_wants_none()
    {
        var score = Score(
            "date",
            ("""{"date": "2024-03-01"}""", new() { Date = "2024-03-01" }),
            ("""{"date": "2024-03-01", "date_alt": "2024-02-29"}""", new() { Date = "2024-02-29" }),
            ("""{"date": "2024-03-01"}""", new() { Date = "2024-03" }),
            ("""{"date": "2024-03-01"}""", new()),
            ("""{"date": null}""", new()),
            ("""{"date": null}""", new() { Date = "2024-03-01" }));

        Assert.Equal(3 / 6.0, score["accuracy"], ThreeDecimals);
        Assert.Equal(2 / 4.0, score["precision"], ThreeDecimals);
        Assert.Equal(2 / 3.0, score["recall"], ThreeDecimals);
        Assert.Equal(3, score.Misses.Count);
    }

    [Fact]
    public void A_title_may_differ_in_case_marks_and_entities_and_once_its_site_is_cut_off()
    {
        var score = Score(
            "title",
            ("""{"title": "The mayor’s “plan” – a success"}""", new() { Title = "The Mayor&#39;s &quot;Plan&quot; - A Success" }),
            ("""{"title": "Storm over Elsin"}""", new() { Title = "Storm over Elsin | Halvern News" }),
            ("""{"title": "Storm over Elsin"}""", new() { Title = "Storm" }));

        Assert.Equal(1 / 3.0, score["exact"], ThreeDecimals);
        Assert.Equal(2 / 3.0, score["site_suffix"], ThreeDecimals);
        Assert.Equal((1 + 3 / 4.0 + 1 / 2.0) / 3, score["token_f1"], ThreeDecimals);
        Assert.Equal("Storm", Assert.Single(score.Misses).Got);
    }

    [Fact]
    public void Authors_are_sets_of_names_however_they_are_written()
    {
        var score = Score(
            "author",
            ("""{"author": ["Mira Patel", "Jonas Lind"]}""", new() { Authors = ["By Jonas Lind and MIRA PATEL"] }),
            ("""{"author": "José Brask"}""", new() { Authors = ["Jose Brask"] }),
            ("""{"author": "Lotte Brask"}""", new() { Authors = ["Halvern News"] }));

        Assert.Equal(2 / 3.0, score["exact"], ThreeDecimals);
        Assert.Equal(3 / 4.0, score["precision"], ThreeDecimals);
        Assert.Equal(3 / 4.0, score["recall"], ThreeDecimals);
        Assert.Equal("lotte brask", Assert.Single(score.Misses).Wanted);
    }

    [Fact]
    public void A_publisher_is_near_when_one_name_holds_the_other()
    {
        var score = Score(
            "publisher",
            ("""{"publisher": "Évening Ledger"}""", new() { Publisher = "evening ledger" }),
            ("""{"publisher": "Evening Ledger"}""", new() { Publisher = "eveningledger.example" }),
            ("""{"publisher": "Evening Ledger"}""", new()));

        Assert.Equal(1 / 3.0, score["exact"], ThreeDecimals);
        Assert.Equal(2 / 3.0, score["loose"], ThreeDecimals);
    }

    [Fact]
    public void A_language_is_its_two_letters()
    {
        var score = Score("lang", ("""{"lang": "EN-gb"}""", new() { Language = "en" }), ("""{"lang": "de"}""", new() { Language = "nl" }));

        Assert.Equal(1 / 2.0, score["accuracy"], ThreeDecimals);
    }

    [Fact]
    public void One_photo_credit_of_a_page_is_enough()
    {
        var score = Score(
            "photo",
            ("""{"photo_credits": ["Mira Patel/Northlight", "Jonas Lind"]}""", new() { PhotoCredits = ["Jonas Lind, Elsin"] }),
            ("""{"photo_credits": ["Mira Patel"]}""", new()));

        Assert.Equal(1 / 2.0, score["any"], ThreeDecimals);
    }

    [Fact]
    public void A_body_is_compared_in_runs_of_four_words()
    {
        // Wanted: abcd bcde. Found: bcde cdef defg. One of four different runs is in both.
        var score = Score(
            "body",
            ("""{"body": "a b c d e"}""", new() { Body = "b c, d\ne f g" }),
            ("""{"body": "a b"}""", new() { Body = "a b" }),
            ("""{"body": "a b"}""", new()));

        Assert.Equal((1 / 3.0 + 1) / 2, score["precision"], ThreeDecimals);
        Assert.Equal((1 / 2.0 + 1 + 0) / 3, score["recall"], ThreeDecimals);
        Assert.Equal(Ratio.F1(score["precision"], score["recall"]), score["f1"], ThreeDecimals);
        Assert.Equal((2 / 5.0 + 1 + 0) / 3, score["mean_page_f1"], ThreeDecimals);
        Assert.Equal(1 / 3.0, score["accuracy"], ThreeDecimals);
        Assert.StartsWith("0 words", score.Misses[0].Got, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_readings_of_a_body_the_nearer_one_counts()
    {
        var score = Score("body", ("""{"body": "a b c d e", "body_alt": "e f g h"}""", new() { Body = "e f g h" }));

        Assert.Equal(1, score["f1"], ThreeDecimals);
    }

    [Fact]
    public void Segments_must_stand_in_the_body_or_must_not()
    {
        var score = Score(
            "segments",
            ("""{"with": ["the mayor said", "gone"], "without": ["Share this"]}""", new() { Body = "“No,” the  mayor\nsaid. Share this" }),
            ("""{"with": ["a"], "without": ["", "b"]}""", new()));

        Assert.Equal(1 / 2.0, score["precision"], ThreeDecimals);
        Assert.Equal(1 / 3.0, score["recall"], ThreeDecimals);
        Assert.Equal(3 / 6.0, score["accuracy"], ThreeDecimals);
    }

    private static FieldScore Score(string field, params (string Gold, Prediction Found)[] pages) =>
        Scorecard.Of([.. pages.Select(page => GoldSet.Parse(page.Gold))], [.. pages.Select(page => page.Found)])[field];
}
