using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Language;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Cuts an article into paragraphs and sentences for finding speech: full stops inside quotation marks end no sentence of the reporter's.</summary>
internal static class SpeechReader
{
    /// <summary>A “sentence” that never ends is cut here, which bounds the work that rules do inside one.</summary>
    private const int LongestSentence = 300;

    private static readonly WordSet Abbreviations = new(
        "mr mrs ms dr gen sen rep gov lt col sgt st prof rev capt maj adm brig cmdr supt insp hon pres msgr fr dept no vs jan feb aug sept oct nov dec");

    public static IReadOnlyList<SpeechParagraph> Read(ArticleDraft draft)
    {
        var dateline = Dateline.Of(draft)?.Whole;
        return [.. from block in draft.Blocks
                   where block.Kind is not (BlockKind.Boilerplate or BlockKind.Table)
                   from span in Paragraphs(draft.Text, Without(dateline, block.Span))
                   let sentences = Sentences(draft.Text, span)
                   where sentences.Count > 0
                   select new SpeechParagraph(span, block.Kind, sentences)];
    }

    // MOREN ISLAND, Nov 14 (HNA) – The votes …: the place line is nobody's words.
    private static TextSpan Without(TextSpan? dateline, TextSpan block) =>
        dateline is { } opening && block.Contains(opening) ? TextSpan.Between(opening.End, block.End) : block;

    /// <summary>The lines of a block, but for line ends that only wrap a longer line.</summary>
    private static IEnumerable<TextSpan> Paragraphs(string text, TextSpan block)
    {
        var isWrapped = IsWrapped(text, block);
        var start = block.Start;
        for (var at = start; at <= block.End; at++)
        {
            if (at < block.End && (text[at] != '\n' || IsSoftBreak(text, at, block, isWrapped)))
                continue;
            if (at > start)
                yield return TextSpan.Between(start, at);
            start = at + 1;
        }
    }

    private static bool IsWrapped(string text, TextSpan block)
    {
        int lines = 0, longest = 0, shortest = int.MaxValue;
        var words = block.Of(text);
        while (words.IndexOf('\n') is var length and >= 0)
        {
            lines++;
            (longest, shortest) = (Math.Max(longest, length), Math.Min(shortest, length));
            words = words[(length + 1)..];
        }

        return lines >= 2 && longest is >= 40 and <= 100 && longest - shortest <= 20;
    }

    private static bool IsSoftBreak(string text, int lineEnd, TextSpan block, bool isWrapped)
    {
        if (lineEnd == block.Start || lineEnd + 1 >= block.End)
            return false;
        var (last, next) = (text[lineEnd - 1], text[lineEnd + 1]);
        if (QuotationMarks.IsMark(next) || next is '\n' or '-' or '•' or '*')
            return false;
        return isWrapped || (char.IsLetter(last) && char.IsLower(next)) || last == ',';
    }

    private static List<SpeechSentence> Sentences(string text, TextSpan paragraph)
    {
        var tokens = Tokens(text, paragraph);
        var sentences = new List<SpeechSentence>();
        var first = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (at + 1 < tokens.Count && at + 1 - first < LongestSentence && !EndsSentence(text, tokens, at))
                continue;
            sentences.Add(new(text, tokens.GetRange(first, at + 1 - first)));
            first = at + 1;
        }

