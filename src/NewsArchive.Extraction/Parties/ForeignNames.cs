namespace NewsArchive.Extraction.Parties;

/// <summary>
/// Names in languages whose words the rules hardly know: a known given name, a title or a reporting verb followed by more
/// capitalised words, the surnames so found, the dateline's place, and names from the lists. German capitalises every noun,
/// so capitals alone prove nothing.
/// </summary>
internal sealed class ForeignNames
{
    private readonly List<NameSpan> _names = [];
    private readonly List<Candidate> _open = [];
    private readonly TextSpan? _dateline;
    private readonly string[] _datelineWords;

    private ForeignNames(string text, TextSpan? dateline)
    {
        _dateline = dateline;
        _datelineWords = dateline is { } place ? WordLists.Plain(place.Of(text).ToString()).Split(' ') : [];
    }

    public static IEnumerable<NameSpan> In(string text, Sentence[] sentences, TextSpan? dateline)
    {
        var names = new ForeignNames(text, dateline);
        foreach (var sentence in sentences)
        {
            foreach (var chunk in NameChunker.Chunks(sentence))
                names.Read(new(sentence, chunk, 0, chunk.Count));
        }

        return RepeatedNames.Settle(text, names._names, names._open);
    }

    private void Read(Candidate chunk)
    {
        for (var at = 0; at < chunk.Count;)
            at = IsDatelinePlace(chunk, at) ? AddPlace(chunk, at) : Math.Max(at + 1, AddNameAt(chunk, at));
    }

    /// <summary>Takes in what stands at a unit; returns where its name ends.</summary>
    private int AddNameAt(Candidate chunk, int at)
    {
        var unit = chunk[at];
        if (PersonEnd(chunk, at) is var given && given > at + 1)
            return Add(chunk, at, given, PartyKind.Person, "given name", 0.6);
        if (unit.Entry is { } entry && IsTelling(entry, chunk.Sentence.Opens(unit.Start)))
            return Add(chunk, at, at + 1, entry.Kind, entry.Kind is PartyKind.Place ? "list of places" : "list of organizations", 0.6);
        if (EndOfIntroduced(chunk, at) is { } introduced)
            return Add(chunk, at, introduced, PartyKind.Person, "title or reporting verb before name", 0.7);
        if (!unit.IsJoint)
            _open.Add(chunk.From(at).To(1));
        return at + 1;
    }

    private int Add(Candidate chunk, int start, int end, PartyKind kind, string rule, double confidence)
    {
        _names.Add(new(chunk.From(start).To(end - start).Span, kind, rule, confidence));
        return end;
    }

    private bool IsDatelinePlace(Candidate chunk, int at) =>
        _datelineWords.Length > 0 && at + _datelineWords.Length <= chunk.Count
        && _datelineWords.Select((word, index) => word.Equals(chunk[at + index].Plain, StringComparison.OrdinalIgnoreCase)).All(isSame => isSame);

    private int AddPlace(Candidate chunk, int at)
    {
        var end = at + _datelineWords.Length;
        var isDateline = _dateline == chunk.From(at).To(_datelineWords.Length).Span;
        return Add(chunk, at, end, PartyKind.Place, isDateline ? NameSpan.DatelineRule : "named in the dateline", 0.8);
    }

    // Given names, joints and one more word: "Olaf Scholz", "Ursula von der Leyen", "Anna Lena Berg".
    private static int PersonEnd(Candidate chunk, int start)
    {
        var end = start;
        while (end < chunk.Count && (chunk[end].IsGivenName || chunk[end].IsInitial) && chunk[start].IsGivenName)
            end++;
        if (end == start)
            return start;

        while (end < chunk.Count && chunk[end].IsJoint)
            end++;
        return end < chunk.Count && chunk[end].LooksPersonal ? end + 1 : end;
    }

    /// <summary>
    /// Where the name ends that a title or a reporting verb introduces: "Ministerin | Mara Ilves", "a déclaré | Tomek J. Arvo",
    /// "Tomek Arvo, le ministre". At least two words, since "sagte Ministerin" names nobody.
    /// </summary>
    private static int? EndOfIntroduced(Candidate chunk, int start)
    {
        var end = start;
        while (end < chunk.Count && end < start + 4 && IsPartOfName(chunk[end]))
            end++;
        if (end < start + 2 || chunk[start].IsJoint || chunk[end - 1].IsInitial || chunk[end - 1].IsJoint)
            return null;

        var sentence = chunk.Sentence;
        var before = chunk[start].Start - 1;
        var isIntroduced = IsTitle(sentence, before) || Quotes.ReportingVerbs.Find(sentence.At(before)) is not null || IsTitleBehindComma(sentence, chunk[end - 1].End);
        return isIntroduced ? end : null;
    }

    private static bool IsPartOfName(NameUnit unit) =>
        unit.IsInitial || (unit.Entry is null && unit.LooksPersonal && !ForeignTitles.Contains(unit.Plain) && !IsGermanArticle(unit));

    // "sagte Arvo der Agentur", while "von der Leyen" is one joint.
    private static bool IsGermanArticle(NameUnit unit) => unit.IsJoint && unit.Text is "der" or "den" or "dem" or "des" or "die";

    private static bool IsTitle(Sentence sentence, int index) =>
        ForeignTitles.Contains(WordLists.Plain(sentence.At(sentence.At(index) == "." ? index - 1 : index)));

    // Tomek Arvo, le ministre de la Pêche
    private static bool IsTitleBehindComma(Sentence sentence, int comma) =>
        sentence.At(comma) == "," && (IsTitle(sentence, comma + 1) || (sentence.IsLowerWord(comma + 1) && IsTitle(sentence, comma + 2)));

    // Short names from the long list of cities are words of many languages.
    private static bool IsTelling(GazetteerEntry entry, bool opensSentence) =>
        !entry.IsMinor || (!opensSentence && entry.Spelling.Length >= 5);
}
