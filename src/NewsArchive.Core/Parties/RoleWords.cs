using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Parties;

/// <summary>What the words of a role tell about its bearer, from the list <c>role-fields.txt</c>.</summary>
internal static class RoleWords
{
    private const int Reach = 60;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".,;:!?()\"“”\n");
    private static readonly Lazy<(FrozenDictionary<string, RoleFields> Words, FrozenSet<RoleFields> Near)> List = new(Read);

    public static RoleFields FieldsOf(IEnumerable<string> roles) =>
        roles.SelectMany(role => NameFolding.Fold(role).Split(' '))
            .Aggregate(RoleFields.None, (fields, word) => fields | List.Value.Words.GetValueOrDefault(word));

    /// <summary>The words that can hold a role beside a name, found as such or not: "the drummer" David Cole, David Cole, "a drummer of Karsund".</summary>
    public static string Beside(string text, TextSpan name)
    {
        var before = text.AsSpan(Math.Max(0, name.Start - Reach), Math.Min(name.Start, Reach)).TrimEnd();
        var first = before.LastIndexOf(' ') is > 0 and var last && before[..last].LastIndexOf(' ') is >= 0 and var second ? second + 1 : 0;
        before = before[Math.Max(first, before.LastIndexOfAny(Ends) + 1)..];

        var after = text.AsSpan(name.End, Math.Min(Reach, text.Length - name.End));
        after = after is [',', ' ', ..] ? after[2..] : "";
        var isRole = after.StartsWith("a ") || after.StartsWith("an ") || after.StartsWith("the ");
        var end = after.IndexOfAny(Ends);
        return $"{before} {(isRole ? end < 0 ? after : after[..end] : "")}";
    }

    /// <summary>Whether one person hardly has both: a striker and a bishop, but not a general and a president.</summary>
    public static bool Conflict(RoleFields one, RoleFields other)
    {
        var (first, second) = (Single(one), Single(other));
        return first.Count > 0 && second.Count > 0
            && !first.Exists(a => second.Exists(b => a == b || List.Value.Near.Contains(a | b)));
    }

    /// <summary>"Mr" is how one speaks of somebody, not what they are.</summary>
    public static IReadOnlyList<string> Courtesies { get; } = ["Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Mx", "Mx.", "Sir", "Madam"];

    public static bool IsCourtesy(string role) => Courtesies.Contains(role, StringComparer.OrdinalIgnoreCase);

    /// <summary>"politics, law"</summary>
    public static string InWords(RoleFields fields) => string.Join(", ", Single(fields).Select(field => field.ToString().ToLowerInvariant()));

    private static List<RoleFields> Single(RoleFields fields) =>
        [.. Enum.GetValues<RoleFields>().Where(field => field is not (RoleFields.None or RoleFields.Local) && fields.HasFlag(field))];

    private static (FrozenDictionary<string, RoleFields> Words, FrozenSet<RoleFields> Near) Read()
    {
        using var stream = typeof(RoleWords).Assembly.GetManifestResourceStream("role-fields.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var words = new Dictionary<string, RoleFields>();
        var near = new HashSet<RoleFields>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] is '#' or '[')
                continue;

            if (line.Split(':') is [var field, var listed])
                AddWords(words, FieldNamed(field), listed.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            else if (line.Split(' ').Select(FieldNamed).ToList() is [var first, .. var others])
                near.UnionWith(others.Select(other => first | other));
        }

        return (words.ToFrozenDictionary(), near.ToFrozenSet());
    }

    private static void AddWords(Dictionary<string, RoleFields> words, RoleFields field, IEnumerable<string> listed)
    {
        foreach (var word in listed)
            words[word.TrimEnd('*')] = word.EndsWith('*') ? field | RoleFields.Local : field;
    }

    private static RoleFields FieldNamed(string name) => Enum.Parse<RoleFields>(name, ignoreCase: true);
}
