namespace NewsArchive.Extraction.Parties.Ner;

/// <summary>A name that the tagger found: tokens of one sentence, end exclusive.</summary>
/// <param name="Confidence">How likely it is that exactly these tokens are a name of this kind, 0 to 1; see the reliability table in the model's card.</param>
internal readonly record struct TaggedName(int Sentence, int Start, int End, NameKind Kind, float Confidence);

/// <summary>Finds the names in English sentences with the trained model.</summary>
internal sealed class NerTagger(NerModel model)
{
    /// <summary>Score of being outside of names for a token that cannot be in one.</summary>
    public const float SureOutside = 20;

    private const int PlacesLookedAt = 6;

    // Longer texts are read in pieces, so that the memory that a text needs is bounded.
    private const int MostTokens = 30_000;

    private readonly NerLattice lattice = new(model.Transitions);

    /// <summary>The names in the order of the text. Linear in its length.</summary>
    public IReadOnlyList<TaggedName> Tag(IReadOnlyList<Sentence> sentences)
    {
        var found = new List<TaggedName>();
        for (var start = 0; start < sentences.Count;)
        {
            var (end, tokens) = (start, 0);
            while (end < sentences.Count && tokens < MostTokens)
                tokens += sentences[end++].Count;
            Tag(sentences.Skip(start).Take(end - start).ToList(), start, found);
            start = end;
        }

        return found;
    }

    private void Tag(List<Sentence> sentences, int offset, List<TaggedName> found)
    {
        var document = new NerDocument(sentences, model.Vocabulary);
        var features = new NerFeatures(document);
        var consistency = new NerConsistency(document, lattice);
        var scores = new float[]?[sentences.Count];
        for (var sentence = 0; sentence < scores.Length; sentence++)
        {
            // Without capitals there is nothing that the model would take for a name.
            if (!Array.Exists(document.Sentences[sentence], token => token.HasCapital))
                continue;

            var ofTokens = scores[sentence] = Scores(document, features, sentence);
            lattice.Sum(ofTokens, document.Sentences[sentence].Length);
            consistency.See(sentence);
        }

        for (var sentence = 0; sentence < scores.Length; sentence++)
        {
            if (scores[sentence] is not { } ofTokens)
                continue;

            consistency.Move(sentence, ofTokens);
            AddNames(offset + sentence, lattice.Best(ofTokens, document.Sentences[sentence].Length), ofTokens, found);
        }
    }

    private void AddNames(int sentence, int[] labels, float[] scores, List<TaggedName> found)
    {
        if (Array.TrueForAll(labels, label => label == NerLabel.Outside))
            return;

        lattice.Sum(scores, labels.Length);
        for (var start = 0; start < labels.Length; start++)
        {
            if (!NerLabel.Starts(labels[start]))
                continue;

            var last = start;
            while (!NerLabel.Ends(labels[last]))
                last++;
            var kind = NerLabel.KindOf(labels[start]);
            found.Add(new(sentence, start, last + 1, kind, model.Calibration.Confidence(lattice.Probability(start, last, kind))));
            start = last;
        }
    }

    private float[] Scores(NerDocument document, NerFeatures features, int sentence)
    {
        var tokens = document.Sentences[sentence];
        var scores = new float[tokens.Length * NerLattice.Width];
        model.Context.Add(tokens, scores);
        var vectors = new List<InputVector>();
        Span<float> hidden = stackalloc float[model.Hidden];
        for (var index = 0; index < tokens.Length; index++)
        {
            var row = scores.AsSpan(index * NerLattice.Width, NerLattice.Width);
            if (!document.MayBeInName(sentence, index))
            {
                row.Clear();
                row[NerLabel.Outside] = SureOutside;
                continue;
            }

            model.AddFeatures(features.Of(sentence, index), row);
            hidden.Clear();
            vectors.Clear();
            AddVectors(document, new(sentence, index), vectors);
            foreach (var vector in vectors)
                model.AddVector(vector, hidden);
            model.AddHidden(hidden, row);
        }

        return scores;
    }

    /// <summary>The vectors that the hidden layer sees for a token: words of the window, and the mean of those beside its word elsewhere.</summary>
    internal static void AddVectors(NerDocument document, TokenPlace here, List<InputVector> vectors)
    {
        var tokens = document.Sentences[here.Sentence];
        for (var offset = -NerModel.Window; offset <= NerModel.Window; offset++)
            Add(tokens, here.Token + offset, offset + NerModel.Window, 1);
        if (!tokens[here.Token].IsCapitalised)
            return;

        var places = document.PlacesOf(tokens[here.Token].Word);
        var weight = 1f / Math.Min(PlacesLookedAt, places.Count - 1);
        var seen = 0;
        for (var number = 0; number < places.Count && seen < PlacesLookedAt; number++)
        {
            var place = places[number];
            if (place == here)
                continue;

            seen++;
            Add(document.Sentences[place.Sentence], place.Token - 1, NerModel.Inputs - 2, weight);
            Add(document.Sentences[place.Sentence], place.Token + 1, NerModel.Inputs - 1, weight);
        }

        void Add(NerToken[] sentence, int index, int input, float share)
        {
            if (index >= 0 && index < sentence.Length && sentence[index].Index >= 0)
                vectors.Add(new(sentence[index].Index, input, share));
        }
    }
}

/// <summary>A word's vector as the hidden layer sees it.</summary>
/// <param name="Word">Number of the word in the vocabulary.</param>
/// <param name="Input">Which of the layer's inputs it goes to.</param>
internal readonly record struct InputVector(int Word, int Input, float Weight);
