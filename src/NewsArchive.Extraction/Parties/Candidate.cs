namespace NewsArchive.Extraction.Parties;

/// <summary>A run of units of one sentence that may be a name, or hold several.</summary>
internal readonly record struct Candidate(Sentence Sentence, IReadOnlyList<NameUnit> Chunk, int Offset, int Count)
{
    public NameUnit this[int index] => Chunk[Offset + index];

    public NameUnit First => this[0];
    public NameUnit Last => this[Count - 1];
    public int Start => First.Start;
    public int End => Last.End;
    public TextSpan Span => Sentence.Span(Start, End);
    public string Text => Sentence.Text(Start, End);
    public IEnumerable<NameUnit> Units => Chunk.Skip(Offset).Take(Count);

    public Candidate From(int index) => this with { Offset = Offset + index, Count = Count - index };

    public Candidate To(int index) => this with { Count = index };

    public int LastIndex(Func<NameUnit, bool> isWanted)
    {
        var index = Count - 1;
        while (index >= 0 && !isWanted(this[index]))
            index--;
        return index;
    }

    /// <summary>Whether the last unit is of one sort and all before it of another: "North | Darfur".</summary>
    public bool HasOnly(Func<NameUnit, bool> before, Func<NameUnit, bool> last) =>
        Count > 1 && last(Last) && Units.Take(Count - 1).All(before);

    /// <summary>Whether one word is in capitals among others that are not: "DOC ranger station", but not "PRESS RELEASE".</summary>
    public bool HasAcronym()
    {
        var sentence = Sentence;
        return Units.Any(unit => unit.End == unit.Start + 1 && !unit.IsInitial && sentence.IsAcronym(unit.Start))
            && Units.Any(unit => !unit.IsJoint && unit.Plain.AsSpan().ContainsAnyInRange('a', 'z'));
    }

    /// <summary>Whether every word is in the English word list, which real names seldom are.</summary>
    public bool IsAllEnglish => Units.All(unit => unit.IsJoint || (unit.IsEnglishWord && !unit.IsGivenName));
}
