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

    public Candidate From(int index) => this with { Offset = Offset + index, Count = Count - index };

    public Candidate To(int index) => this with { Count = index };
}
