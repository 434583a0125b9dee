namespace NewsArchive.Extraction.Formats.Html;

/// <summary>The tags of a page's source, one after the other, by their names only; those in comments and scripts count, too. Linear, without allocation.</summary>
internal ref struct TagScanner(ReadOnlySpan<char> html)
{
    private const int LongestName = 30;
    private const int LongestTag = 300;

    private readonly ReadOnlySpan<char> html = html;
    private int start;
    private int position;

    /// <summary>As written, in either case.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    public bool IsEnd { get; private set; }

    /// <summary>The tag with its attributes, as far as they stand within its first 300 characters.</summary>
    public readonly ReadOnlySpan<char> Whole
    {
        get
        {
            var tag = html.Slice(start, Math.Min(LongestTag, html.Length - start));
            var end = tag[1..].IndexOfAny('<', '>');
            return end < 0 ? tag : tag[..(end + 1)];
        }
    }

    public bool MoveNext()
    {
        while (html[position..].IndexOf('<') is >= 0 and var offset)
        {
            start = position + offset;
            IsEnd = start + 1 < html.Length && html[start + 1] == '/';
            var first = start + (IsEnd ? 2 : 1);
            position = first;
            while (position < html.Length && position - first < LongestName && html[position] is not ('/' or '>' or '<' or ' ' or '\n' or '\r' or '\t' or '\f'))
                position++;
            if (position == first)
                continue;
            Name = html[first..position];
            return true;
        }

        return false;
    }
}
