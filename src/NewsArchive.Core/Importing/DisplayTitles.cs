using NewsArchive.Core.Articles;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Importing;

/// <summary>What an article is called in lists: its headline, or else words that stand in it.</summary>
internal static class DisplayTitles
{
    private const int LongestCaption = 200;
    private const int LongestFirstWords = 90;

    public static (string Title, TitleOrigin Origin) Of(ExtractedArticle article, string fileName)
    {
        if (article.Headline is { } headline)
            return (headline.Value, TitleOrigin.Headline);

        if (CaptionOf(article) is { Length: > 0 } caption)
            return (Shorten(WithoutFullStop(caption), LongestCaption), TitleOrigin.Caption);

        var text = article.Draft.Text;
        var body = article.Draft.Blocks.Where(b => b.Kind.IsBody).Select(b => OneLine(b.Span.Of(text)));
        var first = body.FirstOrDefault(words => words.Length > 0) ?? OneLine(text);
        return (first.Length > 0 ? Shorten(first, LongestFirstWords) : fileName, TitleOrigin.FirstWords);
    }

    /// <summary>The first caption without the picture's credit, which is not part of the sentence.</summary>
    private static string? CaptionOf(ExtractedArticle article)
    {
        if (article.Draft.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Caption) is not { Span: var span })
            return null;

        var credit = article.Credits.FirstOrDefault(c => span.Contains(c.Span) && c.Span.Start > span.Start);
        var end = credit?.Span.Start ?? span.End;
        return OneLine(TextSpan.Between(span.Start, end).Of(article.Draft.Text));
    }

    // A title has no full stop; three dots and "Jr." stay.
    private static string WithoutFullStop(string caption) =>
        caption is [.., not '.', '.'] && !caption.EndsWith("r.", StringComparison.Ordinal) ? caption[..^1] : caption;

    private static string OneLine(ReadOnlySpan<char> words) =>
        string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Cuts after the last whole word that fits.</summary>
    private static string Shorten(string words, int longest)
    {
        if (words.Length <= longest)
            return words;

        var cut = words.LastIndexOf(' ', longest);
        if (cut <= 0)
            cut = char.IsLowSurrogate(words[longest]) ? longest - 1 : longest;
        return words[..cut].TrimEnd(' ', ',', ';', ':', '–', '—', '-') + "…";
    }
}
