namespace NewsArchive.Extraction.Parties;

/// <summary>
/// Finds the words beside a name that say who it is: "senior Hamas official" Osama Hamdan, "Iran’s Supreme Leader" Ali Khamenei,
/// Ruta Kesh, "a spokeswoman for the council".
/// </summary>
internal static class RoleFinder
{
    private const int LongestRole = 12;

    /// <summary>Whether a role leads up to the name: Mayor Ruta Kesh · The mayor, Ruta Kesh, …</summary>
    public static bool LeadsTo(Sentence sentence, int start, int end) => IsRole(sentence, start - 1) || IsBeforeComma(sentence, start, end);

    public static TextSpan? Beside(Sentence sentence, int start, int end) => Before(sentence, start) ?? BeforeComma(sentence, start, end) ?? After(sentence, end);

    private static TextSpan? Before(Sentence sentence, int start)
    {
        var role = LastRoleWord(sentence, start);
        return role < 0 ? null : sentence.Span(FirstWord(sentence, role), start);
    }

    // The mayor, Ruta Kesh, read out a statement.
    private static TextSpan? BeforeComma(Sentence sentence, int start, int end) =>
        IsBeforeComma(sentence, start, end) ? sentence.Span(FirstWord(sentence, start - 2), start - 1) : null;

    private static bool IsBeforeComma(Sentence sentence, int start, int end) =>
        sentence.At(start - 1) == "," && sentence.At(end) == "," && IsRole(sentence, start - 2);

    private static int FirstWord(Sentence sentence, int role)
    {
        var first = role;
        while (first > 0 && role - first < LongestRole && IsModifier(sentence, first - 1))
            first--;
        while (first < role && !sentence.IsWord(first))
            first++;
        return first;
    }

    // The role's noun stands right before the name, or before "of …" that ends at the name: "commander of the Quds Force" Esmail Qaani.
    private static int LastRoleWord(Sentence sentence, int start)
    {
        if (IsRole(sentence, start - 1))
            return start - 1;
        if (sentence.At(start - 1) == "." && IsRole(sentence, start - 2))
            return start - 2;

        // "minister of | Health": what follows "of" belongs to the office.
        if (!sentence.IsCapitalised(start - 1) && !WordLists.RoleModifiers.Contains(sentence.At(start - 1)))
            return -1;

        for (var at = start - 1; at > 0 && start - at <= LongestRole; at--)
        {
            if (sentence.At(at) is "of" or "for" && IsRole(sentence, at - 1))
                return at - 1;
            if (!sentence.IsCapitalised(at) && sentence.At(at) is not ("the" or "and" or "of") && !IsHyphen(sentence, at) && !sentence.IsPossessive(at)
                && !WordLists.RoleModifiers.Contains(sentence.At(at)))
                return -1;
        }

        return -1;
    }

    private static bool IsModifier(Sentence sentence, int index) =>
        sentence.IsPossessive(index)
        || IsHyphen(sentence, index)
        || sentence.IsCapitalised(index) && !WordLists.StopWords.Contains(sentence.Words[index])
        || sentence.IsLowerWord(index) && (WordLists.RoleModifiers.Contains(sentence.Words[index]) || IsRole(sentence, index));

    private static TextSpan? After(Sentence sentence, int end)
    {
        if (sentence.At(end) != ",")
            return null;

        var first = sentence.At(end + 1) is "a" or "an" or "the" or "their" or "his" or "her" ? end + 2 : end + 1;
        var role = first;
        while (role < first + 5 && !IsRole(sentence, role) && IsModifier(sentence, role))
            role++;
        if (!IsRole(sentence, role))
            return null;

        var last = role + 1;
        while (last < sentence.Count && last - first < LongestRole && (sentence.IsWord(last) || sentence.IsPossessive(last) || IsHyphen(sentence, last))
            && sentence.At(last) is not ("said" or "told" or "who" or "and"))
            last++;
        return sentence.Span(first, sentence.At(last) is "," or "." or "" or "said" or "told" or "who" or "and" ? last : role + 1);
    }

    // Not the dash of a dateline: "VELLPORT - Energy Minister".
    private static bool IsHyphen(Sentence sentence, int index) => sentence.At(index) is "-" && sentence.IsGlued(index) && sentence.IsGlued(index + 1);

    private static bool IsRole(Sentence sentence, int index) =>
        sentence.IsWord(index) && WordLists.RoleWords.Contains(sentence.Words[index].TrimEnd('.'));
}
