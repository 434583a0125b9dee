namespace NewsArchive.Extraction.Parties;

/// <summary>Joins the short form of an organization to its full name: "Quds Force" to "Jerusalem Quds Force", "Health Ministry" to "Port Elsin Health Ministry".</summary>
internal static class ShortForms
{
    /// <summary>
    /// A short form has at least two words and ends exactly one longer name of the article, in which a capitalised word stands before it:
    /// the "Red Cross" is not the "Committee of the Red Cross".
    /// </summary>
    /// <param name="groups">All groups so far; those of short forms are taken out.</param>
    /// <param name="byName">Learns that the short forms mean the full name.</param>
    public static void Join(List<NameGroup> groups, Dictionary<(PartyKind Kind, string Key), NameGroup> byName)
    {
        var byEnding = Endings(groups.Where(group => group.Kind is PartyKind.Organization));
        foreach (var group in groups.Where(group => group.Kind is PartyKind.Organization).ToList())
        {
            if (!byEnding.TryGetValue(group.Key, out var longer) || longer is null)
                continue;
            longer.Take(group, "short form");
            groups.Remove(group);
            byName[(group.Kind, group.Key)] = longer;
        }
    }

    /// <summary>For each ending of at least two words the one group whose name has it; null where several have.</summary>
    private static Dictionary<string, NameGroup?> Endings(IEnumerable<NameGroup> groups)
    {
        var byEnding = new Dictionary<string, NameGroup?>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var words = group.Key.Split(' ');
            for (var first = 1; first < words.Length - 1; first++)
            {
                if (words[first - 1] is "OF" or "THE" or "FOR" or "AND" or "&")
                    continue;
                var ending = string.Join(' ', words[first..]);
                byEnding[ending] = byEnding.ContainsKey(ending) ? null : group;
            }
        }

        return byEnding;
    }
}
