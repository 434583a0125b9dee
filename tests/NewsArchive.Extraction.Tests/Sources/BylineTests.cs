namespace NewsArchive.Extraction.Tests.Sources;

public sealed class BylineTests
{
    private const string Body = "\n\nThe mayor of Orsa opened the bridge and walked across it twice, to be sure of it.\n";

    [Theory]
    [InlineData("By Mira Patel", "Mira Patel")]
    [InlineData("By Mira Patel and Jonas Lind", "Mira Patel, Jonas Lind")]
    [InlineData("BY MIRA PATEL, JONAS LIND & IDA QUELL", "MIRA PATEL, JONAS LIND, IDA QUELL")]
    [InlineData("Written by Mira Patel | Mumbai |", "Mira Patel")]
    [InlineData("Von Karim Natour", "Karim Natour")]
    [InlineData("Author: by Ludo van der Meer, Reuters", "Ludo van der Meer")]
    [InlineData("By Mira Patel\n\nDate: 2024-01-01", "Mira Patel")]
    [InlineData("By Mira Patel and Associated Press", "Mira Patel")]
    [InlineData("By Associated Press", "Associated Press")]
    [InlineData("By The Associated Press", "The Associated Press")]
    [InlineData("Author: Mira Patel in Delhi", "Mira Patel")]
    [InlineData("By Mira Patel, Senior Political Correspondent", "Mira Patel")]
    [InlineData("By Courier Staff", "Courier Staff")]
    [InlineData("By Mira Patel · Monday, April 22, 2024", "Mira Patel")]
    public void A_byline_gives_the_names_of_its_authors(string line, string names)
    {
        var article = Some.Article(line + Body);

        Assert.Equal(names, string.Join(", ", article.Byline.Select(name => name.Value)));
        Assert.Equal(BlockKind.Boilerplate, article.Draft.Blocks[0].Kind);
    }

    [Fact]
    public void A_sentence_that_begins_with_by_is_no_byline() =>
        Assert.Empty(Some.Article("By Friday the bridge was open, the mayor of Orsa said." + Body).Byline);
}
