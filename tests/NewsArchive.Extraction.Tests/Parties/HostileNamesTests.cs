using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Tests.Parties;

/// <summary>Text that nobody would print: the names in it are found in linear time, and none is claimed for sure where it is guessed.</summary>
[Trait("Category", "Hostile")]
public sealed class HostileNamesTests
{
    private const string Sentence = "Ana Berg of the Rowan Bank said Kenya was lost. ";

    public static TheoryData<string, string> Texts => new()
    {
        { "empty", "" },
        { "blanks", "  \n\n\t " },
        { "half a surrogate pair", "Ana Berg \uD83D left \uDE00Kenya" },
        { "one paragraph of a megabyte", Repeated(Sentence, 1_000_000) },
        { "one sentence of a megabyte", Repeated("Ana Berg of the Rowan Bank said in Kenya that ", 1_000_000) },
        { "one word of a megabyte", new string('A', 1_000_000) },
        { "one word in capitals and small letters", Repeated("AnaBergOfKenya", 1_000_000) },
        { "no blanks behind stops", Repeated("AnaBerg.Kenya,lost.", 200_000) },
        { "no blanks in Chinese", Repeated("国务院总理李强今天在北京会见了法国总统马克龙。", 500_000) },
        { "capitals throughout", Repeated(Sentence.ToUpperInvariant(), 500_000) },
        { "small letters throughout", Repeated(Sentence.ToLowerInvariant(), 500_000) },
        { "capitals at every word", Repeated("Ana Berg Of The Rowan Bank Said Kenya Was Lost. ", 300_000) },
        { "names without a stop", Repeated("Ana Berg of the Rowan Bank ", 300_000) },
        { "one surname", Repeated("Berg ", 250_000) },
        { "organization words", Repeated("Rowan Bank ", 100_000) },
        { "titles", Repeated("President ", 500_000) },
        { "role chains", Repeated("chief of the ", 500_000) + "Ana Berg" },
        { "roles between commas", Repeated("the mayor, Ana Berg, ", 200_000) },
        { "days", Repeated("Monday Berg ", 200_000) },
        { "hyphens", Repeated("Al-", 200_000) },
        { "brackets", new string('(', 500_000) + "Ana Berg" },
        { "quotation marks", Repeated("“", 500_000) + "Ana" },
        { "emoji only", Repeated("😀🎉👩‍👩‍👧", 500_000) },
        { "emoji between names", Repeated("🎉Ana Berg 😀", 150_000) },
        { "right to left", Repeated("قال وزير الخارجية محمد الأحمد اليوم في القاهرة. ", 500_000) + "Ana Berg" },
        { "left in right to left", Repeated("قال Ana Berg اليوم في Kenya. ", 200_000) },
        { "marks that turn the direction", Repeated("\u202EAna\u202C \u200FBerg\u200E left. ", 200_000) },
        { "combining marks", "Ana B" + new string('\u0301', 300_000) + "erg left." },
        { "a line for each word", Repeated("Ana\nBerg\n", 200_000) },
        { "5,000 names by line", string.Join('\n', Names(5_000)) },
        { "5,000 names by comma", string.Join(", ", Names(5_000)) },
        { "20,000 people", string.Join(". ", Names(20_000).Select(name => name + " left")) },
        { "10,000 people of one surname", string.Join(". ", Names(10_000).Select(name => $"{name.Split(' ')[1]} Berg left. Mr Berg stayed")) },
        { "acronyms", string.Join(". ", Names(5_000).Select(name => $"The {name} Workers Union ({name[0]}{name[4]}WU) left")) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Hostile_text_is_read_in_time_and_keeps_the_span_law(string what, string text)
    {
        foreach (var language in new[] { "en", "de" })
        {
            var parties = ProcessorTime.InTime($"{what} ({language})", () => PartiesOf.Text(text, language));

            var mentions = parties.SelectMany(party => party.Mentions).OrderBy(mention => mention.Span.Start).ToList();
            Assert.All(mentions, mention => Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length));
            Assert.All(mentions, mention => Assert.InRange(mention.Confidence, 0, 1));
            Assert.All(mentions, mention => Assert.False(char.IsWhiteSpace(text[mention.Span.Start]) || char.IsWhiteSpace(text[mention.Span.End - 1])));
            Assert.All(mentions, mention => Assert.DoesNotContain('\t', Words(text, mention)));
            Assert.All(mentions.Zip(mentions.Skip(1)), pair => Assert.False(pair.First.Span.Overlaps(pair.Second.Span)));
        }
    }

    [Fact]
    public void Each_cell_of_a_large_table_is_a_name_of_its_own()
    {
        string[] names = [.. Names(5_000)];
        var rows = string.Join('\n', names.Select((name, row) => $"{name}\tKenya\t{row}"));

        var parties = ProcessorTime.InTime("a table", () => PartiesOf.Text(rows));

        // Names in a table have no sentence around them that would tell what they are.
        Assert.InRange(parties.Select(party => party.Name).Intersect(names).Count(), 4_500, 5_000);
        Assert.Contains("Place Kenya", parties.Select(party => $"{party.Kind} {party.Name}"));
    }

    [Fact]
    public void Emoji_are_no_part_of_a_name()
    {
        Assert.Equal(["Person Ana Berg"], PartiesOf.Named("🎉Ana Berg 😀 🎉 Ana Berg😀"));
    }

    [Fact]
    public void Words_in_capitals_throughout_are_less_sure()
    {
        var (plain, shouted) = (Confidences(Sentence), Confidences(Sentence.ToUpperInvariant()));

        Assert.NotEmpty(shouted);
        Assert.All(shouted, confidence => Assert.True(confidence <= 0.8 && confidence < plain.Min(), $"{confidence}"));
    }

    [Theory]
    [InlineData("ana berg of the rowan bank said kenya was lost.")]
    [InlineData("AnaBergOfTheRowanBankSaidKenyaWasLost")]
    [InlineData("AnaBerg.Kenya,lost.RowanBank.")]
    [InlineData("قال وزير الخارجية محمد الأحمد اليوم في القاهرة.")]
    [InlineData("ראש הממשלה אמר היום בירושלים.")]
    [InlineData("国务院总理李强今天在北京会见了法国总统马克龙。")]
    public void Where_no_capital_or_blank_shows_a_name_none_is_claimed_for_sure(string text)
    {
        Assert.All(Confidences(text), confidence => Assert.InRange(confidence, 0, 0.7));
    }

    private static double[] Confidences(string text) => [.. PartiesOf.Text(text).SelectMany(party => party.Mentions).Select(mention => mention.Confidence)];

    private static string Words(string text, ExtractedMention mention) => mention.Span.Of(text).ToString();

    private static string Repeated(string words, int length) => string.Concat(Enumerable.Repeat(words, (length / words.Length) + 1));

    /// <summary>Different names: "Ana Beaaarg", "Tom Bebaarg" …</summary>
    private static IEnumerable<string> Names(int count) =>
        Enumerable.Range(0, count).Select(row => $"{(row % 2 == 0 ? "Ana" : "Tom")} Be{Letter(row)}{Letter(row / 26)}{Letter(row / 676)}rg");

    private static char Letter(int number) => (char)('a' + (number % 26));
}
