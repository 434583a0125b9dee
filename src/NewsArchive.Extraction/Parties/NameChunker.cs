namespace NewsArchive.Extraction.Parties;

/// <summary>
/// Finds the stretches of a sentence that can be names by their capitals: "Izz ad-Din al-Qassam Brigades",
/// "Ministry of Foreign Affairs", "Kim Jong-un". What they are, and where one name ends and the next begins, is decided later.
/// </summary>
internal static class NameChunker
{
    // No name is longer; a wall of capitals is read in pieces.
    private const int LongestChunk = 24;

    public static IEnumerable<IReadOnlyList<NameUnit>> Chunks(Sentence sentence)
    {
        var chunk = new List<NameUnit>();
        for (var at = 0; at < sentence.Count;)
        {
            var unit = UnitAt(sentence, at);
            if (unit is not null && (chunk.Count == 0 || Continues(sentence, at, chunk)))
            {
                chunk.Add(unit);
                at = unit.End;
            }
            else if (unit is null && chunk.Count > 0 && JointAt(sentence, at, chunk) is { } joint)
            {
                chunk.Add(joint);
                at = joint.End;
            }
            else
            {
                if (chunk.Count > 0)
                    yield return chunk.ToArray();
                chunk.Clear();
                if (unit is null)
                    at++;
            }
        }

        if (chunk.Count > 0)
            yield return chunk;
    }

    // Glued units are two names: "Israel-Hamas", "Photo/REUTERS".
    private static bool Continues(Sentence sentence, int at, List<NameUnit> chunk) => !sentence.IsGlued(at) && chunk.Count < LongestChunk;

    private static NameUnit? UnitAt(Sentence sentence, int at)
    {
        if (!sentence.IsWord(at))
            return null;
        if (Gazetteer.LongestAt(sentence, at) is { } known && EndsName(sentence, known.End))
            return new(at, known.End, sentence.Text(at, known.End), known.Entry);

        var end = CompoundEnd(sentence, at);
        return sentence.IsCapitalised(at) || end > at + 1 ? new(at, end, sentence.Text(at, end), null) : null;
    }

    // "Al-Quds" is not the Al of "Al": a known name may end only where its last word is not glued to a name part.
    private static bool EndsName(Sentence sentence, int end) =>
        !(sentence.At(end) == "-" && sentence.IsGlued(end) && sentence.IsGlued(end + 1) && IsParticle(sentence, end - 1));

    /// <summary>The end of the hyphenated word that starts here: al-Qassam, Jean-Claude, Jong-un, but not Gaza-based or Israel-Hamas.</summary>
    private static int CompoundEnd(Sentence sentence, int start)
    {
        var end = start + 1;
        var hasCapital = sentence.IsCapitalised(start);
        while (sentence.At(end) is "-" or "‑" && sentence.IsGlued(end) && sentence.IsGlued(end + 1) && sentence.IsWord(end + 1)
            && JoinsHyphened(sentence, end - 1, end + 1))
        {
            hasCapital |= sentence.IsCapitalised(end + 1);
            end += 2;
        }

        return hasCapital ? end : start + 1;
    }

    private static bool JoinsHyphened(Sentence sentence, int left, int right)
    {
        if (IsParticle(sentence, left) || IsParticle(sentence, right))
            return sentence.IsCapitalised(left) || sentence.IsCapitalised(right);
        if (!sentence.IsCapitalised(left))
            return false;
        if (sentence.IsLowerWord(right))
            return !WordLists.EnglishWords.Contains(sentence.Words[right]) || WordLists.RoleWords.Contains(sentence.Text(left, right + 1));
        return !IsNameByItself(sentence, left) && !IsNameByItself(sentence, right);
    }

    private static bool IsNameByItself(Sentence sentence, int index) =>
        Gazetteer.Find(sentence.Words[index]) is { IsMinor: false } || WordLists.Demonyms.Contains(sentence.Words[index]);

    private static bool IsParticle(Sentence sentence, int index) => WordLists.NameParticles.Contains(sentence.Words[index]);

    private static NameUnit? JointAt(Sentence sentence, int at, List<NameUnit> chunk)
    {
        var before = chunk[^1];
        if (before.IsJoint)
            return null;

        return sentence.At(at) switch
        {
            "&" => Joint(at + 1),
            // Dockers' Union, Teachers’ Association
            "'" or "’" when sentence.IsPossessive(at) && WordLists.OrganizationHeads.Contains(sentence.At(at + 1)) => Joint(at + 1),
            "of" when Names(before, WordLists.OrganizationHeads) || Names(before, WordLists.PlaceHeads) => Joint(AfterArticle(at + 1)),
            "for" or "on" when chunk.Exists(unit => unit.IsOrganizationHead) => Joint(AfterArticle(at + 1)),
            "and" when chunk.Exists(unit => unit.IsJoint) => JointBeforeWord(at + 1),
            _ when sentence.IsLowerWord(at) && IsParticle(sentence, at) && !WordLists.StopWords.Contains(sentence.Words[at]) => Joint(AfterParticles(at + 1)),
            _ => null,
        };

        int AfterArticle(int next) => sentence.At(next) == "the" ? next + 1 : next;

        int AfterParticles(int next) => sentence.IsLowerWord(next) && IsParticle(sentence, next) ? next + 1 : next;

        NameUnit? Joint(int next) =>
            sentence.IsCapitalised(next) && !sentence.IsGlued(next) ? new(at, next, sentence.Text(at, next), null, IsJoint: true) : null;

        // "Ministry of Trade and Industry", but "University of Oxford and Germany".
        NameUnit? JointBeforeWord(int next) => WordLists.EnglishWords.Contains(sentence.At(next)) ? Joint(next) : null;
    }

    private static bool Names(NameUnit unit, System.Collections.Frozen.FrozenSet<string> heads) => unit.Entry is null && heads.Contains(unit.Plain);
}
