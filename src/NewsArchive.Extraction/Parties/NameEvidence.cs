using NewsArchive.Extraction.Parties.Ner;

namespace NewsArchive.Extraction.Parties;

/// <summary>Words in or beside a name that say what it names, whatever the model makes of it.</summary>
internal sealed class NameEvidence(IEnumerable<Sentence> sentences)
{
    private static readonly HashSet<string> HeadsOfPlaces = new(StringComparer.OrdinalIgnoreCase) { "mayor", "governor", "city", "town", "village", "province", "district", "residents", "outskirts" };

    private readonly HashSet<string> words = [.. sentences.SelectMany(sentence => sentence.Words)];

    /// <summary>The kind that the words speak for; null when they say nothing.</summary>
    public NameKind? KindOf(Sentence sentence, int start, int end)
    {
        var last = WordLists.Plain(sentence.Words[end - 1]);
        if (end > start + 1 && WordLists.OrganizationHeads.Contains(last) && !WordLists.PlaceHeads.Contains(last))
            return NameKind.Organization;
        if (sentence.IsPossessive(end) && WordLists.StateNouns.Contains(sentence.At(end + 1)))
            return NameKind.Place;
        if (end == start + 1 && sentence.At(start - 1) == "of" && HeadsOfPlaces.Contains(sentence.At(start - 2)))
            return NameKind.Place; // the mayor of Brannock
        if (end == start + 1 && last.EndsWith('a') && words.Contains(last + "n"))
            return NameKind.Place; // Ordania, where the article also has "Ordanian"
        if (end == start + 1 && last.EndsWith("an", StringComparison.Ordinal) && words.Contains(last[..^1]))
            return NameKind.Other;
        return end > start + 1 && RoleFinder.LeadsTo(sentence, start, end) ? NameKind.Person : null;
    }
}
