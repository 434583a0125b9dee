namespace NewsArchive.Extraction.Parties.Ner;

/// <summary>What a name is the name of. Peoples, products, events and works are <see cref="Other"/>: known as names, but no parties.</summary>
internal enum NameKind
{
    Person,
    Organization,
    Place,
    Other,
}

/// <summary>
/// The labels that the tagger gives to tokens, in the BIOES scheme: outside any name, or the beginning, inside or end of one, or
/// all of it, for each kind. Only sequences that form whole names are allowed.
/// </summary>
internal static class NerLabel
{
    public const int Outside = 0;
    public const int Kinds = 4;
    public const int Count = 1 + (4 * Kinds);

    /// <summary>Stands for what is before the first and behind the last token.</summary>
    public const int Edge = Count;

    private const int Begin = 0;
    private const int Inside = 1;
    private const int End = 2;
    private const int Single = 3;

    /// <summary>For each label, and the edge, the labels that may stand before it.</summary>
    public static int[][] Before { get; } = [.. Enumerable.Range(0, Count + 1).Select(next => Labels.Where(previous => MayFollow(previous, next)).ToArray())];

    /// <summary>For each label the labels that may stand behind it.</summary>
    public static int[][] After { get; } = [.. Labels.Select(previous => Labels.Where(next => MayFollow(previous, next)).ToArray())];

    private static IEnumerable<int> Labels => Enumerable.Range(0, Count);

    public static bool MayStart(int label) => MayFollow(Edge, label);

    public static bool MayEnd(int label) => MayFollow(label, Edge);

    /// <summary>The label of the token at a place of a name.</summary>
    /// <param name="index">The token's number in the name, from 0.</param>
    /// <param name="length">How many tokens the name has.</param>
    public static int Of(NameKind kind, int index, int length) =>
        1 + (4 * (int)kind) + (length == 1 ? Single : index == 0 ? Begin : index == length - 1 ? End : Inside);

    public static NameKind KindOf(int label) => (NameKind)((label - 1) / 4);

    public static bool Starts(int label) => label != Outside && PartOf(label) is Begin or Single;

    public static bool Ends(int label) => label != Outside && PartOf(label) is End or Single;

    private static int PartOf(int label) => (label - 1) % 4;

    private static bool MayFollow(int previous, int next)
    {
        var isOpen = previous is not (Outside or Edge) && PartOf(previous) is Begin or Inside;
        var goesOn = next is not (Outside or Edge) && PartOf(next) is Inside or End;
        return isOpen ? goesOn && KindOf(previous) == KindOf(next) : !goesOn;
    }
}
