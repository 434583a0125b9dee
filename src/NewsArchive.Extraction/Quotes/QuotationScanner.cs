using NewsArchive.Extraction.Language;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Finds the outermost passages between quotation marks in one paragraph, in time linear in its length.</summary>
public static class QuotationScanner
{
    /// <summary>Deeper nesting is no language's habit; beyond it marks are read as if they were not nested.</summary>
    private const int DeepestNesting = 8;

    public static IReadOnlyList<MarkedPassage> Scan(string text, TextSpan paragraph)
    {
        // Nested marks first; a paragraph in which they do not add up is read again without nesting,
        // so that one lost mark does not swallow the rest of the paragraph.
        return ScanNested(text, paragraph) ?? ScanFlat(text, paragraph);
    }

    private static List<MarkedPassage>? ScanNested(string text, TextSpan paragraph)
    {
        var passages = new List<MarkedPassage>();
        var open = new Stack<(char Mark, int At)>();
        var nested = false;
        for (var at = NextMark(text, paragraph.Start, paragraph.End); at < paragraph.End; at = NextMark(text, at + 1, paragraph.End))
        {
            var mark = MarkAt(text, at, paragraph, out var length);
            if (open.Count > 0 && Closes(text, at, mark, open.Peek().Mark, paragraph))
            {
                var (_, start) = open.Pop();
                if (open.Count == 0)
                    passages.Add(Passage(start, at + length));
            }
            else if (Opens(text, at, mark, paragraph) && (open.Count == 0 || open.Peek().Mark != mark || mark is not ('"' or '\'')))
            {
                // A single mark opens at the top only where its end is found: elsewhere it is an apostrophe.
                if (open.Count == 0 && QuotationMarks.IsSingle(mark))
                {
                    if (EndOfSingle(text, at, mark, paragraph) is not { } end)
                        continue;
                    passages.Add(Passage(at, end + 1));
                    at = end;
                }
                else if (!QuotationMarks.IsSingle(mark))
                {
                    if (open.Count == DeepestNesting)
                        return null;
                    nested |= open.Count > 0;
                    open.Push((mark, at));
                }
            }

            at += length - 1;
        }

        if (open.Count > 1 || (open.Count == 1 && nested && open.Peek().At > paragraph.Start))
            return null;
        if (open.Count == 1)
            passages.Add(Unclosed(text, open.Peek().At, paragraph));
        return passages;
    }

    private static List<MarkedPassage> ScanFlat(string text, TextSpan paragraph)
    {
        var passages = new List<MarkedPassage>();
        var (openMark, start) = ('\0', -1);
        for (var at = NextMark(text, paragraph.Start, paragraph.End); at < paragraph.End; at = NextMark(text, at + 1, paragraph.End))
        {
            var mark = MarkAt(text, at, paragraph, out var length);
            if (start >= 0 && Closes(text, at, mark, openMark, paragraph))
            {
                passages.Add(Passage(start, at + length));
                start = -1;
            }
            else if (start < 0 && !QuotationMarks.IsSingle(mark) && Opens(text, at, mark, paragraph))
            {
                (openMark, start) = (mark, at);
            }

            at += length - 1;
        }

        if (start >= 0)
            passages.Add(Unclosed(text, start, paragraph));
        return passages;
    }

    private static int NextMark(string text, int from, int end)
    {
        if (from >= end)
            return end;
        var found = text.AsSpan(from, end - from).IndexOfAny(QuotationMarks.Any);
        return found < 0 ? end : from + found;
    }

    /// <summary>The mark at a place; `` and '' of typewriter texts count as one double mark of two characters.</summary>
    private static char MarkAt(string text, int at, TextSpan paragraph, out int length)
    {
        var isPair = text[at] is '`' or '\'' && at + 1 < paragraph.End && text[at + 1] == text[at];
        length = isPair ? 2 : 1;
        return isPair ? text[at] == '`' ? '“' : '”' : text[at];
    }

    private static bool Opens(string text, int at, char mark, TextSpan paragraph) =>
        QuotationMarks.CanOpen(mark, Before(text, at, paragraph), After(text, at, paragraph));

    private static bool Closes(string text, int at, char mark, char opener, TextSpan paragraph)
    {
        var (before, after) = (Before(text, at, paragraph), After(text, at, paragraph));

        // “We tried,“ he said: an opening mark in a closing mark's place.
        if (mark == '“' && opener == '“')
            return !char.IsWhiteSpace(before) && before is not ('(' or '[' or '—' or '–') && !char.IsLetterOrDigit(after);
        return QuotationMarks.ClosersOf(opener).Contains(mark, StringComparison.Ordinal) && QuotationMarks.CanClose(mark, before, after);
    }

    /// <summary>
    /// Where ‘words in single marks’ end. The first mark beside punctuation is sure; without one the first that no plural
    /// possessive explains is likely; a curly mark takes even that. The search stops at the next opening mark, so that all searches together stay linear.
    /// </summary>
    private static int? EndOfSingle(string text, int start, char mark, TextSpan paragraph)
    {
        var closers = QuotationMarks.ClosersOf(mark);
        int? likely = null, possible = null;
        for (var at = NextMark(text, start + 1, paragraph.End); at < paragraph.End; at = NextMark(text, at + 1, paragraph.End))
        {
            var (before, after) = (Before(text, at, paragraph), After(text, at, paragraph));
            if (text[at] == mark && !closers.Contains(mark, StringComparison.Ordinal))
                break;
            if (!closers.Contains(text[at], StringComparison.Ordinal) || char.IsWhiteSpace(before) || char.IsLetterOrDigit(after))
            {
                if (text[at] == mark && char.IsWhiteSpace(before) && char.IsLetter(after))
                    break;
                continue;
            }

            if (before is ',' or '.' or '?' or '!' or '…' || after is ',' or '.' or ';' or ':' or '?' or '!')
                return at;
            if (before != 's')
                likely ??= at;
            else if (mark != '\'')
                possible ??= at;
        }

        return likely ?? possible;
    }

    private static char Before(string text, int at, TextSpan paragraph) => at > paragraph.Start ? text[at - 1] : '\0';

    private static char After(string text, int at, TextSpan paragraph) => at + 1 < paragraph.End ? text[at + 1] : '\0';

    private static MarkedPassage Passage(int start, int end) => new(TextSpan.Between(start, end), IsClosed: true);

    private static MarkedPassage Unclosed(string text, int start, TextSpan paragraph)
    {
        var end = paragraph.End;
        while (end > start + 1 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(TextSpan.Between(start, end), IsClosed: false);
    }
}
