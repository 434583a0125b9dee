using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Tests.Dates;

public sealed class DateParserTests
{
    [Theory]
    [InlineData("2023-11-17", "2023-11-17")]
    [InlineData("2023-11-17T10:30:00+07:00", "2023-11-17")]
    [InlineData("20231117", "2023-11-17")]
    [InlineData("2023/11/17", "2023-11-17")]
    [InlineData("17 November 2023", "2023-11-17")]
    [InlineData("November 17, 2023", "2023-11-17")]
    [InlineData("Nov. 17, 2023 10:30 IST", "2023-11-17")]
    [InlineData("17th of November, 2023", "2023-11-17")]
    [InlineData("17-Nov-2023", "2023-11-17")]
    [InlineData("17/11/2023", "2023-11-17")]
    [InlineData("11/17/2023", "2023-11-17")]
    [InlineData("28.04.2023 | 17:52 Uhr", "2023-04-28")]
    [InlineData("Friday, 17 November 2023 10:30 GMT", "2023-11-17")]
    [InlineData("By Mira PatelDecember 11, 2023", "2023-12-11")]
    [InlineData("30. Januar 2024", "2024-01-30")]
    [InlineData("Jumat, 17 November 2023 - 10:30 WIB", "2023-11-17")]
    [InlineData("1 Agustus 2022", "2022-08-01")]
    [InlineData("17 de noviembre de 2023", "2023-11-17")]
    [InlineData("1er août 2023", "2023-08-01")]
    [InlineData("17 novembre 2023", "2023-11-17")]
    [InlineData("venerdì 17 novembre 2023", "2023-11-17")]
    [InlineData("14 Gennaio 2020", "2020-01-14")]
    [InlineData("17 de março de 2023", "2023-03-17")]
    [InlineData("17 maart 2023", "2023-03-17")]
    [InlineData("17 ноября 2023 г.", "2023-11-17")]
    [InlineData("3 мая 2023", "2023-05-03")]
    [InlineData("17 نوفمبر 2023", "2023-11-17")]
    [InlineData("١٧ نوفمبر ٢٠٢٣", "2023-11-17")]
    [InlineData("17 تشرين الثاني 2023", "2023-11-17")]
    [InlineData("17 تشرين الثاني/نوفمبر 2023", "2023-11-17")]
    [InlineData("5 كانون الأول 2023", "2023-12-05")]
    [InlineData("2023年11月17日", "2023-11-17")]
    [InlineData("8.5.12", "2012-05-08")]
    [InlineData("20231117T103000Z", "2023-11-17")]
    [InlineData("November 2023", "2023-11")]
    [InlineData("2023", "2023")]
    public void A_written_date_is_read(string text, string value) => Assert.Equal(value, DateParser.Parse(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("Nov 17")]
    [InlineData("31/02/2023")]
    [InlineData("5 days ago")]
    [InlineData("05.09 | 2:03 min")]
    [InlineData("Gen 5")]
    [InlineData("2023-13-01")]
    public void What_is_no_full_date_is_not_read(string text) => Assert.Null(DateParser.Parse(text));

    [Fact]
    public void An_open_order_of_day_and_month_is_read_as_asked()
    {
        Assert.Equal("2023-06-05", DateParser.Parse("05/06/2023", DateOrder.DayFirst)?.ToString());
        Assert.Equal("2023-05-06", DateParser.Parse("05/06/2023", DateOrder.MonthFirst)?.ToString());
    }

    [Fact]
    public void Dates_are_found_wherever_they_stand_in_a_long_text()
    {
        var words = string.Join(' ', Enumerable.Repeat("harbour", 300));
        var text = $"17 November 2023 {words} el 3 de septiembre de 2021, {words}\nMonday,\nMay 5, {words} in 12 boats {words} 2023-11-18";

        Assert.Equal(
            ["17 November 2023", "3 de septiembre de 2021", "May 5", "2023-11-18"],
            DateParser.Find(text, new(0, text.Length)).Select(date => date.Span.Of(text).ToString()));
    }
}
