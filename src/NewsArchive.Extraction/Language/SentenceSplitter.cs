using System.Buffers;
using System.Collections.Frozen;

namespace NewsArchive.Extraction.Language;

/// <summary>Cuts a block into sentences, without the blanks around them.</summary>
public static class SentenceSplitter
{
    // Longer lines are paragraphs or headings, not lines that someone wrapped at a fixed width.
    private const int WidestWrappedLine = 120;

    // Narrower lines are the rows of a list or a table.
    private const int NarrowestWrappedLine = 24;

    // How far before the margin a wrapped line may end.
    private const int LongestWord = 16;

    // The first halves of emoji, which are set between words as stops are.
    private const string Pictures = "\uD83C\uD83D\uD83E";

    private static readonly SearchValues<char> Boundaries = SearchValues.Create(".!?…。！？\n\t" + Pictures);
    private static readonly SearchValues<char> Closers = SearchValues.Create(".!?…\"'”’»)]");

    /// <summary>Abbreviations that stand before a name or a number and so never end a sentence.</summary>
    private static readonly FrozenSet<string> Leading = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Rev", "Fr", "Sr", "St", "Mt", "Ft", "Hon", "Gen", "Lt", "Col", "Maj", "Capt", "Cmdr", "Sgt", "Cpl",
        "Adm", "Brig", "Gov", "Sen", "Rep", "Pres", "Amb", "Supt", "Insp", "Det", "No", "Nos", "vs", "Vol", "Art", "Fig", "approx", "ca", "cf", "al");

    /// <summary>Abbreviations that end a sentence only before a word that usually opens one.</summary>
    private static readonly FrozenSet<string> Trailing = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "Inc", "Corp", "Co", "Ltd", "Jr", "Bros", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "etc", "e.g", "i.e", "a.m", "p.m");

    private static readonly FrozenSet<string> Openers = FrozenSet.Create(StringComparer.Ordinal,
        "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "This", "That", "These", "Those", "There", "In", "On", "At", "But", "And", "However",
        "His", "Her", "Its", "Their", "Our", "As", "If", "When", "While", "After", "Before", "For", "With", "Since", "So", "Some", "Many", "Most", "All");

    public static IReadOnlyList<TextSpan> Split(string text, TextSpan range)
    {
        var sentences = new List<TextSpan>();
        var wrapWidth = WrapWidth(text, range);
        var start = range.Start;
        for (var at = range.Start; at < range.End;)
        {
            var next = text.AsSpan(at, range.End - at).IndexOfAny(Boundaries);
            if (next < 0)
                break;

            at += next;
            var end = EndOfMarks(text, at, range);
            var isBoundary = text[at] switch
            {
                '\t' or '\uD83C' or '\uD83D' or '\uD83E' => true,
                '\n' => IsLineBoundary(text, at, range, wrapWidth),
                _ => IsSentenceEnd(text, at, end, range),
            };
            if (isBoundary)
            {
                AddTrimmed(sentences, text, TextSpan.Between(start, end));
                start = end;
            }

            at = end;
        }

        AddTrimmed(sentences, text, TextSpan.Between(start, range.End));
        return sentences;
    }

    /// <summary>The position after the mark and the quotation marks and brackets that close with it.</summary>
    private static int EndOfMarks(string text, int mark, TextSpan range)
    {
        var end = mark + 1;
        if (text[mark] is '\n' or '\t')
            return end;
        if (char.IsHighSurrogate(text[mark]))
            return end < range.End && char.IsLowSurrogate(text[end]) ? end + 1 : end;
        while (end < range.End && Closers.Contains(text[end]))
            end++;
        return end;
    }

    private static bool IsSentenceEnd(string text, int mark, int end, TextSpan range)
    {
        if (end < range.End && !char.IsWhiteSpace(text[end]) && text[mark] < '\u3000')
            return false;

        var next = WordAt(text, end, range);
        if (next.Length > 0 && char.IsLower(next[0]))
            return false;
        return text[mark] != '.' || !IsAbbreviation(text, mark, range.Start, next);
    }

    private static bool IsAbbreviation(string text, int stop, int floor, ReadOnlySpan<char> next)
    {
        var start = stop;
        // The longest abbreviations are short; the bound keeps a wall of letters linear.
        while (start > floor && stop - start < 8 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;

        var word = text.AsSpan(start, stop - start);
        if (Leading.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            return next.Length > 0;

        var isInitial = word.Length is 1 or 3 or 5 && char.IsUpper(word[^1]) && word[^1] != 'I';
        return next.Length > 0
            && (isInitial || Trailing.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            && !Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next);
    }

    private static ReadOnlySpan<char> WordAt(string text, int at, TextSpan range)
    {
        // A few marks may stand before the word; a wall of them is no sentence.
        var limit = Math.Min(range.End, at + 12);
        while (at < limit && text[at] != '\n' && !char.IsLetterOrDigit(text[at]))
            at++;
        if (at == limit || text[at] == '\n')
            return [];

        var end = at;
        while (end < range.End && end - at < 12 && char.IsLetterOrDigit(text[end]))
            end++;
        return text.AsSpan(at, end - at);
    }

    /// <summary>A line end is a boundary unless the next word would not have fitted on the line: then the text was only wrapped.</summary>
    private static bool IsLineBoundary(string text, int lineEnd, TextSpan range, int wrapWidth)
    {
        var lineStart = text.AsSpan(range.Start, lineEnd - range.Start).LastIndexOf('\n') + 1 + range.Start;
        var nextWord = text.AsSpan(lineEnd + 1, Math.Min(40, range.End - lineEnd - 1)).IndexOfAny(' ', '\n');
        var wouldHaveFitted = lineEnd - lineStart + 1 + (nextWord < 0 ? 40 : nextWord) <= wrapWidth;
        return wrapWidth == 0 || wouldHaveFitted || nextWord == 0;
    }

    // In wrapped text most lines come near the widest; in a list of header lines or verses they do not.
    private static int WrapWidth(string text, TextSpan range)
    {
        int widest = 0, lines = 0, wide = 0;
        foreach (var line in text.AsSpan(range.Start, range.Length).EnumerateLines())
            (widest, lines) = (Math.Max(widest, line.Length), lines + 1);
        foreach (var line in text.AsSpan(range.Start, range.Length).EnumerateLines())
            wide += line.Length > widest - LongestWord ? 1 : 0;
        return widest is > WidestWrappedLine or < NarrowestWrappedLine || wide * 2 < lines - 1 ? 0 : widest;
    }

    private static void AddTrimmed(List<TextSpan> sentences, string text, TextSpan span)
    {
        if (span.TrimmedIn(text) is { Length: > 0 } sentence)
            sentences.Add(sentence);
    }
}
