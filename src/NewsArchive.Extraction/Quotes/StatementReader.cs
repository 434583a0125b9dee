using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes.Languages;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Reads an article front to back and gives every statement its speaker, also those whose own sentence names none.</summary>
internal sealed class StatementReader(string text, IReadOnlyList<ExtractedParty> parties, SpeechGrammar? grammar)
{
    private readonly SpeakerFinder speakers = new(text, parties);
    private readonly List<Statement> statements = [];
    private readonly List<Denial> denials = [];

    /// <summary>The denials that are no statements, once <see cref="Read"/> is done.</summary>
    public IReadOnlyList<Denial> Denials => denials;

    public IReadOnlyList<Statement> Read(IReadOnlyList<SpeechParagraph> paragraphs)
    {
        Statement? open = null;
        for (var index = 0; index < paragraphs.Count; index++)
        {
            var before = statements.Count;
            ReadParagraph(paragraphs, index, open);
            open = statements.Count > before && !paragraphs[index].Sentences[^1][^1].IsClosed ? statements[^1] : null;
        }

        return statements;
    }

    private void ReadParagraph(IReadOnlyList<SpeechParagraph> paragraphs, int index, Statement? open)
    {
        var paragraph = paragraphs[index];
        speakers.Enter(paragraph);
        if ((Transcript.Read(text, paragraph, index) ?? HeadlineOf(paragraphs, index)) is { } line)
        {
            statements.Add(line);
            return;
        }

        // The one speaking when the paragraph starts: of a quotation left open, or one that the last paragraph announced.
        var last = paragraph.Sentences[0].IsPassage(0) ? open ?? Announcement(paragraphs, index) : null;
        var first = statements.Count;
        if (grammar is not null && last is null && first > 0 && statements[^1].Paragraph == index - 1 && Speech.IsReported(paragraph.Sentences[0], grammar))
            last = statements[^1];
        foreach (var sentence in paragraph.Sentences)
            last = ReadSentence(sentence, index, last) ?? last;

        GiveFollowingSpeaker(first);
        GiveSpeakerBefore(paragraphs, index, first);
    }

    private Statement? HeadlineOf(IReadOnlyList<SpeechParagraph> paragraphs, int index) =>
        grammar is null && index < 3 && paragraphs.Take(index).All(paragraph => paragraph.Kind == BlockKind.Heading) ? new HeadlineSpeech(parties).Read(paragraphs[index], index) : null;

    /// <summary>Adds the statements of a sentence; returns the one whose speaker goes on in the next sentence.</summary>
    private Statement? ReadSentence(SpeechSentence sentence, int paragraph, Statement? last)
    {
        var cues = CuesOf(sentence);
        var attributed = grammar is null ? Attribution.In(sentence, cues) : Speech.In(sentence, cues, grammar);
        if (attributed.Count == 0 || attributed[0].Span.Start > sentence.Span.Start)
            speakers.Read(sentence);

        Statement? told = null;
        foreach (var words in attributed)
        {
            var statement = words.Cue is { Subject: { } subject } cue
                ? WithCue(sentence, words, cue, subject, paragraph)
                : Continuing(sentence, words, paragraph, told ?? last);
            if (statement.Speaker is null && statement.Type == QuoteType.Mixed && speakers.Focus is { } focus && sentence.Span.Contains(focus.Span))
                statement = statement with { Speaker = focus };
            statements.Add(statement);
            told = statement.Speaker is null ? told : statement;
        }

        var silent = told ?? Silent(sentence, cues, paragraph);
        AddDenials(sentence, cues, attributed, paragraph);
        return silent;
    }

    // Whom a pronoun means is clear only behind what the sentence itself says.
    private void AddDenials(SpeechSentence sentence, IReadOnlyList<Cue> cues, IReadOnlyList<Attributed> attributed, int paragraph)
    {
        foreach (var cue in cues)
        {
            if (DenialReader.WhatIsDenied(sentence, cue) is { } what && !attributed.Any(words => ReferenceEquals(words.Cue, cue)))
                denials.Add(new(sentence, cue, paragraph, speakers.Name(sentence, cue.Subject!.Value), SpeakerFinder.KindOf(sentence, cue.Subject.Value), what));
        }
    }

    private IReadOnlyList<Cue> CuesOf(SpeechSentence sentence) => grammar is null ? CueFinder.Find(sentence) : Cues.Find(sentence, grammar);

    private Statement WithCue(SpeechSentence sentence, Attributed words, Cue cue, NounPhrase subject, int paragraph) => new()
    {
        Type = words.Type,
        Span = words.Span,
        Paragraph = paragraph,
        Sentence = sentence,
        Cue = cue,
        CueSpan = CueWords(sentence, cue, words),
        Speaker = speakers.Resolve(sentence, CitedInstead(sentence, cue) ?? subject),
        SpeakerKind = SpeakerFinder.KindOf(sentence, CitedInstead(sentence, cue) ?? subject),
        JointSpeakers = speakers.Joint(sentence, subject),
        OnBehalfOf = Spokespeople.SpeaksFor(sentence, subject) is { } principal ? speakers.Name(sentence, principal) : null,
        Addressee = (cue.Addressee ?? MediumFinder.AddresseeOf(sentence, cue)) is { } listener ? speakers.Name(sentence, listener) : null,
        Rule = words.Rule,
        Confidence = words.Confidence,
    };

    /// <summary>The cue, to its “as”: rejected the report as “outright lies”.</summary>
    private static TextSpan CueWords(SpeechSentence sentence, Cue cue, Attributed words)
    {
        var passage = sentence.IndexAt(words.Span.Start);
        var reachesAs = words.Type == QuoteType.Mixed && sentence.Is(passage - 1, "as") && passage - 1 > cue.Last && passage - cue.Last <= 8;
        return sentence.Between(cue.First, reachesAs ? passage - 1 : cue.Last);
    }

