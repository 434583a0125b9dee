using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Quotes;

/// <summary>The parties' mentions in the order of the text, for looking up who is named where.</summary>
internal sealed class PartyMentions
{
    private readonly (TextSpan Span, ExtractedParty Party)[] mentions;

    public PartyMentions(IReadOnlyList<ExtractedParty> parties) =>
        mentions = [.. from party in parties
                       from mention in party.Mentions
                       orderby mention.Span.Start, mention.Span.Length descending
                       select (mention.Span, party)];

    /// <summary>The mention that ends with this word, or holds it at its end.</summary>
    public (TextSpan Span, ExtractedParty Party)? At(TextSpan word)
    {
        for (var index = FirstFrom(word.Start + 1) - 1; index >= 0 && index >= FirstFrom(word.Start + 1) - 3; index--)
        {
            if (mentions[index].Span.Contains(word) && mentions[index].Span.End <= word.End + 2)
                return mentions[index];
        }

        return null;
    }

    public IEnumerable<(TextSpan Span, ExtractedParty Party)> In(TextSpan span)
    {
        for (var index = FirstFrom(span.Start); index < mentions.Length && mentions[index].Span.Start < span.End; index++)
            yield return mentions[index];
    }

    /// <summary>The mentions before a position, nearest first.</summary>
    public IEnumerable<(TextSpan Span, ExtractedParty Party)> Before(int position, int most)
    {
        var last = FirstFrom(position) - 1;
        for (var index = last; index >= 0 && index > last - most; index--)
            yield return mentions[index];
    }

    private int FirstFrom(int position)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
