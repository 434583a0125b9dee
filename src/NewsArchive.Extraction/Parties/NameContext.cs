namespace NewsArchive.Extraction.Parties;

/// <summary>What the words around a candidate say about its kind.</summary>
internal static class NameContext
{
    /// <summary>“We lost,” said Ana Berg · Ana Berg told the court · Ana Berg, 34, · Ana Berg, who</summary>
    public static bool ActsAsPerson(Sentence sentence, int start, int end)
    {
        if (WordLists.PersonVerbs.Contains(sentence.At(end)))
            return true;
        if (sentence.At(end) is "'s" or "’s" or "has" or "had" or "was" or "did" && WordLists.PersonVerbs.Contains(sentence.At(end + 1)))
            return true;
        if (WordLists.ReportingWords.Contains(sentence.At(start - 1)))
            return true;
        return sentence.At(end) == "," && (sentence.At(end + 1) is "who" or "whose" || IsAge(sentence, end + 1));
    }

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

    /// <summary>the Karda news agency · the Northwind militia</summary>
    public static bool IsNamedOrganization(Sentence sentence, int end) => WordLists.OrganizationNouns.Contains(sentence.At(end));
}
