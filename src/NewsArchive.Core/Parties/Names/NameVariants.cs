using System.Collections.Frozen;
using System.Text;

namespace NewsArchive.Core.Parties.Names;

/// <summary>The list of spellings of one name, <c>name-variants.txt</c>, read once. Words go in and come out folded.</summary>
internal sealed class NameVariants
{
    private readonly FrozenDictionary<string, string> spellings;
    private readonly FrozenDictionary<string, string> petForms;

    private NameVariants(IReadOnlyList<string> lines)
    {
        var names = lines.Select(line => line.Split('|')).ToList();
        spellings = Pairs(names.Select(name => (First(name[0]), name[0]))).ToFrozenDictionary();
        petForms = Pairs(names.Where(name => name.Length > 1).Select(name => (First(name[0]), name[1]))).ToFrozenDictionary();
    }

    public static NameVariants GivenNames => Sections.Value["given"];

    public static NameVariants Surnames => Sections.Value["surname"];

    /// <summary>Words of organizations and places.</summary>
    public static NameVariants Words => Sections.Value["word"];

    /// <summary>The spelling that stands for this word; null when the list does not know it.</summary>
    public string? Usual(string word) => spellings.GetValueOrDefault(word);

    /// <summary>The name that this is a short or pet form of: "william" for "bill"; else the usual spelling.</summary>
    public string? FullForm(string word) => petForms.GetValueOrDefault(word) ?? Usual(word);

    private static readonly Lazy<FrozenDictionary<string, NameVariants>> Sections = new(Read);

    private static FrozenDictionary<string, NameVariants> Read()
    {
        using var stream = typeof(NameVariants).Assembly.GetManifestResourceStream("name-variants.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var sections = new Dictionary<string, List<string>>();
        List<string> section = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                sections[line.Trim('[', ']')] = section = [];
            else if (line.Length > 0 && line[0] != '#')
                section.Add(line);
        }

        return sections.ToFrozenDictionary(s => s.Key, s => new NameVariants(s.Value));
    }

    private static string First(string words) => Fold(words.Split(' ', 2)[0]);

    private static string Fold(string word) => NameFolding.Fold(word);

    /// <summary>A word of two lines belongs to the first.</summary>
    private static Dictionary<string, string> Pairs(IEnumerable<(string Usual, string Words)> lines)
    {
        var pairs = new Dictionary<string, string>();
        foreach (var (usual, words) in lines)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                pairs.TryAdd(Fold(word), usual);
        }

        return pairs;
    }
}
