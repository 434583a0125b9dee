namespace NewsArchive.Extraction.Parties;

/// <summary>
/// The second look: a name typed well in one place of the article types its other places. "Kesh" alone is a person once
/// "Ruta Kesh" has been one, whatever the lists say of the word.
/// </summary>
internal static class RepeatedNames
{
    // A guess from a list or from position gives way to a name that the article itself has introduced in full.
    private const double Firm = 0.7;

    public static IEnumerable<NameSpan> Settle(string text, List<NameSpan> names, List<Candidate> open)
    {
        var surnames = Surnames(text, names);
        var kinds = KindsByName(text, names);
        var dateline = names.Find(name => name.Rule == NameSpan.DatelineRule) is { } place ? WordLists.Plain(place.Span.Of(text).ToString()) : null;
        foreach (var name in names)
        {
            if (name.Kind is not PartyKind.Place && WordLists.Plain(name.Span.Of(text).ToString()).Equals(dateline, StringComparison.OrdinalIgnoreCase))
                yield return name with { Kind = PartyKind.Place, Rule = "named in the dateline", Confidence = 0.8, Role = null };
            else
                yield return IsSurname(name.Span, surnames, text) && GivesWay(name) ? name with { Kind = PartyKind.Person, Rule = "surname", Confidence = 0.75 } : name;
        }

        foreach (var candidate in open)
        {
            var (span, words) = (candidate.Span, WordLists.Plain(candidate.Text));
            if (surnames.Contains(words))
                yield return new(span, PartyKind.Person, "surname", 0.8, RoleFinder.Beside(candidate.Sentence, candidate.Start, candidate.End));
            else if (kinds.TryGetValue(words, out var kind))
                yield return new(span, kind, "named elsewhere", 0.5);
        }
    }

    private static bool GivesWay(NameSpan name) =>
        name.Kind is not PartyKind.Person && (name.Confidence < Firm + 0.05 && name.Rule != "place word beside name");

    private static bool IsSurname(TextSpan span, HashSet<string> surnames, string text) => surnames.Contains(WordLists.Plain(span.Of(text).ToString()));

    private static HashSet<string> Surnames(string text, List<NameSpan> names)
    {
        var surnames = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names.Where(name => name.Kind is PartyKind.Person && name.Confidence >= 0.5))
        {
            var words = PersonName.Words(name.Span.Of(text).ToString());
            // "Asona Royal Stool" may be taken for a person; then "stool" should not follow it.
            if (words.Length > 1 && (name.Confidence >= Firm || !WordLists.EnglishWords.Contains(words[^1])))
                surnames.Add(words[^1]);
        }

        return surnames;
    }

    private static Dictionary<string, PartyKind> KindsByName(string text, List<NameSpan> names)
    {
        var kinds = new Dictionary<string, PartyKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names.Where(name => name.Confidence >= 0.65))
            kinds.TryAdd(WordLists.Plain(name.Span.Of(text).ToString()), name.Kind);
        return kinds;
    }
}
