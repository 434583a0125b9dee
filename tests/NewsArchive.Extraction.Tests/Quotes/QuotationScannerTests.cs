using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Extraction.Tests.Quotes;

public sealed class QuotationScannerTests
{
    [Theory]
    [InlineData("She said “yes” twice.", "“yes”")]
    [InlineData("She said \"yes\" twice.", "\"yes\"")]
    [InlineData("She said ‘yes’ twice.", "‘yes’")]
    [InlineData("Sie sagte „ja“ und ging.", "„ja“")]
    [InlineData("Elle a dit « oui » hier.", "« oui »")]
    [InlineData("Sie sagte »ja« und ging.", "»ja«")]
    [InlineData("Hon sade ”ja” och gick.", "”ja”")]
    [InlineData("She said ``yes'' twice.", "``yes''")]
    [InlineData("She said “yes\" twice.", "“yes\"")]
    [InlineData("She said “yes“ twice.", "“yes“")]
    [InlineData("‘We don’t know who’s to blame,’ she said.", "‘We don’t know who’s to blame,’")]
    [InlineData("“He said, ‘No, not “that” one,’ and left.”", "“He said, ‘No, not “that” one,’ and left.”")]
    public void Passages_between_marks_are_found_whole(string text, string passage) =>
        Assert.Equal([passage], Scan(text));

    [Theory]
    [InlineData("The door is 6'2\" high and the shelf 14\" deep.")]
    [InlineData("The workers’ union met in ’97 and sang rock ’n’ roll.")]
    [InlineData("It’s the Joneses’ house, isn't it?")]
    [InlineData("No marks at all.")]
    public void Inches_and_apostrophes_open_nothing(string text) => Assert.Empty(Scan(text));

    [Fact]
    public void A_passage_left_open_ends_with_its_paragraph()
    {
        var passage = QuotationScanner.Scan("“We counted twice. ", new(0, 19)).Single();

        Assert.False(passage.IsClosed);
        Assert.Equal(new TextSpan(0, 18), passage.Span);
    }

    [Fact]
    public void One_lost_closing_mark_does_not_join_all_later_passages() =>
        Assert.Equal(["“one and “two”", "“three”"], Scan("She said “one and “two” and “three” too."));

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(9_999)]
    public void Any_number_of_marks_is_read(int count)
    {
        foreach (var mark in "\"“”„«»‘’'`")
            Assert.All(Scan(new string(mark, count) + " words " + new string(mark, count / 2)), passage => Assert.NotEmpty(passage));
    }

    [Fact]
    public void Fifty_nested_passages_are_read_without_losing_the_words() =>
        Assert.NotEmpty(Scan(string.Concat(Enumerable.Repeat("“a ", 50)) + string.Concat(Enumerable.Repeat(" b”", 50))));

    private static IReadOnlyList<string> Scan(string text) =>
        [.. QuotationScanner.Scan(text, new(0, text.Length)).Select(passage => passage.Span.Of(text).ToString())];
}
