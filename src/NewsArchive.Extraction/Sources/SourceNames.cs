using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Extraction.Sources;

/// <summary>A name in a sentence that may be a source; positions are tokens, ends included.</summary>
/// <param name="Last">The last word, with a description behind the name: “the IRNA news agency”.</param>
internal sealed record SourceName(string Text, int First, int Last, ExtractedParty? Party, bool IsOutlet)
{
    public bool IsOrganization => IsOutlet || Party?.Kind == PartyKind.Organization;
}

/// <summary>Reads the names of possible sources, with the party that each means.</summary>
internal sealed class SourceNames(string text, IReadOnlyList<ExtractedParty> parties)
{
    private const int Longest = 8;

    private static readonly WordSet Descriptions = new("news agency newspaper paper daily weekly magazine television tv channel radio broadcaster network website site portal outlet state-run semi-official official the a an local");

    private readonly PartyMentions mentions = new(parties);

    /// <summary>The name that starts here, behind its article and description: “the newspaper Le Monde”.</summary>
    public SourceName? StartingAt(SpeechSentence sentence, int first)
    {
        var start = first;
        while (start < first + 5 && sentence.IsWord(start) && (!sentence.IsCapitalised(start) || sentence.IsAny(start, SpeechWords.Determiners)))
        {
            if (!sentence.IsAny(start, Descriptions) && !sentence.IsAny(start, SpeechWords.Determiners) && !sentence.IsPossessive(start))
                return null;
            start++;
        }

        if (!sentence.IsCapitalised(start))
            return null;
        var last = start;
        while (last < start + Longest && !sentence.IsPossessive(last) && (sentence.IsCapitalised(last + 1) && !IsDay(sentence, last + 1) || JoinsName(sentence, last + 1)))
            last++;
        return Name(sentence, start, last, isDescribed: HasDescription(sentence, first, start - 1));
    }

    /// <summary>The name whose last word stands here: “Reuters” in “a Reuters report”.</summary>
    public SourceName? EndingAt(SpeechSentence sentence, int last)
    {
        var end = last;
        while (end > last - 3 && sentence.IsWord(end) && !sentence.IsCapitalised(end) && sentence.IsAny(end, Descriptions))
            end--;
        if (!sentence.IsCapitalised(end))
            return null;
        var first = end;
        while (first > end - Longest && sentence.IsCapitalised(first - 1) && !sentence.IsPossessive(first - 1) && !sentence.IsAny(first - 1, SpeechWords.Determiners))
            first--;
        return Name(sentence, first, end, isDescribed: end < last && HasDescription(sentence, end + 1, last));
    }

    private SourceName? Name(SpeechSentence sentence, int first, int last, bool isDescribed)
    {
        var mention = mentions.At(sentence[last].Span) ?? mentions.At(sentence[first].Span);
        if (mention is { Party.Kind: PartyKind.Person })
            return null;
        var described = last;
        while (described < last + 3 && sentence.IsAny(described + 1, Descriptions) && !sentence.IsAny(described + 1, SpeechWords.Determiners))
            described++;

        var name = sentence.Text(sentence.Between(first, last)).ToString();
        var isOutlet = isDescribed || HasDescription(sentence, last + 1, described) || Outlets.IsOutlet(name);
        return new(mention is { Span: var span } && span.Start >= sentence[first].Span.Start ? span.Of(text).ToString() : name, first, described, mention?.Party, isOutlet);
    }

    private static bool HasDescription(SpeechSentence sentence, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (sentence.IsAny(at, Descriptions) && !sentence.IsAny(at, SpeechWords.Determiners) && !sentence.Is(at, "official") && !sentence.Is(at, "local"))
                return true;
        }

        return false;
    }

    // Ministry of Health, Bank of England
    private static bool JoinsName(SpeechSentence sentence, int at) => sentence.Is(at, "of") && sentence.IsCapitalised(at + 1);

    private static bool IsDay(SpeechSentence sentence, int at) => sentence.IsAny(at, SpeechWords.Times);
}
