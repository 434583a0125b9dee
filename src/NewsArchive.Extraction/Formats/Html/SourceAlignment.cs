namespace NewsArchive.Extraction.Formats.Html;

/// <summary>
/// Finds the blocks of a page's article again in the page's source. Long blocks come first, each behind the one before it
/// where it can be; short ones, whose words may stand on the page many times, are then looked for between them.
/// </summary>
internal sealed class SourceAlignment
{
    private const int Long = 40;

    // Inside a block words may have been left out; its first and its last ones then tell where it begins and ends.
    private const int EndLength = 30;

    // Fewer characters than these say little without a tag on both sides.
    private const int ShortestInsideText = 12;

    private const int SearchesOfWholePage = 20;

    // What looking at one place costs, in characters searched.
    private const int CostOfCandidate = 50;

    private readonly VisibleSource source;
    private readonly string[] needles;
    private readonly TextSpan?[] found;
    private long charactersLeft;

    private SourceAlignment(string html, ArticleDraft draft)
    {
        source = VisibleSource.Of(html);
        needles = [.. draft.Blocks.Select(block => WithoutBlanks(block.Span.Of(draft.Text)))];
        found = new TextSpan?[needles.Length];

        // What is not found costs a look through all of the page, so that there is a limit to it.
        charactersLeft = (long)source.Characters.Length * SearchesOfWholePage;
        LocateLong();
        LocateShort();
    }

    /// <summary>The place of each block's words in the source; null for those that were not found.</summary>
    public static IReadOnlyList<TextSpan?> Of(string html, ArticleDraft draft)
    {
        var alignment = new SourceAlignment(html, draft);
        return [.. alignment.found.Select(visible => visible is { } span ? alignment.source.Between(span.Start, span.End) : (TextSpan?)null)];
    }

    private static string WithoutBlanks(ReadOnlySpan<char> words)
    {
        var kept = new char[words.Length];
        var length = 0;
        foreach (var character in words)
        {
            if (!VisibleSource.IsBlank(character))
                kept[length++] = character;
        }

        return new(kept, 0, length);
    }

    private void LocateLong()
    {
        var cursor = 0;
        for (var number = 0; number < needles.Length; number++)
        {
            if (needles[number].Length < Long)
                continue;

            found[number] = Whole(needles[number], cursor) ?? ByItsEnds(needles[number], cursor);
            cursor = found[number]?.End ?? cursor;
        }
    }

    /// <summary>All characters of the block, behind the cursor or, as for a headline that was moved to the top, elsewhere.</summary>
    private TextSpan? Whole(string needle, int cursor)
    {
        var start = Find(needle, cursor, source.Characters.Length) ?? Find(needle, 0, Math.Min(cursor + needle.Length, source.Characters.Length));
        return start is { } place ? new(place, needle.Length) : null;
    }

    private TextSpan? ByItsEnds(string needle, int cursor)
    {
        if (Whole(needle[..EndLength], cursor) is not { } head)
            return null;

        var limit = Math.Min(source.Characters.Length, head.Start + 3 * needle.Length + 100 * EndLength);
        var tail = needle[^EndLength..];
        var usual = Math.Min(head.Start + needle.Length - EndLength, limit);
        var start = Find(tail, usual, limit) ?? Find(tail, head.Start, limit);
        return start is { } place ? TextSpan.Between(head.Start, place + EndLength) : null;
    }

    private void LocateShort()
    {
        var next = NextFound();
        var previous = 0;
        for (var number = 0; number < needles.Length; number++)
        {
            found[number] ??= Between(needles[number], previous, next[number]);
            previous = found[number]?.End ?? previous;
        }
    }

    /// <summary>For each block where the next long one begins.</summary>
    private int[] NextFound()
    {
        var next = new int[needles.Length];
        var start = source.Characters.Length;
        for (var number = needles.Length - 1; number >= 0; number--)
        {
            next[number] = start;
            start = found[number]?.Start ?? start;
        }

        return next;
    }

    private TextSpan? Between(string needle, int from, int to)
    {
        if (needle.Length is 0 or >= Long)
            return null;

        var length = source.Characters.Length;
        var start = FindAtTags(needle, from, to)
            ?? (needle.Length >= ShortestInsideText ? Find(needle, from, to) ?? FindAtTags(needle, to, length) ?? FindAtTags(needle, 0, from) : null);
        return start is { } place ? new(place, needle.Length) : null;
    }

    private int? FindAtTags(string needle, int from, int to)
    {
        while (Find(needle, from, to) is { } start)
        {
            if (source.IsAfterTag(start) && source.IsAfterTag(start + needle.Length))
                return start;
            from = start + 1;
            charactersLeft -= CostOfCandidate;
        }

        return null;
    }

    private int? Find(string needle, int from, int to)
    {
        if (to - from < needle.Length || charactersLeft <= 0)
            return null;

        var distance = source.Characters.AsSpan(from, to - from).IndexOf(needle);
        charactersLeft -= distance < 0 ? to - from : distance + needle.Length;
        return distance < 0 ? null : from + distance;
    }
}
