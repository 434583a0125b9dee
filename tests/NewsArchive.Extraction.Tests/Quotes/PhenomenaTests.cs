using System.Text.Json;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Tests.Quotes;

/// <summary>Short texts of one phenomenon each, read with the parties that the archive itself finds in them.</summary>
public sealed class PhenomenaTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static TheoryData<string, string> Texts
    {
        get
        {
            var texts = new TheoryData<string, string>();
            foreach (var line in Lines())
                texts.Add(Read(line).Phenomenon, line);
            return texts;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Quotes_of_the_phenomenon_are_found_with_their_speakers(string phenomenon, string line)
    {
        var expected = Read(line);
        var draft = Quotes.Draft(expected.Text);
        var found = Quotes.In(expected.Text, PartyExtractor.Extract(draft, "en"));

        Assert.True(expected.Quotes.Count == found.Count, $"{phenomenon}: {found.Count} quotes instead of {expected.Quotes.Count}");
        Assert.All(expected.Quotes.Zip(found), pair =>
        {
            var (wanted, quote) = pair;
            Assert.Equal((wanted.Type, wanted.Text, wanted.Speaker), (quote.Type.ToString().ToLowerInvariant(), quote.Text, quote.Speaker));
            Assert.True(wanted.Party is null || wanted.Party == quote.Party, $"{phenomenon}: {quote.Party} instead of {wanted.Party}");
        });
    }

    [Fact]
    public void All_62_phenomena_are_read() => Assert.Equal(62, Lines().Count());

    private static PhenomenonCase Read(string line) => JsonSerializer.Deserialize<PhenomenonCase>(line, Web)!;

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(PhenomenaTests).Assembly.GetManifestResourceStream("phenomena.jsonl")!);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private sealed record PhenomenonCase(string Phenomenon, string Text, IReadOnlyList<ExpectedQuote> Quotes);

    private sealed record ExpectedQuote(string Type, string Text, string Speaker, string? Party);
}
