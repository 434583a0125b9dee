using NewsArchive.Benchmarks.News;
using NewsArchive.Core.Search;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Benchmarks.Scale;

/// <summary>Makes up what is asked of an archive of generated news. The same archive gives the same questions.</summary>
internal sealed class QuestionSets(NewsWorld world, ArchiveTexts texts)
{
    private const int Size = 40;

    private readonly Random random = new(2);
    private readonly int count = texts.Count;
    private readonly IReadOnlyList<AskedParty> persons = texts.Parties(nameof(PartyKind.Person), "person");
    private readonly IReadOnlyList<AskedParty> organizations = texts.Parties(nameof(PartyKind.Organization), "org");

    public IReadOnlyList<QuestionSet> Make()
    {
        string[] functionWords = [.. NewsWorld.FunctionWords.Take(Size / 2)];
        string[] commonest = [.. world.ContentWords.Take(Size)];
        return
        [
            Set("commonest words, newest first", commonest.Length, i => new(SearchOrder.Newest, commonest[i])),
            Set("commonest words, by relevance", commonest.Length, i => new(SearchOrder.Relevance, commonest[i])),
            Set("words like “the”, by relevance", functionWords.Length, i => new(SearchOrder.Relevance, functionWords[i])),
            Set("middling words, by relevance", Size, _ => new(SearchOrder.Relevance, Word(1_000, 10_000))),
            Set("two words, by relevance", Size, _ => new(SearchOrder.Relevance, TwoWords())),
            Set("phrases of three words, by relevance", Size, _ => new(SearchOrder.Relevance, Passage(RandomText(), 3)) { IsPhrase = true }),
            Set("person and dates, newest first", Size, _ => new(SearchOrder.Newest) { Party = Popular(persons), Days = TwoYears() }),
            Set("organization, word and dates, by relevance", Size, _ => new(SearchOrder.Relevance, Word(0, 1_000)) { Party = Popular(organizations), Days = TwoYears() }),
            Set("beginnings of words, newest first", Size, _ => new(SearchOrder.Newest, Word(0, 10_000)[..4]) { IsPrefix = true }),
        ];
    }

    /// <summary>What is typed while looking for a person: two to five letters of the first name or surname.</summary>
    public IReadOnlyList<string> Beginnings() =>
        [.. Enumerable.Range(0, Size).Select(_ => Popular(persons).Name.Split(' ')[random.Next(2)]).Select(name => name[..Math.Min(name.Length, 2 + random.Next(4))])];

    public IReadOnlyList<int> Articles() => [.. Enumerable.Range(0, Size).Select(_ => RandomId())];

    public IReadOnlyList<AskedParty> Parties() => [.. Enumerable.Range(0, Size).Select(i => Popular(i % 2 == 0 ? persons : organizations))];

    /// <summary>Known items: an article, and words of a passage of it, six to ten of which some function words are left out.</summary>
    public IReadOnlyList<(int Article, IReadOnlyList<string> Words)> KnownItems(int size) =>
        [.. Enumerable.Range(0, size).Select(_ => RandomText()).Select(text => (text.Id, (IReadOnlyList<string>)Remembered(text)))];

    private string[] Remembered(ArchivedText text)
    {
        while (true)
        {
            string[] words = [.. Passage(text, 6 + random.Next(5)).Where(word => !NewsWorld.FunctionWords.Contains(word) || random.Next(2) == 0)];
            if (words.Length >= 3)
                return words;
        }
    }

    private static QuestionSet Set(string name, int size, Func<int, Question> question) => new(name, [.. Enumerable.Range(0, size).Select(question)]);

    /// <summary>A content word of a range of ranks, lower ranks as likely as higher ones of the same order of magnitude.</summary>
    private string Word(int first, int last) => world.ContentWords[(int)((first + 1) * Math.Pow((last + 1.0) / (first + 1), random.NextDouble())) - 1];

    private string[] TwoWords()
    {
        var topic = world.Topics[random.Next(world.Topics.Count)];
        return random.Next(3) switch
        {
            0 => [Word(0, 300), Word(0, 300)],
            1 => [Word(0, 300), Word(300, 5_000)],
            _ => [topic.Words[random.Next(10)], topic.Words[random.Next(30)]],
        };
    }

    private AskedParty Popular(IReadOnlyList<AskedParty> parties) => parties[(int)Math.Pow(parties.Count, random.NextDouble()) - 1];

    private (DateOnly First, DateOnly Last) TwoYears()
    {
        var first = new DateOnly(2006 + random.Next(18), 1 + random.Next(12), 1);
        return (first, first.AddYears(2));
    }

    private int RandomId() => 1 + random.Next(count);

    private ArchivedText RandomText() => texts[RandomId()];

    /// <summary>Words in a row from the paragraphs of an article.</summary>
    private string[] Passage(ArchivedText text, int length)
    {
        var paragraphs = text.Text[text.Text.IndexOf("\n\n", StringComparison.Ordinal)..];
        string[] words = [.. SearchWords.In(paragraphs).Select(word => word.Folded)];
        var start = random.Next(words.Length - length);
        return words[start..(start + length)];
    }
}
