using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Tests.Dates;

public sealed class DateExpressionsTests
{
    // A Friday.
    private static readonly PartialDate Published = new(2023, 11, 17);

    [Theory]
    [InlineData("It was published on Thursday, as quoted.", "on Thursday", "2023-11-16")]
    [InlineData("He spoke Friday.", "Friday", "2023-11-17")]
    [InlineData("It met last Friday.", "last Friday", "2023-11-10")]
    [InlineData("It meets next Monday.", "next Monday", "2023-11-20")]
    [InlineData("As quoted, Friday (17/11/2023).", "Friday (17/11/2023)", "2023-11-17")]
    [InlineData("He came on Monday, 13 November.", "on Monday, 13 November", "2023-11-13")]
    [InlineData("It began on October 7, killing many.", "on October 7", "2023-10-07")]
    [InlineData("It ended on December 24.", "on December 24", "2022-12-24")]
    [InlineData("She left yesterday evening.", "yesterday", "2023-11-16")]
    [InlineData("He said so earlier this month.", "earlier this month", "2023-11")]
    [InlineData("It was closed last year.", "last year", "2022")]
    [InlineData("They met two days ago.", "two days ago", "2023-11-15")]
    [InlineData("Sie trafen sich am Donnerstag.", "am Donnerstag", "2023-11-16")]
    [InlineData("Das war vergangenen Freitag so.", "vergangenen Freitag", "2023-11-10")]
    [InlineData("Sie tagte vor zwei Tagen in Orsa.", "vor zwei Tagen", "2023-11-15")]
    [InlineData("Er kam vorgestern an.", "vorgestern", "2023-11-15")]
    [InlineData("Elle est partie jeudi dernier.", "jeudi dernier", "2023-11-16")]
    [InlineData("Il est venu il y a trois jours.", "il y a trois jours", "2023-11-14")]
    [InlineData("Llegó el lunes pasado a Orsa.", "el lunes pasado", "2023-11-13")]
    [InlineData("Llegó hace dos días.", "hace dos días", "2023-11-15")]
    [InlineData("Dia tiba Kamis lalu.", "Kamis lalu", "2023-11-16")]
    [InlineData("Dia tiba dua hari lalu.", "dua hari lalu", "2023-11-15")]
    [InlineData("They met 3 weeks ago.", "3 weeks ago", "2023-10")]
    [InlineData("It fell last week.", "last week", "2023-11")]
    [InlineData("In November 2021 it rained.", "November 2021", "2021-11")]
    [InlineData("Katanya Jumat (17/11/2023).", "Jumat (17/11/2023)", "2023-11-17")]
    public void A_date_expression_is_resolved_against_the_day_of_publication(string text, string words, string value)
    {
        var date = Assert.Single(DateExpressions.In(text, new(0, text.Length), Published));

        Assert.Equal(words, date.Span.Of(text).ToString());
        Assert.Equal(value, date.Value.ToString());
    }

    [Theory]
    [InlineData("You may 5 times a day.")]
    [InlineData("The march ended on a sunny day.")]
    [InlineData("Version 1.2.2023.4 and 99/99/2023.")]
    [InlineData("Thursdayish, Friday-like.")]
    public void Words_that_only_look_like_a_date_are_left_alone(string text) =>
        Assert.Empty(DateExpressions.In(text, new(0, text.Length), Published));

    [Fact]
    public void A_weekday_stays_open_when_the_day_of_publication_is_unknown()
    {
        const string text = "He said on Thursday.";

        Assert.Empty(DateExpressions.In(text, new(0, text.Length), null));
        Assert.Empty(DateExpressions.In(text, new(0, text.Length), new PartialDate(2023, 11)));
    }

    [Fact]
    public void A_day_earlier_counts_from_the_date_before_it()
    {
        const string text = "On Thursday he resigned. She had left a day earlier.";

        Assert.Equal("2023-11-15", DateExpressions.In(text, new(0, text.Length), Published)[1].Value.ToString());
    }

    [Fact]
    public void Only_the_given_range_is_read_and_positions_count_in_the_whole_text()
    {
        const string text = "On Monday he came. On Tuesday he left.";

        var date = Assert.Single(DateExpressions.In(text, TextSpan.Between(19, text.Length), Published));

        Assert.Equal(new TextSpan(19, 10), date.Span);
    }

    [Fact]
    public void A_text_full_of_dates_takes_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("On Monday, 13 November 2023, a day earlier. ", 20_000));

        Assert.Equal(40_000, DateExpressions.In(text, new(0, text.Length), Published).Count);
    }

    [Theory]
    [InlineData("The ship left on 3 October 2023 and sank a day after it.", "2023-10-04")]
    [InlineData("The ship left on 3 October 2023 and sank two days later.", "2023-10-05")]
    [InlineData("The ship left on 3 October 2023, a day earlier than planned.", "2023-10-02")]
    [InlineData("Das Schiff lief am 3. Oktober 2023 aus und sank einen Tag später.", "2023-10-04")]
    [InlineData("Le navire est parti le 3 octobre 2023 et a coulé le lendemain.", "2023-10-04")]
    [InlineData("El barco zarpó el 3 de octubre de 2023 y se hundió al día siguiente.", "2023-10-04")]
    [InlineData("Kapal itu berangkat 3 Oktober 2023 dan tenggelam keesokan harinya.", "2023-10-04")]
    public void A_day_told_by_another_is_counted_from_that_one(string text, string value) =>
        Assert.Equal(value, DateExpressions.In(text, new(0, text.Length), Published)[^1].Value.ToString());
}
