using NewsArchive.Extraction.Parties.Ner;

namespace NewsArchive.Extraction.Tests.Parties.Ner;

/// <summary>Compares the lattice with every allowed sequence of labels, written out.</summary>
public sealed class NerLatticeTests
{
    private const int Tokens = 4;

    private readonly float[] transitions;
    private readonly float[] scores;
    private readonly List<(int[] Labels, double Weight)> sequences;

    public NerLatticeTests()
    {
        var random = new Random(3);
        transitions = [.. Enumerable.Range(0, NerLattice.TransitionWidth * NerLattice.TransitionWidth).Select(_ => (random.NextSingle() * 2) - 1)];
        scores = [.. Enumerable.Range(0, Tokens * NerLattice.Width).Select(_ => (random.NextSingle() * 6) - 3)];
        sequences = [.. Sequences([]).Select(labels => (labels, Math.Exp(Score(labels))))];
    }

    [Fact]
    public void Best_sequence_is_the_one_with_the_highest_score()
    {
        Assert.Equal(sequences.MaxBy(sequence => sequence.Weight).Labels, new NerLattice(transitions).Best(scores, Tokens));
    }

    [Fact]
    public void Probability_of_a_label_is_its_share_of_all_sequences()
    {
        var lattice = Summed();

        for (var token = 0; token < Tokens; token++)
        {
            for (var label = 0; label < NerLattice.Width; label++)
                Assert.Equal(Share(labels => labels[token] == label), lattice.Probability(token, label), 1e-4);
        }
    }

    [Fact]
    public void Probability_of_a_pair_of_labels_is_its_share_of_all_sequences()
    {
        var (previous, label) = (NerLabel.Of(NameKind.Person, 0, 2), NerLabel.Of(NameKind.Person, 1, 2));

        Assert.Equal(Share(labels => labels[1] == previous && labels[2] == label), Summed().Probability(2, previous, label), 1e-4);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    [InlineData(0, 3)]
    [InlineData(2, 3)]
    public void Probability_of_a_name_is_the_share_of_the_sequences_that_have_exactly_it(int first, int last)
    {
        var length = last - first + 1;

        Assert.Equal(
            Share(labels => Enumerable.Range(0, length).All(index => labels[first + index] == NerLabel.Of(NameKind.Organization, index, length))),
            Summed().Probability(first, last, NameKind.Organization),
            1e-4);
    }

    [Fact]
    public void Only_whole_names_are_allowed()
    {
        Assert.DoesNotContain(sequences, sequence => NerLabel.Ends(sequence.Labels[0]) && !NerLabel.Starts(sequence.Labels[0]));
        Assert.DoesNotContain(sequences, sequence => NerLabel.Starts(sequence.Labels[^1]) && !NerLabel.Ends(sequence.Labels[^1]));
        Assert.Contains(sequences, sequence => Array.TrueForAll(sequence.Labels, label => label == NerLabel.Outside));
    }

    [Fact]
    public void A_very_long_sentence_keeps_its_probabilities_in_range()
    {
        const int tokens = 20_000;
        var random = new Random(1);
        float[] many = [.. Enumerable.Range(0, tokens * NerLattice.Width).Select(_ => (random.NextSingle() * 40) - 20)];
        var lattice = new NerLattice(transitions);

        lattice.Sum(many, tokens);

        Assert.All(Enumerable.Range(0, 100).Select(part => part * (tokens / 100)),
            token => Assert.Equal(1, Enumerable.Range(0, NerLattice.Width).Sum(label => lattice.Probability(token, label)), 0.01));
    }

    private NerLattice Summed()
    {
        var lattice = new NerLattice(transitions);
        lattice.Sum(scores, Tokens);
        return lattice;
    }

    private double Share(Func<int[], bool> isMeant) =>
        sequences.Where(sequence => isMeant(sequence.Labels)).Sum(sequence => sequence.Weight) / sequences.Sum(sequence => sequence.Weight);

    private double Score(int[] labels)
    {
        double score = Transition(NerLabel.Edge, labels[0]) + Transition(labels[^1], NerLabel.Edge);
        for (var token = 0; token < labels.Length; token++)
            score += scores[(token * NerLattice.Width) + labels[token]] + (token > 0 ? Transition(labels[token - 1], labels[token]) : 0);
        return score;
    }

    private float Transition(int previous, int label) => transitions[(previous * NerLattice.TransitionWidth) + label];

    private static IEnumerable<int[]> Sequences(int[] start)
    {
        if (start.Length == Tokens)
            return NerLabel.MayEnd(start[^1]) ? [start] : [];
        return Enumerable.Range(0, NerLattice.Width)
            .Where(label => start.Length == 0 ? NerLabel.MayStart(label) : NerLabel.After[start[^1]].Contains(label))
            .SelectMany(label => Sequences([.. start, label]));
    }
}
