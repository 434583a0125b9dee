using System.Diagnostics;
using System.Globalization;
using NewsArchive.Core.Search;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("letter", "letter")]
    [InlineData("  letter   agency ", "letter agency")]
    [InlineData("\"special forces\"", "\"special forces\"")]
    [InlineData("“special forces”", "\"special forces\"")]
    [InlineData("letter AND agency", "letter agency")]
    [InlineData("letter OR note agency", "letter OR note agency")]
    [InlineData("(letter OR note) agency", "(letter OR note) agency")]
    [InlineData("-letter", "-letter")]
    [InlineData("-(letter OR note)", "-(letter OR note)")]
    [InlineData("-(-letter)", "letter")]
    [InlineData("-\"a phrase\"", "-\"a phrase\"")]
    [InlineData("brig*", "brig*")]
    [InlineData("person:\"Esmail Qaani\"", "person:\"Esmail Qaani\"")]
    [InlineData("PERSON:Qaani", "person:Qaani")]
    [InlineData("org:IRNA place:Tehran source:Reuters by:Berg speaker:Berg said:peace publisher:Times headline:war", null)]
    [InlineData("lang:EN-gb", "lang:en")]
    [InlineData("date:2023-11-01..2023-11-17", "date:2023-11-01..2023-11-17")]
    [InlineData("or and not", "or and not")]
    [InlineData("\"OR\"", "\"OR\"")]
    [InlineData("\"NOT\" \"near/5\"", "\"NOT\" \"near/5\"")]
    [InlineData("NOT letter", "-letter")]
    [InlineData("note NOT (letter OR person:Berg)", "note -(letter OR person:Berg)")]
    [InlineData("letter NOT", "letter \"NOT\"")]
    [InlineData("letter near/5 \"news agency\"", "letter near/5 \"news agency\"")]
    [InlineData("a (brig* NEAR/12 war near/12 now) b", "a brig* near/12 war near/12 now b")]
    [InlineData("said:peace near/3 said:war", "said:peace near/3 said:war")]
    [InlineData("-(letter near/5 agency)", "-(letter near/5 agency)")]
    [InlineData("verb:denied verb:bestritt verb:Deny verb:zapped", "verb:deny verb:deny verb:deny verb:zapped")]
    [InlineData("has:Quote -has:headline", "has:quote -has:headline")]
    [InlineData("near/5", "\"near/5\"")]
    [InlineData("person:#12", "person:#12")]
    [InlineData("well-known 12:30", "well-known \"12:30\"")]
    [InlineData("https://example.org/a", "\"https://example.org/a\"")]
    public void A_good_question_is_read_without_mistakes(string question, string? written)
    {
        var query = SearchQuery.Parse(question);

        Assert.Empty(query.Mistakes);
        Assert.Equal(written ?? question, query.ToString());
    }

    [Theory]
    [InlineData("letter )", 7, "closing bracket", "letter")]
    [InlineData("(letter", 0, "never closed", "letter")]
    [InlineData("letter ()", 7, "nothing to search for", "letter")]
    [InlineData("\"special forces", 0, "no partner", "\"special forces\"")]
    [InlineData("letter OR", 7, "both sides", "letter")]
    [InlineData("OR letter", 0, "both sides", "letter")]
    [InlineData("letter !!!", 7, "no letters or digits", "letter")]
    [InlineData("letter -", 7, "no letters or digits", "letter")]
    [InlineData("letter *", 7, "no letters or digits", "letter")]
    [InlineData("letter a*", 7, "too short", "letter")]
    [InlineData("person: letter", 0, "right after the colon", "letter")]
    [InlineData("letter person:", 7, "right after the colon", "letter")]
    [InlineData("letter topic:war", 7, "no field “topic:”", "letter \"topic:war\"")]
    [InlineData("letter date:2023-13", 7, "is not a date", "letter")]
    [InlineData("letter date:..", 7, "is not a date", "letter")]
    [InlineData("letter date:2024..2023", 7, "ends before it begins", "letter")]
    [InlineData("letter lang:english", 7, "not a language code", "letter")]
    [InlineData("letter near/5", 7, "stands between two words", "letter")]
    [InlineData("letter near/5 person:Berg", 7, "stands between two words", "letter person:Berg")]
    [InlineData("letter near/500 agency", 7, "up to 100", "letter near/100 agency")]
    [InlineData("letter has:wings", 7, "cannot be asked for", "letter")]
    [InlineData("letter has:0", 7, "cannot be asked for", "letter")]
    [InlineData("person:Qaa*", 0, "whole words", "person:Qaa")]
    public void A_mistake_is_explained_and_the_rest_still_runs(string question, int start, string explanation, string rest)
    {
        var query = SearchQuery.Parse(question);

        var mistake = Assert.Single(query.Mistakes);
        Assert.Equal(start, mistake.Start);
        Assert.Contains(explanation, mistake.Explanation, StringComparison.Ordinal);
        Assert.Equal(rest, query.ToString());
    }

    [Theory]
    [InlineData("date:2023", "2023-01-01", "2023-12-31")]
    [InlineData("date:2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("date:2023-11-17", "2023-11-17", "2023-11-17")]
    [InlineData("date:2023-11-01..2023-11-17", "2023-11-01", "2023-11-17")]
    [InlineData("date:2022..2023-06", "2022-01-01", "2023-06-30")]
    [InlineData("date:2022..", "2022-01-01", null)]
    [InlineData("date:..2022", null, "2022-12-31")]
    public void A_date_covers_all_its_days(string question, string? from, string? to)
    {
        var date = Assert.IsType<DateTerm>(SearchQuery.Parse(question).Root);

        Assert.Equal((from, to), (Iso(date.From), Iso(date.To)));
    }

    private static string? Iso(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    [Fact]
    public void A_party_field_knows_its_role_and_kind()
    {
        Assert.Equal(new PartyTerm(PartyRole.Named, PartyKind.Organization, "IRNA"), SearchQuery.Parse("org:IRNA").Root);
        Assert.Equal(new PartyTerm(PartyRole.Source, null, "IRNA"), SearchQuery.Parse("source:IRNA").Root);
    }

    [Fact]
    public void Terms_beyond_the_limit_are_left_out_with_an_explanation()
    {
        var query = SearchQuery.Parse(string.Join(' ', Enumerable.Repeat("word", QueryParser.MaxTerms + 5)));

        Assert.Equal(QueryParser.MaxTerms, ((AllOf)query.Root!).Nodes.Count);
        Assert.Contains("100 terms", Assert.Single(query.Mistakes).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_beyond_the_depth_limit_are_left_out_with_an_explanation()
    {
        var depth = QueryParser.MaxDepth + 3;
        var query = SearchQuery.Parse($"{new string('(', depth)}letter{new string(')', depth)} agency");

        Assert.Equal("letter agency", query.ToString());
        Assert.All(query.Mistakes, m => Assert.Contains("20 deep", m.Explanation, StringComparison.Ordinal));
        Assert.Equal(3, query.Mistakes.Count);
    }

    [Fact]
    public void A_question_beyond_the_length_limit_is_cut_with_an_explanation()
    {
        var query = SearchQuery.Parse(new string('a', QueryParser.MaxLength + 1));

        Assert.Contains("10,000 characters", Assert.Single(query.Mistakes).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Chips_are_the_top_level_terms_each_with_the_rest()
    {
        var chips = SearchQuery.Parse("person:\"Anna Berg\" -rumour (a OR b)").Chips;

        Assert.Collection(
            chips,
            c => Assert.Equal(new QueryChip("person", "Anna Berg", false, "person:\"Anna Berg\"", "-rumour (a OR b)"), c),
            c => Assert.Equal(new QueryChip(null, "rumour", true, "-rumour", "person:\"Anna Berg\" (a OR b)"), c),
            c => Assert.Equal(new QueryChip(null, "a OR b", false, "a OR b", "person:\"Anna Berg\" -rumour"), c));
    }

    [Theory]
    [InlineData("", "person:\"Anna Berg\"")]
    [InlineData("letter", "letter person:\"Anna Berg\"")]
    [InlineData("letter OR note", "(letter OR note) person:\"Anna Berg\"")]
    [InlineData("\"never closed", "\"never closed\" person:\"Anna Berg\"")]
    [InlineData("letter person:\"Anna Berg\"", "letter person:\"Anna Berg\"")]
    public void Narrowing_adds_a_term_once(string question, string narrowed) =>
        Assert.Equal(narrowed, SearchQuery.Parse(question).With("person:\"Anna Berg\""));

    [Fact]
    public void A_name_with_quotation_marks_makes_a_term_that_is_read_as_one_name()
    {
        var term = QueryText.Term("person", "Anna \"Ann\" Berg");

        Assert.Equal("Anna  Ann  Berg", Assert.IsType<PartyTerm>(SearchQuery.Parse(term).Root).Name);
    }

    [Fact]
    public void Any_text_is_read_and_written_back_to_the_same_question()
    {
        var random = new Random(7);
        string[] pieces =
        [
            "\"", "“", "”", "(", ")", "-", "*", ":", " ", "OR", "AND", "NOT", "NEAR", "word", "é", "person:", "date:", "lang:", "2023..", "said:", "\0", "\ud800", "東京", "\t", "''", ";", "--", "{", "}", "^", "+", "\u0002",
        ];
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            var query = SearchQuery.Parse(text);

            var again = SearchQuery.Parse(query.ToString());
            Assert.True(again.Mistakes.Count == 0, $"{text} → {query} → {string.Join(' ', again.Mistakes)}");
            Assert.Equal(query.ToString(), again.ToString());
            Assert.All(query.Mistakes, m => Assert.True(m.Start >= 0 && m.Start + m.Length <= text.Length, $"{text}: {m}"));
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("-")]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("a:")]
    [InlineData("OR ")]
    [InlineData("( ")]
    [InlineData("-(")]
    [InlineData("person:\"")]
    public void A_long_question_is_read_quickly(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
        SearchQuery.Parse(text);
        var watch = Stopwatch.StartNew();

        var query = SearchQuery.Parse(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1));
        Assert.InRange(query.Mistakes.Count, 0, QueryParser.MaxMistakes);
    }
}