    // “We tried.” “We failed,” he said: a passage without a cue goes on with the speaker before it.
    private static Statement Continuing(SpeechSentence sentence, Attributed words, int paragraph, Statement? last) => new()
    {
        Type = words.Type,
        Span = words.Span,
        Paragraph = paragraph,
        Sentence = sentence,
        Speaker = last?.Speaker,
        SpeakerKind = last?.SpeakerKind,
        JointSpeakers = last?.JointSpeakers ?? [],
        OnBehalfOf = last?.OnBehalfOf,
        CueSpan = last?.CueSpan,
        Rule = last is null ? words.Rule : last.Rule == Attitudes.Rule ? last.Rule : "same speaker goes on",
        Confidence = last is null ? words.Confidence : Math.Min(words.Confidence + 0.3, 0.8),
    };

    /// <summary>The speaker of a sentence that reports speech without any of its words: “Pell rejected the claim.” “The mayor was blunt.”</summary>
    private Statement? Silent(SpeechSentence sentence, IReadOnlyList<Cue> cues, int paragraph)
    {
        if (cues.LastOrDefault(cue => cue.Subject is not null && cue.Kind != CueKind.AccordingTo) is { Subject: { } subject } cue)
            return Silent(sentence, subject, sentence.Between(cue.First, cue.Last), paragraph);
        return grammar is null && Attitudes.In(sentence) is { } blunt
            ? Silent(sentence, blunt.Subject, sentence.Between(blunt.Link, blunt.Manner), paragraph) with { Rule = Attitudes.Rule }
            : null;
    }

    private Statement Silent(SpeechSentence sentence, NounPhrase subject, TextSpan cue, int paragraph) => new()
    {
        Type = QuoteType.Indirect,
        Span = sentence.Span,
        Paragraph = paragraph,
        Sentence = sentence,
        Speaker = speakers.Resolve(sentence, subject),
        SpeakerKind = SpeakerFinder.KindOf(sentence, subject),
        CueSpan = cue,
        Rule = "",
        Confidence = 0,
    };

    // The Evening Ledger, citing two diplomats, reported that …: the diplomats speak, the paper relays.
    private static NounPhrase? CitedInstead(SpeechSentence sentence, Cue cue)
    {
        if (cue.Subject is not { } subject || !Sources.Outlets.IsReport(sentence.Text(sentence.Between(subject.First, subject.Last))))
            return null;
        for (var at = 0; at < sentence.Count; at++)
        {
            if ((sentence.Is(at, "citing") || sentence.Is(at, "quoting")) && !sentence.Is(at + 1, "its") && NounPhrase.StartingAt(sentence, at + 1) is { } cited)
                return cited;
        }

        return null;
    }

    /// <summary>“Caddell continued:” or “The mayor was blunt.” at the end of the paragraph before.</summary>
    private Statement? Announcement(IReadOnlyList<SpeechParagraph> paragraphs, int index)
    {
        if (index == 0)
            return null;
        var sentence = paragraphs[index - 1].Sentences[^1];
        return sentence.Is(sentence.Count - 1, ":") || grammar is null && Attitudes.In(sentence) is not null ? Silent(sentence, CuesOf(sentence), index - 1) : null;
    }

    /// <summary>“It was dark.” “Then the lights came back,” Oduya said: the cue comes with the second passage.</summary>
    private void GiveFollowingSpeaker(int first)
    {
        for (var index = statements.Count - 2; index >= first; index--)
        {
            var (statement, next) = (statements[index], statements[index + 1]);
            if (statement is { Speaker: null, Type: QuoteType.Direct } && next is { Type: QuoteType.Direct, Speaker: not null } && IsRightBehind(statement, next))
                statements[index] = statement with { Speaker = next.Speaker, SpeakerKind = next.SpeakerKind, JointSpeakers = next.JointSpeakers, OnBehalfOf = next.OnBehalfOf, CueSpan = next.CueSpan, Rule = "same speaker goes on", Confidence = 0.8 };
        }
    }

    private bool IsRightBehind(Statement statement, Statement next) =>
        text.AsSpan(statement.Span.End, next.Span.Start - statement.Span.End).IsWhiteSpace();

    /// <summary>A quotation that stands alone is the last speaker's, or that of the one person the paragraph before is about.</summary>
    private void GiveSpeakerBefore(IReadOnlyList<SpeechParagraph> paragraphs, int index, int first)
    {
        for (var at = first; at < statements.Count; at++)
        {
            if (statements[at] is { Speaker: null, Type: QuoteType.Direct } orphan && SpeakerBefore(paragraphs, index, first, orphan) is { } speaker)
                statements[at] = orphan with { Speaker = speaker, Rule = "speaker of the words before", Confidence = 0.6 };
        }
    }

    private PartyReference? SpeakerBefore(IReadOnlyList<SpeechParagraph> paragraphs, int index, int first, Statement orphan)
    {
        if (speakers.OnlyPersonIn(TextSpan.Between(paragraphs[index].Span.Start, orphan.Span.Start)) is { } here)
            return here;
        if (first > 0 && statements[first - 1] is { Speaker: { } speaker } previous && previous.Paragraph == index - 1)
            return speaker;
        if (index > 0 && speakers.OnlyPersonIn(paragraphs[index - 1].Span) is { } before)
            return before;
        return speakers.Focus is { } focus && index > 0 && focus.Span.Start >= paragraphs[index - 1].Span.Start ? focus : null;
    }
}
