using System.Buffers;
using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>Marks without a width that tell a browser where it may break a word: no part of the words, though a reader would search in vain for a word that holds one.</summary>
internal static class BreakMarks
{
    // Soft hyphen, zero-width space, word joiner, zero-width no-break space (UAX #14). Joiners that change letters are not among them.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\u00AD\u200B\u2060\uFEFF");

    // As themselves or as references, by name or number.
    private static readonly SearchValues<string> Written = SearchValues.Create(
        ["\u00AD", "\u200B", "\u2060", "\uFEFF", "&shy", "&ZeroWidthSpace", "&NoBreak", "&#173", "&#8203", "&#8288", "&#65279", "&#xAD", "&#x200B", "&#x2060", "&#xFEFF"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes the marks out of every text of the page.</summary>
    /// <param name="source">The page's source; few hold any, and walking the page costs more than looking for them here.</param>
    public static void RemoveFrom(IDocument document, string source)
    {
        if (!source.AsSpan().ContainsAny(Written))
            return;

        var texts = document.CreateTreeWalker(document, FilterSettings.Text);
        while (texts.ToNext() is IText text)
        {
            if (text.Data.AsSpan().ContainsAny(Marks))
                text.Data = string.Concat(text.Data.Where(character => !Marks.Contains(character)));
        }
    }
}
