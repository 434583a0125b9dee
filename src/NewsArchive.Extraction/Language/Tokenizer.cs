using System.Globalization;

namespace NewsArchive.Extraction.Language;

/// <summary>Cuts text into words, numbers and marks. Hyphens are marks: whether "Israel-Hamas" is one name is for the reader of the tokens.</summary>
public static class Tokenizer
{
    public static IReadOnlyList<Token> Tokenize(string text, TextSpan range)
    {
        var tokens = new List<Token>(range.Length / 5);
        for (var at = range.Start; at < range.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var token = Read(text, at, range);
            tokens.Add(token);
            at = token.Span.End;
        }

        return tokens;
    }

    private static Token Read(string text, int start, TextSpan range)
    {
        if (IsPossessive(text, start, range))
            return new(new(start, 2), TokenKind.Possessive);

        if (!char.IsLetterOrDigit(text[start]))
        {
            var isPair = char.IsHighSurrogate(text[start]) && start + 1 < range.End && char.IsLowSurrogate(text[start + 1]);
            return new(new(start, isPair ? 2 : 1), TokenKind.Mark);
        }

        var end = start + 1;
        while (end < range.End && (IsWordPart(text[end]) || JoinsParts(text, end, range)))
            end++;
        if (TakesFinalStop(text, start, end, range))
            end++;
        return new(TextSpan.Between(start, end), char.IsDigit(text[start]) ? TokenKind.Number : TokenKind.Word);
    }

    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // A mark between two word characters that does not end the word: O’Brien, don’t, U.S, example.org, 1,200.
    private static bool JoinsParts(string text, int at, TextSpan range)
    {
        if (at + 1 >= range.End || !char.IsLetterOrDigit(text[at + 1]))
            return false;

        return text[at] switch
        {
            '\'' or '’' => !IsPossessive(text, at, range),
            '.' => char.IsDigit(text[at - 1]) == char.IsDigit(text[at + 1]),
            ',' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            _ => false,
        };
    }

    private static bool IsPossessive(string text, int at, TextSpan range) =>
        text[at] is '\'' or '’'
        && at > range.Start && char.IsLetter(text[at - 1])
        && at + 1 < range.End && text[at + 1] is 's' or 'S'
        && (at + 2 == range.End || !char.IsLetterOrDigit(text[at + 2]));

    // The stop of "U.S." and of the initial in "John J. Doe" belongs to the word.
    private static bool TakesFinalStop(string text, int start, int end, TextSpan range)
    {
        if (end >= range.End || text[end] != '.' || !char.IsUpper(text[start]))
            return false;
        if (end - start == 1)
            return end + 1 < range.End && text[end + 1] != '.' && text[start] != 'I';

        for (var at = start; at < end; at++)
        {
            if ((at - start) % 2 == 0 ? !char.IsLetter(text[at]) : text[at] != '.')
                return false;
        }

        return (end - start) % 2 == 1;
    }
}
