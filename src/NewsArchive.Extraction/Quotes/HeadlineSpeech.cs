using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Quotes;

/// <summary>
/// Headlines that put a name to what somebody says: “Ilves: Harbour to stay closed”, “Harbour to stay closed – Ilves”. The name must be that of a person or
/// an organization whom the article also names elsewhere, so that no label (“Video: …”) and no place (“Brazil: …”) speaks.
/// </summary>
internal sealed class HeadlineSpeech(IReadOnlyList<ExtractedParty> parties)
{
    private const int FewestWords = 3;

    private static readonly WordSet Questions = new("how why what who whom whose when where which");

    public Statement? Read(SpeechParagraph paragraph, int index)
    {
        if (paragraph.Kind != BlockKind.Heading || paragraph.Sentences is not [var sentence])
            return null;
        for (var mark = 1; mark < sentence.Count - 1; mark++)
        {
            if (sentence.Is(mark, ":"))
                return Statement(paragraph, index, mark, 0, mark - 1, mark + 1, sentence.Count - 1);
        }

        for (var mark = sentence.Count - 2; mark > 0; mark--)
        {
            if (sentence.Is(mark, "–") || sentence.Is(mark, "—") || sentence.Is(mark, "-"))
                return Statement(paragraph, index, mark, mark + 1, sentence.Count - 1, 0, mark - 1);
        }

        return null;
    }

    private Statement? Statement(SpeechParagraph paragraph, int index, int mark, int firstOfName, int lastOfName, int first, int last)
    {
        var sentence = paragraph.Sentences[0];
        var name = sentence.Between(firstOfName, lastOfName);
        if (PartyNamed(sentence.Text(name).ToString(), name, paragraph.Span.End) is not { } party || !IsSaid(sentence, first, last))
            return null;
        return new()
        {
            Type = first == last ? QuoteType.Direct : QuoteType.Indirect,
            Span = sentence.Between(first, last),
            Paragraph = index,
            Sentence = sentence,
            Speaker = new(name, party),
            SpeakerKind = SpeakerKind.Name,
            CueSpan = sentence[mark].Span,
            Rule = "name in the headline",
            Confidence = 0.7,
        };
    }

    /// <summary>The party that the name means, or else the one of that name or surname; it must stand in the text below.</summary>
    private ExtractedParty? PartyNamed(string words, TextSpan name, int endOfHeadline)
    {
        var below = parties.Where(party => party.Kind != PartyKind.Place && party.Mentions.Any(mention => mention.Span.Start >= endOfHeadline)).ToList();
        if (below.Find(party => party.Mentions.Any(mention => mention.Span == name)) is { } meant)
            return meant;

        var called = below.FindAll(party => party.Name == words || (party.Kind == PartyKind.Person && party.Name.EndsWith($" {words}", StringComparison.Ordinal)));
        return called is [var only] ? only : null;
    }

    /// <summary>Whether words can be a sentence that somebody says: marked, or with a verb and no question.</summary>
    private static bool IsSaid(SpeechSentence sentence, int first, int last)
    {
        if (first == last)
            return sentence.IsPassage(first);
        if (last - first + 1 < FewestWords || sentence.IsAny(first, Questions) || sentence.Is(last, "?"))
            return false;
        for (var at = first; at <= last; at++)
        {
            if (FiniteVerbs.IsAt(sentence, at) || sentence.Is(at, "to") && at > first && sentence.IsWord(at + 1) && !sentence.IsCapitalised(at + 1) && !sentence.IsAny(at + 1, SpeechWords.Determiners))
                return true;
        }

        return false;
    }
}
