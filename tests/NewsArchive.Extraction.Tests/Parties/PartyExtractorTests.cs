using System.Diagnostics;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Tests.Parties;

public sealed class PartyExtractorTests
{
    [Fact]
    public void Boilerplate_is_not_searched_and_captions_are()
    {
        const string text = "Read more: Ana Berg\n\nThe boat of Peter Lind. Photo/REUTERS";
        var draft = PartiesOf.Draft(text, new Block(BlockKind.Boilerplate, new(0, 19)), new Block(BlockKind.Caption, TextSpan.Between(21, text.Length)));

        Assert.Equal(["Peter Lind", "Reuters"], PartyExtractor.Extract(draft).Select(party => party.Name));
    }

    [Fact]
    public void Pipeline_leaves_parties_out_when_they_are_not_wanted()
    {
        const string text = "Ana Berg left.";
        var draft = PartiesOf.Draft(text, new Block(BlockKind.Paragraph, new(0, text.Length)));

        Assert.Empty(ArticleExtractor.Extract(draft, ExtractionParts.Metadata).Parties);
        Assert.Single(ArticleExtractor.Extract(draft, ExtractionParts.Parties).Parties);
    }

    public static TheoryData<string, string> HostileTexts => new()
    {
        { "empty", "" },
        { "blanks", "  \n\n\t " },
        { "half a surrogate pair", "Ana Berg \uD83D left \uDE00Kenya" },
        { "capitals throughout", string.Concat(Enumerable.Repeat("ANA BERG OF THE ROWAN BANK SAID KENYA WAS LOST. ", 5_000)) },
        { "no sentence end", string.Concat(Enumerable.Repeat("Ana Berg of the Rowan Bank ", 10_000)) },
        { "one chunk", string.Concat(Enumerable.Repeat("Berg ", 50_000)) },
        { "organization words", string.Concat(Enumerable.Repeat("Rowan Bank ", 10_000)) },
        { "titles", string.Concat(Enumerable.Repeat("President ", 50_000)) },
        { "role chains", string.Concat(Enumerable.Repeat("chief of the ", 40_000)) + "Ana Berg" },
        { "days", string.Concat(Enumerable.Repeat("Monday Berg ", 25_000)) },
        { "hyphens", string.Concat(Enumerable.Repeat("Al-", 50_000)) },
        { "one word", new string('A', 1_000_000) },
        { "brackets", new string('(', 500_000) + "Ana Berg" },
        { "quotation marks", string.Concat(Enumerable.Repeat("“", 500_000)) + "Ana" },
        { "emoji", string.Concat(Enumerable.Repeat("🎉Ana Berg 😀", 10_000)) },
        { "a table of names", string.Join('\n', Enumerable.Range(0, 5_000).Select(row => $"Ana{(char)('a' + row % 26)} Berg{row}\tKenya\t{row}")) },
        { "no blanks", string.Concat(Enumerable.Repeat("AnaBergOfKenya", 70_000)) },
        { "right to left", string.Concat(Enumerable.Repeat("قال وزير الخارجية اليوم في القاهرة. ", 10_000)) + "Ana Berg" },
        { "small letters", string.Concat(Enumerable.Repeat("ana berg of the rowan bank said kenya was lost. ", 20_000)) },
        { "many surnames", string.Join(". ", Enumerable.Range(0, 20_000).Select(row => $"Ana Be{(char)('a' + row % 26)}{(char)('a' + row / 26 % 26)}{(char)('a' + row / 676)}rg left")) },
    };

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_text_is_read_in_linear_time_and_keeps_the_span_law(string what, string text)
    {
        var started = Stopwatch.GetTimestamp();
        var parties = PartiesOf.Text(text);

        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(20), what);
        var mentions = parties.SelectMany(party => party.Mentions).OrderBy(mention => mention.Span.Start).ToList();
        Assert.All(mentions, mention => Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length));
        Assert.All(mentions, mention => Assert.False(char.IsWhiteSpace(text[mention.Span.Start]) || char.IsWhiteSpace(text[mention.Span.End - 1])));
        Assert.All(mentions.Zip(mentions.Skip(1)), pair => Assert.False(pair.First.Span.Overlaps(pair.Second.Span)));
    }
}
