using System.Globalization;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Core.Articles.Citing;

/// <summary>Words of an article, as they are cited.</summary>
/// <param name="Words">Between quotation marks, unless they are reported speech.</param>
/// <param name="Speaker">Null where the article itself says the words, or nobody is named.</param>
/// <param name="Path">How they came from the speaker: "letter to Mohammed Deif"; empty where nothing is known.</param>
/// <param name="IsSaid">Whether somebody says the words in the article; otherwise the article does.</param>
/// <param name="Number">Of the passage they begin in; null outside numbered passages.</param>
/// <param name="Anchor">Where they stand on the article's page: "#q-2".</param>
/// <param name="Highlight">The text fragment that marks them; empty where it is not known.</param>
public sealed record CitedPassage(string Words, string? Speaker, string Path, bool IsSaid, int? Number, string Anchor, string Highlight)
{
    /// <summary>A whole quote.</summary>
    /// <param name="text">Of the article, for the text fragment; null in lists.</param>
    public static CitedPassage Of(QuoteView quote, int? passage, string? text = null) => new(
        QuotedText.WithoutComma(OneLine(quote.Text)), SpeakerOf(quote), PathOf(quote), IsSaid: true, passage,
        $"#q-{Digits(quote.Number)}", text is null ? "" : TextFragment.Of(text, quote.Span));

    /// <summary>Any words. Where they are a quote or a part of one, its speaker is named.</summary>
    public static CitedPassage Of(ArticleView article, TextSpan words)
    {
        var span = words.TrimmedIn(article.Text);
        var passage = article.BlockAt(span.Start)?.Number;
        var around = article.Quotes.FirstOrDefault(quote => quote.Span.Contains(span) && (quote.Type != QuoteType.Indirect || quote.Span == span));
        if (around is not null && IsAllOf(around, span, article.Text))
            return Of(around, passage, article.Text);

        var marked = QuotedText.Marked(QuotedText.WithoutComma(OneLine(span.Of(article.Text).ToString())));
        var fragment = TextFragment.Of(article.Text, span);
        return around is null
            ? new(marked, null, "", IsSaid: false, passage, passage is { } number ? $"#p{Digits(number)}" : "#", fragment)
            : new(marked, SpeakerOf(around), PathOf(around), IsSaid: true, passage, $"#q-{Digits(around.Number)}", fragment);
    }

    /// <summary>Up to the marks around the quote.</summary>
    private static bool IsAllOf(QuoteView quote, TextSpan span, string text) =>
        text[quote.Span.Start..span.Start].All(char.IsPunctuation) && text[span.End..quote.Span.End].All(char.IsPunctuation);

    private static string? SpeakerOf(QuoteView quote) =>
        quote.Joint.Count > 1 ? string.Join(" and ", quote.Joint.Select(part => part.Party?.Name ?? OneLine(part.Text))) : quote.Speaker?.Name ?? (quote.SpeakerText is { } text ? OneLine(text) : null);

    private static string PathOf(QuoteView quote)
    {
        var addressee = quote.Addressee?.Name ?? quote.AddresseeText;
        IEnumerable<string?> parts =
        [
            quote.Type == QuoteType.Indirect ? "reported speech" : null,
            (quote.Medium, addressee) switch
            {
                (null, null) => null,
                (null, { } to) => $"to {to}",
                ({ } medium, null) => medium,
                ({ } medium, { } to) => $"{medium} to {to}",
            },
        ];
        return OneLine(string.Join(", ", parts.OfType<string>()));
    }

    private static string OneLine(string text) => Export.References.OneLine.Of(text);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
