using System.Collections.Frozen;

namespace NewsArchive.Extraction.Parties;

/// <summary>A name from the lists of places and organizations.</summary>
/// <param name="Spelling">As the list spells it, plain.</param>
/// <param name="Name">The usual name of what it means: "Tehran" for "Teheran".</param>
/// <param name="IsMinor">From the long list of cities, where many names are also words or surnames.</param>
internal sealed record GazetteerEntry(string Spelling, string Name, PartyKind Kind, bool IsMinor);

/// <summary>The places and organizations that are known by name.</summary>
internal static class Gazetteer
{
    private const int LongestName = 8;

    private static readonly FrozenDictionary<string, GazetteerEntry> Entries = Load();
    private static readonly FrozenSet<string> FirstWords =
        Entries.Keys.Select(key => key.Split(' ', '-')[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static GazetteerEntry? Find(string printed)
    {
        var plain = WordLists.Plain(printed);
        return Entries.TryGetValue(plain, out var entry) && IsSameCase(plain, entry.Spelling) ? entry : null;
    }

    /// <summary>The longest known name that starts at a token, and the token after it.</summary>
    public static (GazetteerEntry Entry, int End)? LongestAt(Sentence sentence, int start)
    {
        if (!FirstWords.Contains(WordLists.Plain(sentence.Words[start])))
            return null;

        for (var end = Math.Min(sentence.Count, start + LongestName); end > start; end--)
        {
            if (Find(sentence.Text(start, end)) is { } entry)
                return (entry, end);
        }

        return null;
    }

    /// <summary>Whether the letters are large and small as the name wants it: "US" is not "us", yet TEHRAN is Tehran and Nato is NATO.</summary>
    private static bool IsSameCase(string printed, string spelling)
    {
        if (printed == spelling)
            return true;

        var isAcronym = !spelling.AsSpan().ContainsAnyInRange('a', 'z');
        if (isAcronym)
            return spelling.Length >= 4 && char.IsUpper(printed[0]);
        return printed.Length >= 4 && printed.AsSpan().ContainsAnyInRange('A', 'Z') && (char.IsUpper(printed[0]) || char.IsLower(spelling[0]) || printed.Contains('-', StringComparison.Ordinal));
    }

    private static FrozenDictionary<string, GazetteerEntry> Load()
    {
        var entries = new Dictionary<string, GazetteerEntry>(StringComparer.OrdinalIgnoreCase);
        Add("organizations", PartyKind.Organization, isMinor: false);
        Add("places", PartyKind.Place, isMinor: false);
        Add("cities", PartyKind.Place, isMinor: true);
        return entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(string list, PartyKind kind, bool isMinor)
        {
            foreach (var line in WordLists.Lines(list))
            {
                var parts = line.Split(" = ");
                var spelling = WordLists.Plain(parts[0]);
                entries.TryAdd(spelling, new(spelling, parts[^1], kind, isMinor));
            }
        }
    }
}
