using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Extraction.Tests.Quotes;

/// <summary>A quote as a test reads it: words instead of positions.</summary>
internal sealed record FoundQuote(ExtractedQuote Quote, string Text, string? Speaker, string? Party, string? Cue)
{
    public QuoteType Type => Quote.Type;
    public string? Medium => Quote.Medium?.Value;
    public string Chain => string.Join(" → ", Quote.Chain.Select(source => source.Name));
    public string? Addressee { get; init; }
    public string? OnBehalfOf { get; init; }
}

/// <summary>Finds quotes in a text whose parties the test names, so that it does not depend on finding names.</summary>
internal static class Quotes
{
    public static IReadOnlyList<FoundQuote> In(string text, params string[] people) => In(text, Parties(text, people, []));

    public static IReadOnlyList<FoundQuote> In(string text, IReadOnlyList<ExtractedParty> parties, PartialDate? published = null, string? language = null)
    {
        var draft = Draft(text);
        var sources = CitedSourceExtractor.Extract(draft, parties, published, language);
        return [.. QuoteExtractor.Extract(draft, parties, sources, language, published).Quotes.Select(quote => Found(quote, text))];
    }

    public static IReadOnlyList<ExtractedSource> SourcesIn(string text, PartialDate? published = null, params string[] organizations) =>
        CitedSourceExtractor.Extract(Draft(text), Parties(text, [], organizations), published);

    /// <summary>The named parties with every place of their name, a person's last name included.</summary>
    public static IReadOnlyList<ExtractedParty> Parties(string text, string[] people, string[] organizations) =>
    [
        .. people.Select(name => new ExtractedParty(name, PartyKind.Person, Mentions(text, name, name[(name.LastIndexOf(' ') + 1)..]))),
        .. organizations.Select(name => new ExtractedParty(name, PartyKind.Organization, Mentions(text, name, name))),
    ];

    private static FoundQuote Found(ExtractedQuote quote, string text) => new(
        quote, quote.Span.Of(text).ToString(), quote.Speaker?.Span.Of(text).ToString(), quote.Speaker?.Party?.Name, quote.Cue?.Of(text).ToString())
    {
        Addressee = quote.Addressee?.Party?.Name ?? quote.Addressee?.Span.Of(text).ToString(),
        OnBehalfOf = quote.OnBehalfOf?.Span.Of(text).ToString(),
    };

    private static List<ExtractedMention> Mentions(string text, string name, string lastName)
    {
        var mentions = new List<ExtractedMention>();
        for (var at = text.IndexOf(lastName, StringComparison.Ordinal); at >= 0; at = text.IndexOf(lastName, at + lastName.Length, StringComparison.Ordinal))
        {
            var start = at + lastName.Length - name.Length;
            var isFull = start >= 0 && text.AsSpan(start).StartsWith(name, StringComparison.Ordinal);
            mentions.Add(new(isFull ? new(start, name.Length) : new(at, lastName.Length), "test", 1));
        }

        return mentions;
    }

    /// <summary>Plain text: paragraphs parted by a blank line.</summary>
    public static ArticleDraft Draft(string text)
    {
        var blocks = new List<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            if (end > start)
                blocks.Add(new(BlockKind.Paragraph, TextSpan.Between(start, end)));
            start = end + 2;
        }

        return new() { Text = text, Blocks = blocks, Format = "text", MediaType = "text/plain", Encoding = "utf-8" };
    }
}
