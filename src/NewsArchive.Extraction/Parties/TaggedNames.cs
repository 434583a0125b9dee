using NewsArchive.Extraction.Parties.Ner;

namespace NewsArchive.Extraction.Parties;

/// <summary>
/// Names in English as the trained tagger finds them, seen once more in the light of the whole article: words that are a name in one
/// place are the same kind of name in the others, and the dateline's place is a place.
/// </summary>
internal sealed class TaggedNames
{
    private const string Rule = "trained model";
    private const double DatelineConfidence = 0.9;

    // Names in a line of capitals are read with the capitals that they may have had.
    private const double SureInCapitals = 0.8;

    // As much as the model's word where it is in little doubt.
    private const float Evidence = 0.9f;

    private readonly string text;
    private readonly IReadOnlyList<Sentence> sentences;
    private readonly TextSpan? dateline;
    private readonly string datelineWords;
    private readonly NameEvidence evidence;
    private readonly Dictionary<string, float[]> votes = new(StringComparer.Ordinal);

    private TaggedNames(string text, IReadOnlyList<Sentence> sentences, TextSpan? dateline)
    {
        (this.text, this.sentences, this.dateline) = (text, sentences, dateline);
        datelineWords = dateline is { } place ? Key(place) : "";
        evidence = new(sentences);
    }

    public static IEnumerable<NameSpan> In(string text, IReadOnlyList<Sentence> sentences, TextSpan? dateline)
    {
        var names = new TaggedNames(text, sentences, dateline);
        var found = names.Tagged().Select(names.Settle).OfType<NameSpan>().ToList();
        if (dateline is { } place)
            found.Add(NameSpan.OfDateline(place));
        var ends = found.Select(name => name.Span.End).ToHashSet();
        return found.Concat(LoneNames.In(sentences).Where(name => !ends.Contains(name.Span.End)));
    }

    /// <summary>The names with their ends put right; every name has given its vote.</summary>
    private List<TaggedName> Tagged()
    {
        var tagged = new NerTagger(NerModel.News).Tag(sentences);
        var known = tagged.Select(name => Key(SpanOf(name))).ToHashSet(StringComparer.Ordinal);
        var corrected = tagged.SelectMany(name => NameEdges.Correct(sentences[name.Sentence], name, known.Contains))
            .DistinctBy(name => (name.Sentence, name.Start)).ToList();
        corrected.ForEach(Vote);
        return corrected;
    }

    private void Vote(TaggedName name)
    {
        var key = Key(SpanOf(name));
        if (!votes.TryGetValue(key, out var sums))
            votes[key] = sums = new float[NerLabel.Kinds];
        sums[(int)name.Kind] += name.Confidence;
        if (name.Kind != NameKind.Other && evidence.KindOf(sentences[name.Sentence], name.Start, name.End) is { } kind)
            sums[(int)kind] += Evidence;
    }

    private NameSpan? Settle(TaggedName name)
    {
        var span = SpanOf(name);
        if (dateline?.Overlaps(span) == true)
            return null;

        var key = Key(span);
        if (key.Equals(datelineWords, StringComparison.OrdinalIgnoreCase))
            return new(span, PartyKind.Place, "named in the dateline", DatelineConfidence);

        var sums = votes[key];
        var kind = (NameKind)Array.IndexOf(sums, sums.Max());
        if (kind == NameKind.Other)
            return null;
        var sentence = sentences[name.Sentence];
        var confidence = (kind == name.Kind ? name.Confidence : sums[(int)kind] / sums.Sum()) * (sentence.IsShouted ? SureInCapitals : 1);
        return new(span, PartyKindOf(kind), Rule, confidence, kind == NameKind.Person ? RoleFinder.Beside(sentence, name.Start, name.End) : null);
    }

    private TextSpan SpanOf(TaggedName name) => sentences[name.Sentence].Span(name.Start, name.End);

    private string Key(TextSpan span) => WordLists.Plain(span.Of(text).ToString());

    private static PartyKind PartyKindOf(NameKind kind) => kind switch
    {
        NameKind.Person => PartyKind.Person,
        NameKind.Organization => PartyKind.Organization,
        _ => PartyKind.Place,
    };
}
