using NewsArchive.Extraction.Parties;

namespace NewsArchive.Benchmarks.News;

/// <summary>Somebody or something that generated news is about.</summary>
/// <param name="Short">How it is named a second time: a person's surname.</param>
internal sealed record InventedParty(PartyKind Kind, string Name, string Short);

/// <summary>What a share of the articles is about: its own words, people, organizations and places, the most used first.</summary>
internal sealed record Topic(
    IReadOnlyList<string> Words, IReadOnlyList<InventedParty> Persons, IReadOnlyList<InventedParty> Organizations, IReadOnlyList<InventedParty> Places);

/// <summary>
/// The vocabulary and the parties of generated news. Function words are English, so that the language can be told; all other words and all names are
/// invented. The same seed gives the same world.
/// </summary>
internal sealed class NewsWorld
{
    private const int ContentWordCount = 70_000;
    private const int PersonCount = 20_000;
    private const int OrganizationCount = 5_000;
    private const int PlaceCount = 2_000;
    private const int OutletCount = 60;
    private const int ReporterCount = 1_500;
    private const int TopicCount = 300;
    private const int TopicWordCount = 80;

    private static readonly string[] OrganizationKinds =
        ["Group", "Bank", "Council", "Institute", "Union", "Party", "Agency", "Foundation", "Airlines", "University", "Hospital", "Railways", "Energy", "Alliance"];

    private static readonly string[] PlaceEnds = ["holt", "more", "burg", "stad", "ville", "ford", "land", "mouth", ""];
    private static readonly string[] OutletKinds = ["Times", "Herald", "Ledger", "Post", "Tribune", "Gazette", "Courier", "Observer"];

    public NewsWorld(int seed)
    {
        var random = new Random(seed);
        var words = new InventedWords(random);
        words.Avoid(FunctionWords);
        ContentWords = [.. Enumerable.Range(0, ContentWordCount).Select(rank => words.Next(rank < 400 || random.Next(4) == 0 ? 2 : 3))];
        Places = [.. Enumerable.Range(0, PlaceCount).Select(_ => Named(PartyKind.Place, words.NextName(1 + random.Next(2), PlaceEnds[random.Next(PlaceEnds.Length)])))];
        Organizations = [.. Enumerable.Range(0, OrganizationCount).Select(_ => Named(PartyKind.Organization, $"{words.NextName(2)} {OrganizationKinds[random.Next(OrganizationKinds.Length)]}"))];
        Outlets = [.. Enumerable.Range(0, OutletCount).Select(rank => Named(PartyKind.Organization, $"{Places[rank * 7].Name} {OutletKinds[random.Next(OutletKinds.Length)]}"))];

        string[] firstNames = [.. Enumerable.Range(0, 600).Select(_ => words.NextName(2))];
        string[] surnames = [.. Enumerable.Range(0, 8_000).Select(_ => words.NextName(2 + random.Next(2)))];
        var people = new HashSet<string>();
        Persons = [.. Enumerable.Range(0, PersonCount).Select(_ => Person(firstNames, surnames, people, random))];
        Reporters = [.. Enumerable.Range(0, ReporterCount).Select(_ => Person(firstNames, surnames, people, random).Name)];
        Topics = [.. Enumerable.Range(0, TopicCount).Select(_ => TopicOf(random))];
    }

    /// <summary>The commonest first. Half the words of a text are among them.</summary>
    public static IReadOnlyList<string> FunctionWords { get; } =
        """
        the of to and a in that for is on with as it was by at he from be are has have but his not this an they will who which their had or been its were said
        more we one about after would two when there up also out she i all than if into over last time could new can some other them what first you so no her
        year years him while before people now only against during three most just under between because our may any since last through such even where how
        very many being these those then around made then both back still per should off until well own did much made here each your my us while does down
        since every without within among too another few again against later near four five several once same ago six however late early already never
        although despite toward whether almost nearly often perhaps rather likely instead yet soon ever away further thus less least above below behind across
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct().ToArray();

    /// <summary>The commonest first.</summary>
    public IReadOnlyList<string> ContentWords { get; }
    public IReadOnlyList<InventedParty> Persons { get; }
    public IReadOnlyList<InventedParty> Organizations { get; }
    public IReadOnlyList<InventedParty> Places { get; }
    public IReadOnlyList<InventedParty> Outlets { get; }
    public IReadOnlyList<string> Reporters { get; }
    public IReadOnlyList<Topic> Topics { get; }

    public Zipf FunctionWordRanks { get; } = new(FunctionWords.Count, shift: 2);
    public Zipf ContentWordRanks { get; } = new(ContentWordCount, shift: 60, exponent: 1.05);
    public Zipf PersonRanks { get; } = new(PersonCount, shift: 5);
    public Zipf OrganizationRanks { get; } = new(OrganizationCount, shift: 5);
    public Zipf PlaceRanks { get; } = new(PlaceCount, shift: 5);
    public Zipf OutletRanks { get; } = new(OutletCount, shift: 2);
    public Zipf TopicRanks { get; } = new(TopicCount, shift: 20);
    public Zipf TopicWordRanks { get; } = new(TopicWordCount, shift: 5);

    private static InventedParty Named(PartyKind kind, string name) => new(kind, name, name);

    private static InventedParty Person(string[] firstNames, string[] surnames, HashSet<string> taken, Random random)
    {
        while (true)
        {
            var surname = surnames[random.Next(surnames.Length)];
            var name = $"{firstNames[random.Next(firstNames.Length)]} {surname}";
            if (taken.Add(name))
                return new(PartyKind.Person, name, surname);
        }
    }

    /// <summary>Its words are neither the commonest nor the rarest, the ranks equally spread over their orders of magnitude.</summary>
    private Topic TopicOf(Random random) => new(
        [.. Enumerable.Range(0, TopicWordCount).Select(_ => ContentWords[(int)(100 * Math.Pow(300, random.NextDouble()))])],
        [.. Some(12, Persons, PersonRanks, random)], [.. Some(6, Organizations, OrganizationRanks, random)], [.. Some(4, Places, PlaceRanks, random)]);

    private static IEnumerable<InventedParty> Some(int count, IReadOnlyList<InventedParty> parties, Zipf ranks, Random random) =>
        Enumerable.Range(0, count).Select(_ => parties[ranks.Next(random)]).Distinct();
}