        return sentences;
    }

    private static bool EndsSentence(string text, List<SpeechToken> tokens, int at)
    {
        var (token, next) = (tokens[at], tokens[at + 1]);
        var nextStarts = next.Kind == SpeechTokenKind.Passage || !char.IsLower(text[next.Span.Start]);
        if (token.Kind == SpeechTokenKind.Passage)
            return EndsSentenceInside(token, text) && nextStarts && next.Kind != SpeechTokenKind.Punctuation && !IsAttributionAfter(text, tokens, at + 1);
        return token.Kind == SpeechTokenKind.Punctuation && text[token.Span.Start] is '.' or '!' or '?' or '…' && nextStarts
            && next.Kind != SpeechTokenKind.Punctuation && next.Span.Start > token.Span.End;
    }

    public static bool EndsSentenceInside(SpeechSentence sentence, int at)
    {
        var words = sentence.Text(at);
        while (!words.IsEmpty && (QuotationMarks.IsMark(words[^1]) || char.IsWhiteSpace(words[^1])))
            words = words[..^1];
        return !words.IsEmpty && words[^1] is '.' or '!' or '?' or '…';
    }

    /// <summary>Whether a passage ends with a full stop, question or exclamation mark before its closing mark.</summary>
    public static bool EndsSentenceInside(SpeechToken passage, string text)
    {
        var end = passage.Span.End;
        while (end > passage.Span.Start && (QuotationMarks.IsMark(text[end - 1]) || char.IsWhiteSpace(text[end - 1])))
            end--;
        return end > passage.Span.Start && text[end - 1] is '.' or '!' or '?' or '…';
    }

    // “Who signed this?” Sand asked.  “We tried.” Pell said on Friday.
    private static bool IsAttributionAfter(string text, List<SpeechToken> tokens, int at)
    {
        for (var index = at; index < Math.Min(at + 6, tokens.Count) && tokens[index].Kind == SpeechTokenKind.Word; index++)
        {
            var word = tokens[index].Span.Of(text);
            if (ReportingVerbs.Find(word) is { IsFinite: true, Use: var use } && use.HasFlag(VerbUse.Speech))
                return !OpensClause(text, tokens, at, index) && (index + 1 == tokens.Count || tokens[index + 1].Kind != SpeechTokenKind.Word || !char.IsLower(text[tokens[index + 1].Span.Start])
                    || SpeechWords.Prepositions.Contains(tokens[index + 1].Span.Of(text)) || SpeechWords.Pronouns.Contains(tokens[index + 1].Span.Of(text)));
            if (char.IsLower(word[0]) && SpeechWords.ClauseWords.Contains(word))
                return false;
        }

        return false;
    }

    // “… of America.” Pell said he was late: with the subject in front, what follows the verb is a new sentence's clause.
    private static bool OpensClause(string text, List<SpeechToken> tokens, int at, int verb)
    {
        if (verb == at || verb + 1 >= tokens.Count || tokens[verb + 1].Kind != SpeechTokenKind.Word)
            return false;
        var next = tokens[verb + 1].Span.Of(text);
        return !SpeechWords.Prepositions.Contains(next) && !SpeechWords.Times.Contains(next);
    }

    private static List<SpeechToken> Tokens(string text, TextSpan paragraph)
    {
        var passages = QuotationScanner.Scan(text, paragraph);
        var tokens = new List<SpeechToken>();
        var at = paragraph.Start;
        foreach (var passage in passages)
        {
            AddWords(text, at, passage.Span.Start, tokens);
            at = passage.IsClosed ? passage.Span.End : EndOfUnclosed(text, passage.Span);
            tokens.Add(new(SpeechTokenKind.Passage, TextSpan.Between(passage.Span.Start, at), passage.IsClosed));
        }

        AddWords(text, at, paragraph.End, tokens);
        return tokens;
    }

    /// <summary>“We leave at six, Thorn said: where the closing mark was lost, the words end before the attribution that closes the paragraph.</summary>
    private static int EndOfUnclosed(string text, TextSpan passage)
    {
        var comma = text.LastIndexOf(',', passage.End - 1, passage.Length);
        if (comma < 0 || passage.End - comma > 80)
            return passage.End;

        var tail = new List<SpeechToken>();
        AddWords(text, comma + 1, passage.End, tail);
        var isAttribution = tail.Count is >= 2 and <= 8 && tail[^1].Kind == SpeechTokenKind.Punctuation && IsAttributionAfter(text, tail, 0)
            && (ReportingVerbs.Find(tail[^2].Span.Of(text)) is { IsFinite: true } || ReportingVerbs.Find(tail[0].Span.Of(text)) is { IsFinite: true });
        return isAttribution ? comma + 1 : passage.End;
    }

    private static void AddWords(string text, int start, int end, List<SpeechToken> tokens)
    {
        for (var at = start; at < end;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (char.IsLetterOrDigit(text[at]))
            {
                var stop = EndOfWord(text, at, end);
                tokens.Add(new(SpeechTokenKind.Word, TextSpan.Between(at, stop)));
                at = stop;
            }
            else
            {
                tokens.Add(new(SpeechTokenKind.Punctuation, new(at, 1)));
                at++;
            }
        }
    }

    private static int EndOfWord(string text, int start, int end)
    {
        var at = start + 1;
        for (; at < end; at++)
        {
            var isJoined = char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark
                || (text[at] is '’' or '\'' or '-' or '.' or '&' or '/' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]) && !StartsSentence(text, at));
            if (!isJoined)
                break;
        }

        if (at < end && text[at] is '’' or '\'' && text[at - 1] is 's' or 'z')
            return at + 1;
        return at < end && text[at] == '.' && IsAbbreviation(text.AsSpan(start, at - start)) ? at + 1 : at;
    }

    // "May.The" of careless pages: a full stop between a small and a capital letter parts words.
    private static bool StartsSentence(string text, int at) => text[at] == '.' && char.IsLower(text[at - 1]) && char.IsUpper(text[at + 1]);

    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        (word.Length == 1 && char.IsUpper(word[0])) || Abbreviations.Contains(word) || (word.Length > 2 && word[1] == '.' && char.IsUpper(word[0]));
}
