namespace NewsArchive.Extraction.Tests.Dates;

public sealed class DateExtractorTests
{
    private const string Body = "\n\nThe mayor of Orsa opened the bridge and walked across it twice, to be sure of it.\n";

    [Theory]
    [InlineData("Date: 17/11/2023", "2023-11-17")]
    [InlineData("Published: 11/17/2023", "2023-11-17")]
    [InlineData("First Published: November 17, 2023 10:30 IST", "2023-11-17")]
    [InlineData("Jumat, 17 November 2023 - 10:30 WIB", "2023-11-17")]
    [InlineData("By Mira PatelDecember 11, 2023", "2023-12-11")]
    [InlineData("By Dec 19, 2023", "2023-12-19")]
    [InlineData("28.04.2023 | 17:52 Uhr", "2023-04-28")]
    public void A_header_line_gives_the_date(string line, string date) =>
        Assert.Equal(date, Some.Article(line + Body).DatePublished?.Value.ToString());

    [Fact]
    public void The_other_dates_of_the_file_decide_which_number_is_the_day()
    {
        Assert.Equal("2024-06-05", Some.Article("Date: 05/06/2024" + Body + "\nIt closed on 3 June 2024.").DatePublished?.Value.ToString());
        Assert.Equal("2024-05-06", Some.Article("Date: 05/06/2024" + Body + "\nIt closed on May 3, 2024.").DatePublished?.Value.ToString());
    }

    [Fact]
    public void A_dateline_takes_its_missing_year_from_another_date()
    {
        var article = Some.Article("Updated: 2024-03-25\n\nLONDON, March 23 - The bridge is open again, the mayor said.\n");

        Assert.Equal("2024-03-23", article.DatePublished?.Value.ToString());
        Assert.Equal("March 23", article.DatePublished?.Span?.Of(article.Draft.Text).ToString());
    }

    [Theory]
    [InlineData("LONDON, March 23 - The bridge is open again, the mayor said.")]
    [InlineData("The bridge has been closed since October 7, 2019, the mayor said on Friday.")]
    [InlineData("The bridge is open, the mayor said.\n\n— Lena Bark (@lenabark) August 5, 2024")]
    [InlineData("The bridge is open, the mayor said.\n\nThe bridge on Friday (5/8/2024). Photo: Lena Frisk/AFP")]
    [InlineData("The bridge is open, the mayor said.\n\nCopyright © AFP 2017-2026. All rights reserved, Friday (5/8/2024).")]
    public void A_date_that_is_not_the_days_of_publication_is_not_taken(string text)
    {
        var article = Some.Article(text);

        Assert.Null(article.DatePublished);
        Assert.Contains("No publication date was found in the file.", article.Warnings);
    }
}
