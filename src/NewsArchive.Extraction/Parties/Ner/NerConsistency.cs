namespace NewsArchive.Extraction.Parties.Ner;

/// <summary>
/// What the places where a word stands say about each other: where most of them look like an organization, the unclear one is likely to be
/// one, too. Fed with the first look at every sentence; moves the scores for the second.
/// </summary>
internal sealed class NerConsistency(NerDocument document, NerLattice lattice)
{
    // How much the other places count, against scores that seldom differ by more than ten. Chosen on held-out articles.
    private const float Weight = 1.5f;

    private readonly Dictionary<string, float[]> sums = new(StringComparer.Ordinal);

    /// <summary>Takes in a sentence that the lattice has just summed.</summary>
    public void See(int sentence)
    {
        Span<float> kinds = stackalloc float[NerLabel.Kinds + 1];
        foreach (var (index, word) in Repeated(sentence))
        {
            if (!sums.TryGetValue(word, out var sum))
                sums[word] = sum = new float[NerLabel.Kinds + 2];
            lattice.Kinds(index, kinds);
            for (var kind = 0; kind < kinds.Length; kind++)
                sum[kind] += kinds[kind];
            sum[^1]++;
        }
    }

    /// <summary>Moves the scores of a sentence towards what its words are elsewhere.</summary>
    public void Move(int sentence, float[] scores)
    {
        var repeated = Repeated(sentence).ToList();
        if (repeated.Count == 0)
            return;

        lattice.Sum(scores, document.Sentences[sentence].Length);
        var moved = new float[repeated.Count, NerLabel.Kinds + 1];
        Span<float> kinds = stackalloc float[NerLabel.Kinds + 1];
        for (var place = 0; place < repeated.Count; place++)
        {
            var sum = sums[repeated[place].Word];
            lattice.Kinds(repeated[place].Index, kinds);
            for (var kind = 0; kind < kinds.Length; kind++)
                moved[place, kind] = Weight * (sum[kind] - kinds[kind]) / Math.Max(1, sum[^1] - 1);
        }

        for (var place = 0; place < repeated.Count; place++)
        {
            var row = scores.AsSpan(repeated[place].Index * NerLattice.Width, NerLattice.Width);
            for (var label = 0; label < row.Length; label++)
                row[label] += moved[place, label == NerLabel.Outside ? NerLabel.Kinds : (int)NerLabel.KindOf(label)];
        }
    }

    /// <summary>The capitalised words that stand in several places.</summary>
    private IEnumerable<(int Index, string Word)> Repeated(int sentence)
    {
        var tokens = document.Sentences[sentence];
        for (var index = 0; index < tokens.Length; index++)
        {
            if (tokens[index].IsCapitalised && document.PlacesOf(tokens[index].Word).Count > 1)
                yield return (index, tokens[index].Word);
        }
    }
}
