using System.Text.Json;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Tests.Quotes;

/// <summary>
/// Short invented texts with what a reader finds in them: hearsay chains, wire style, single marks, translated English, denials and other
/// languages. Some are beyond the rules, and stand here so that the figures say so.
/// </summary>
public sealed class OwnTextsTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static readonly Lazy<IReadOnlyList<(OwnText Text, IReadOnlyList<FoundQuote> Found)>> Read = new(() => [.. Texts().Select(text => (text, Find(text)))]);

    [Fact]
    public void There_are_90_texts() => Assert.Equal(90, Read.Value.Count);

    // Just under today's figures.
    [Fact]
    public void Quotes_are_found_with_these_words()
    {
        var (gold, found) = (Read.Value.Sum(pair => pair.Text.Quotes.Count), Read.Value.Sum(pair => pair.Found.Count));
        var right = Read.Value.Sum(pair => pair.Text.Quotes.Count(quote => Match(quote, pair.Found) is not null));

        Assert.True(right >= 0.97 * gold && right >= 0.97 * found, $"{right} of {gold} quotes, {found} found");
    }

    [Fact]
    public void Speakers_are_named() => AssertShare(0.87, (quote, found) => NamesSpeaker(quote, found));

    [Fact]
    public void Chains_are_in_order() => AssertShare(0.95, (quote, found) => string.Join(" → ", quote.Chain ?? []) == found.Chain);

    [Fact]
    public void Denials_are_told_and_linked() => AssertShare(0.99, (quote, found) => quote.Denies == found.Quote.Denies && quote.DeniedQuote == found.Quote.DeniedQuote);

    [Fact]
    public void Medium_addressee_day_and_principal_are_told() => AssertShare(0.99, (quote, found) =>
        (quote.Medium is null || quote.Medium == found.Medium)
        && (quote.Said is null || quote.Said == found.Quote.SaidOn?.Value.ToString())
        && (quote.Addressee is null || quote.Addressee == found.Addressee)
        && (quote.OnBehalfOf is null || found.OnBehalfOf?.Contains(quote.OnBehalfOf, StringComparison.Ordinal) == true));

    private static void AssertShare(double floor, Func<OwnQuote, FoundQuote, bool> isRight)
    {
        var matched = (from pair in Read.Value
                       from quote in pair.Text.Quotes
                       let found = Match(quote, pair.Found)
                       where found is not null
                       select (pair.Text.Phenomenon, Right: isRight(quote, found))).ToList();

        var right = matched.Count(pair => pair.Right);
        Assert.True(right >= floor * matched.Count, $"{right} of {matched.Count}; wrong in {string.Join(", ", matched.Where(pair => !pair.Right).Select(pair => pair.Phenomenon))}");
    }

    // The words of the speaker may be longer or shorter; the party must be the one meant, where one is.
    private static bool NamesSpeaker(OwnQuote quote, FoundQuote found)
    {
        if (quote.Speaker is null || found.Speaker is null)
            return quote.Speaker is null && found.Speaker is null;
        return (quote.Speaker.Contains(found.Speaker, StringComparison.Ordinal) || found.Speaker.Contains(quote.Speaker, StringComparison.Ordinal))
            && (quote.Party is null || quote.Party == found.Party);
    }

    private static FoundQuote? Match(OwnQuote quote, IReadOnlyList<FoundQuote> found) => found.FirstOrDefault(other => other.Text == quote.Text);

    private static IReadOnlyList<FoundQuote> Find(OwnText text)
    {
        var draft = Quotes.Draft(text.Text);
        PartialDate? published = text.Published is { } day && PartialDate.TryParse(day, out var date) ? date : null;
        return Quotes.In(text.Text, PartyExtractor.Extract(draft, text.Language), published, text.Language);
    }

    private static IEnumerable<OwnText> Texts() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", "quotes", "own.jsonl")).Select(line => JsonSerializer.Deserialize<OwnText>(line, Web)!);

    private sealed record OwnText(string Phenomenon, string Language, string? Published, string Text, IReadOnlyList<OwnQuote> Quotes);

    private sealed record OwnQuote(
        string Type, string Text, string? Speaker, string? Party, IReadOnlyList<string>? Chain, bool Denies, int? DeniedQuote, string? Medium, string? Addressee, string? OnBehalfOf, string? Said);
}
