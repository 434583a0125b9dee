using NewsArchive.Extraction;

namespace NewsArchive.Web.Display;

/// <summary>Words of a text, alone or with some of the text around them.</summary>
public sealed record Excerpt(string Before, string Words, string After)
{
    /// <summary>The words at a span, cut with an ellipsis when they are longer than asked.</summary>
    public static string Of(string text, TextSpan span, int longest)
    {
        if (span.Length <= longest)
            return span.Of(text).ToString();

        return text[span.Start..WordBoundaryBefore(text, span.Start, span.Start + longest)].TrimEnd() + "…";
    }

    /// <summary>The words with up to so many characters on either side, cut between words, within one line.</summary>
    public static Excerpt Around(string text, TextSpan span, int reach)
    {
        var lineStart = text.LastIndexOf('\n', Math.Max(span.Start - 1, 0)) + 1;
        var lineEnd = text.IndexOf('\n', span.End) is var end and >= 0 ? end : text.Length;
        var from = Math.Max(Math.Min(lineStart, span.Start), WordBoundaryAfter(text, span.Start - reach, span.Start));
        var to = Math.Min(lineEnd, WordBoundaryBefore(text, span.End, span.End + reach));
        return new(
            (from > lineStart ? "… " : "") + text[from..span.Start].TrimStart(),
            span.Of(text).ToString(),
            text[span.End..to].TrimEnd() + (to < lineEnd ? " …" : ""));
    }

    private static int WordBoundaryAfter(string text, int position, int limit)
    {
        if (position <= 0)
            return 0;

        var blank = text.IndexOf(' ', position, limit - position);
        return blank < 0 ? limit : blank + 1;
    }

    private static int WordBoundaryBefore(string text, int limit, int position)
    {
        if (position >= text.Length)
            return text.Length;

        var blank = text.LastIndexOf(' ', position, position - limit);
        return blank < 0 ? limit : blank;
    }
}
