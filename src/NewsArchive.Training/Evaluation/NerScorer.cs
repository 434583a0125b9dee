using System.Globalization;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Parties.Ner;
using NewsArchive.Training.Ner;

namespace NewsArchive.Training.Evaluation;

/// <summary>
/// Scores found names against marked ones: a name counts when its words and its kind are exactly those. Peoples, products and events are
/// not asked for, and what overlaps one without being right is neither right nor wrong. A "the" in front that the corpus leaves out is forgiven.
/// </summary>
internal sealed class NerScorer
{
    /// <summary>How many steps of confidence the reliability table has.</summary>
    public const int Steps = 10;

    private readonly Dictionary<NameKind, Counts> counts = new() { [NameKind.Person] = new(), [NameKind.Organization] = new(), [NameKind.Place] = new() };
    private readonly Dictionary<string, int> confusions = new(StringComparer.Ordinal);
    private readonly ReliabilityStep[] reliability = [.. Enumerable.Range(0, Steps).Select(_ => new ReliabilityStep())];

    public IReadOnlyDictionary<NameKind, Counts> ByKind => counts;

    public Counts All => counts.Values.Aggregate(new Counts(), (all, kind) => new() { Gold = all.Gold + kind.Gold, Found = all.Found + kind.Found, Right = all.Right + kind.Right });

    /// <summary>What was taken for what, most often first: "organization for place".</summary>
    public IEnumerable<KeyValuePair<string, int>> Confusions => confusions.OrderByDescending(pair => pair.Value);

    /// <summary>For each tenth of the confidence how many names were right.</summary>
    public IReadOnlyList<ReliabilityStep> Reliability => reliability;

    public void Add(TrainingDocument document, IReadOnlyList<TaggedName> tagged)
    {
        var gold = document.Source.Names.Where(name => name.Kind != NameKind.Other).ToHashSet();
        var others = document.Source.Names.Where(name => name.Kind == NameKind.Other).ToList();
        var found = tagged.Where(name => name.Kind != NameKind.Other).Select(name => (Name: Found(document, name, gold), name.Confidence))
            .Where(name => gold.Contains(name.Name) || !others.Exists(other => other.Span.Overlaps(name.Name.Span))).ToList();
        foreach (var name in gold)
            counts[name.Kind].Gold++;
        foreach (var (name, confidence) in found)
        {
            var isRight = gold.Contains(name);
            counts[name.Kind].Found++;
            counts[name.Kind].Right += isRight ? 1 : 0;
            reliability[Math.Min(Steps - 1, (int)(confidence * Steps))].Add(confidence, isRight);
        }

        Confuse(gold, found.ConvertAll(name => name.Name));
    }

    private void Confuse(HashSet<GoldName> gold, List<GoldName> found)
    {
        foreach (var name in found.Where(name => !gold.Contains(name)))
        {
            var meant = gold.FirstOrDefault(other => other.Span.Overlaps(name.Span), new(default, NameKind.Other));
            Count(meant.Span.Length == 0 ? $"{name.Kind} where no name is" : meant.Kind == name.Kind ? $"{name.Kind} with other words" : $"{name.Kind} for {meant.Kind}");
        }

        foreach (var name in gold.Where(name => !found.Exists(other => other.Span.Overlaps(name.Span))))
            Count($"{name.Kind} not seen");

        void Count(string what) => confusions[what] = confusions.GetValueOrDefault(what) + 1;
    }

    private static GoldName Found(TrainingDocument document, TaggedName name, HashSet<GoldName> gold)
    {
        var sentence = document.Sentences[name.Sentence];
        var whole = new GoldName(sentence.Span(name.Start, name.End), name.Kind);
        var hasArticle = name.End > name.Start + 1 && sentence.Words[name.Start].Equals("the", StringComparison.OrdinalIgnoreCase);
        return hasArticle && !gold.Contains(whole) ? whole with { Span = sentence.Span(name.Start + 1, name.End) } : whole;
    }
}

/// <summary>How many names of a kind a corpus marks, how many were found, and how many of these are right.</summary>
internal sealed class Counts
{
    public int Gold { get; set; }
    public int Found { get; set; }
    public int Right { get; set; }
    public double Precision => Ratio.Of(Right, Found);
    public double Recall => Ratio.Of(Right, Gold);
    public double F1 => Ratio.Of(2 * Right, Gold + Found);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"P {100 * Precision:F1}  R {100 * Recall:F1}  F1 {100 * F1:F1}  ({Gold} marked, {Found} found)");
}

/// <summary>The names that were found with a confidence in one step of the scale.</summary>
internal sealed class ReliabilityStep
{
    private double sum;

    public int Found { get; private set; }
    public int Right { get; private set; }
    public double MeanConfidence => Found == 0 ? 0 : sum / Found;
    public double ShareRight => Ratio.Of(Right, Found);

    public void Add(double confidence, bool isRight)
    {
        Found++;
        Right += isRight ? 1 : 0;
        sum += confidence;
    }
}
