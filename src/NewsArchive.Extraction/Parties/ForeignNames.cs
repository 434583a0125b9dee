namespace NewsArchive.Extraction.Parties;

/// <summary>
/// Names in languages whose words the rules do not know: only a known given name followed by more capitalised words, the
/// surnames so found, and names from the lists. German capitalises every noun, so capitals alone prove nothing.
/// </summary>
internal static class ForeignNames
{
    public static IEnumerable<NameSpan> In(string text, Sentence[] sentences)
    {
        var names = new List<NameSpan>();
        var open = new List<Candidate>();
        foreach (var sentence in sentences)
        {
            foreach (var chunk in NameChunker.Chunks(sentence))
                Read(new(sentence, chunk, 0, chunk.Count), names, open);
        }

        return RepeatedNames.Settle(text, names, open);
    }

    private static void Read(Candidate chunk, List<NameSpan> names, List<Candidate> open)
    {
        for (var at = 0; at < chunk.Count;)
        {
            var unit = chunk[at];
            var end = PersonEnd(chunk, at);
            if (end > at + 1)
                names.Add(new(chunk.From(at).To(end - at).Span, PartyKind.Person, "given name", 0.6));
            else if (unit.Entry is { } entry && IsTelling(entry, chunk.Sentence.Opens(unit.Start)))
                names.Add(new(chunk.From(at).To(1).Span, entry.Kind, entry.Kind is PartyKind.Place ? "list of places" : "list of organizations", 0.6));
            else if (!unit.IsJoint)
                open.Add(chunk.From(at).To(1));
            at = Math.Max(end, at + 1);
        }
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

    // Short names from the long list of cities are words of many languages.
    private static bool IsTelling(GazetteerEntry entry, bool opensSentence) =>
        !entry.IsMinor || (!opensSentence && entry.Spelling.Length >= 5);
}
