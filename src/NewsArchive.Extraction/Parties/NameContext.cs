namespace NewsArchive.Extraction.Parties;

/// <summary>What the words around a candidate say about its kind.</summary>
internal static class NameContext
{
    private static readonly string[] AdjectiveEndings = ["ian", "ean", "ese", "ish"];

    /// <summary>“We lost,” said Ana Berg · Ana Berg told the court · Ana Berg, 34, · Ana Berg, who</summary>
    public static bool ActsAsPerson(Sentence sentence, int start, int end)
    {
        if (WordLists.PersonVerbs.Contains(sentence.At(end)))
            return true;
        if (sentence.At(end) is "'s" or "’s" or "has" or "had" or "was" or "did" && WordLists.PersonVerbs.Contains(sentence.At(end + 1)))
            return true;
        if (WordLists.ReportingWords.Contains(sentence.At(start - 1)) && !IsHelperVerb(sentence.At(end)))
            return true;
        return sentence.At(end) == "," && (sentence.At(end + 1) is "who" or "whose" || IsAge(sentence, end + 1));
    }

    // “said Velmar had never agreed”: who speaks stands before “said”, and Velmar may be anything.
    private static bool IsHelperVerb(string word) => word is "had" or "has" or "have" or "is" or "was" or "were" or "are" or "would" or "will" or "could" or "should" or "must" or "may" or "might" or "did";

    // Ana Berg, 34, · Ana Berg (34)
    private static bool IsAge(Sentence sentence, int index) =>
        sentence.At(index).Length is 1 or 2 && char.IsDigit(sentence.At(index)[0]) && sentence.At(index + 1) is "," or ")" or ".";

    /// <summary>SAND: Where were you? · the label of a speaker at the start of a line.</summary>
    public static bool IsSpeakerLabel(Sentence sentence, int start, int end) =>
        start == 0 && sentence.At(end) == ":" && end + 1 < sentence.Count && !sentence.IsGlued(end + 1);

    /// <summary>BRANNOCK – The mayor … · the place line that opens a report.</summary>
    public static bool IsDateline(Sentence sentence, int start, int end) =>
        start == 0 && sentence.At(end) is "–" or "—" or "-" && !sentence.IsGlued(end) && !sentence.IsGlued(end + 1)
        && sentence.Words.Take(end).All(word => word.All(c => !char.IsLower(c)));

    /// <summary>in Brannock · the town of Brannock · Brannock province · Brannock, Kenya · mayor of Brannock · Brannock’s army</summary>
    public static double PlaceEvidence(Sentence sentence, int start, int end)
    {
        if (WordLists.PlaceNouns.Contains(sentence.At(end)) || IsPlaceNounBefore(sentence, start))
            return 0.75;
        if (sentence.At(end) == "," && end + 1 < sentence.Count && Gazetteer.LongestAt(sentence, end + 1) is { Entry.Kind: PartyKind.Place })
            return 0.65;
        if (WordLists.PlaceRoles.Contains(sentence.At(start - 2)) && sentence.At(start - 1) == "of")
            return 0.65;
        if (sentence.IsPossessive(end) && WordLists.StateNouns.Contains(sentence.At(end + 1)))
            return 0.65;
        return WordLists.PlacePrepositions.Contains(sentence.At(start - 1)) && !sentence.IsPossessive(end) ? 0.5 : 0;
    }

    private static bool IsPlaceNounBefore(Sentence sentence, int start) => sentence.At(start - 1) == "of"
        ? WordLists.PlaceNouns.Contains(sentence.At(start - 2))
        : WordLists.PlaceNouns.Contains(sentence.At(start - 1)) && sentence.At(start - 1) is not ("port" or "state");

    /// <summary>In Brannock, Mayor Ilves … · the role behind the comma is the next name's.</summary>
    public static bool OpensWithPlace(Sentence sentence, int start, int end) =>
        sentence.At(end) == "," && WordLists.PlacePrepositions.Contains(sentence.At(start - 1));

    /// <summary>from Velmarian ministers · an adjective made of a place's name, which names nothing by itself.</summary>
    public static bool IsAdjective(Sentence sentence, int start, int end) =>
        sentence.IsWord(end) && AdjectiveEndings.Any(ending => sentence.Words[start].EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Karda, the state news agency, · Karda, Velmar's oldest newspaper.</summary>
    public static bool IsDescribedAsOrganization(Sentence sentence, int end)
    {
        if (sentence.At(end) != "," || !(sentence.At(end + 1) is "a" or "an" or "the" || sentence.IsPossessive(end + 2)))
            return false;
        for (var at = end + 2; at < end + 8 && (sentence.IsWord(at) || sentence.IsPossessive(at)); at++)
        {
            if (IsNamedOrganization(sentence, at) && sentence.At(at + 1) is "," or "." or "")
                return true;
        }

        return false;
    }

    /// <summary>the Karda news agency · the Northwind militia</summary>
    public static bool IsNamedOrganization(Sentence sentence, int end) => WordLists.OrganizationNouns.Contains(sentence.At(end));
}
