using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Tests.Dates;

public sealed class ClockTimesTests
{
    [Theory]
    [InlineData("2023-11-17T10:30:00+07:00", "10:30+07:00")]
    [InlineData("2023-11-17T10:30:15.123Z", "10:30:15Z")]
    [InlineData("2023-11-17 10:30", "10:30")]
    [InlineData("20231117T1030Z", "10:30Z")]
    [InlineData("Jumat, 17 November 2023 - 10:30 WIB", "10:30+07:00")]
    [InlineData("Nov 17, 2023 5:36:50 pm", "17:36:50")]
    [InlineData("Nov 17, 2023, 12:05 a.m. EST", "00:05-05:00")]
    [InlineData("17 November 2023 at 10:30 BST", "10:30+01:00")]
    [InlineData("13. Mai 2026 um 15:44 Uhr", "15:44")]
    [InlineData("28.04.2023 | 17:52 Uhr", "17:52")]
    [InlineData("17 novembre 2023 à 10h30", "10:30")]
    [InlineData("10:30 AM EST, Fri November 17, 2023", "10:30-05:00")]
    [InlineData("Fri, 17 Nov 2023 10:30:00 +0530", "10:30+05:30")]
    public void The_time_beside_a_date_is_read_with_its_zone(string words, string time) => Assert.Equal(time, Beside(words)?.ToString());

    [Theory]
    [InlineData("17 November 2023 10:30 CST", "10:30")]
    [InlineData("17 November 2023 10:30 Local", "10:30")]
    public void A_zone_that_may_be_several_is_left_open(string words, string time) => Assert.Equal(time, Beside(words)?.ToString());

    [Theory]
    [InlineData("17 November 2023")]
    [InlineData("17 November 2023 | 4 min read")]
    [InlineData("17 November 2023 25:61")]
    public void What_is_no_time_of_day_is_not_read(string words) => Assert.Null(Beside(words));

    private static ClockTime? Beside(string words) =>
        ClockTimes.Beside(words, DateParser.First(words, DateOrder.DayFirst)!.Value.Written.Span, new(0, words.Length));
}
