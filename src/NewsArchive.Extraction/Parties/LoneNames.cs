namespace NewsArchive.Extraction.Parties;

/// <summary>
/// Persons known by the place of one word alone. “It fits,” Sand said: between a quotation that goes on with a comma and a verb of saying no
/// sentence begins, so that a capital there marks a name. Gen. Brandrem: so it does behind a shortened title.
/// </summary>
internal static class LoneNames
{
    private const double Confidence = 0.6;

    public static IEnumerable<NameSpan> In(IEnumerable<Sentence> sentences) => sentences.SelectMany(In);

    private static IEnumerable<NameSpan> In(Sentence sentence)
    {
        for (var index = 2; index < sentence.Count; index++)
        {
            if (!IsName(sentence, index))
                continue;
            if (IsClosed(sentence, index - 1) && Quotes.ReportingVerbs.Find(sentence.At(index + 1)) is not null)
                yield return Person(sentence, index, "speaker of a quotation");
            else if (IsShortTitle(sentence, index - 1) && !sentence.IsCapitalised(index + 1))
                yield return Person(sentence, index, "title before name");
        }
    }

    private static NameSpan Person(Sentence sentence, int index, string rule) =>
        new(sentence.Span(index, index + 1), PartyKind.Person, rule, Confidence, RoleFinder.Beside(sentence, index, index + 1));

    private static bool IsShortTitle(Sentence sentence, int stop) =>
        sentence.At(stop) == "." && sentence.IsGlued(stop) && sentence.IsCapitalised(stop - 1) && WordLists.RoleWords.Contains(sentence.Words[stop - 1]);

    private static bool IsClosed(Sentence sentence, int mark) =>
        sentence.At(mark) is "”" or "\"" or "’" && sentence.IsGlued(mark) && sentence.At(mark - 1) == ",";

    private static bool IsName(Sentence sentence, int index) =>
        sentence.IsCapitalised(index) && !sentence.IsShouted && !sentence.IsTitleCased && sentence.Words[index].Length > 1
        && !WordLists.StopWords.Contains(sentence.Words[index]) && !WordLists.RoleWords.Contains(sentence.Words[index])
        && !WordLists.Demonyms.Contains(sentence.Words[index]);
}
