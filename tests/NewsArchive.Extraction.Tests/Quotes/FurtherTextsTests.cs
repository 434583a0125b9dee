using System.Text;
using System.Text.Json;
using NewsArchive.Extraction.Formats;

namespace NewsArchive.Extraction.Tests.Quotes;

/// <summary>
/// Short invented texts, read as files: denials without words, headlines that name who speaks, quotations that a sentence announces, agencies told by the form of
/// their names, speakers without a name; and beside each what must not be taken for it.
/// </summary>
public sealed class FurtherTextsTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static TheoryData<string> Phenomena => [.. Texts().Select(text => text.Phenomenon)];

    [Theory]
    [MemberData(nameof(Phenomena))]
    public void Quotes_and_denials_are_those_that_stand_there(string phenomenon)
    {
        var text = Texts().Single(text => text.Phenomenon == phenomenon);
        var article = ArticleExtractor.Extract(FormatReaders.Read(new IncomingFile("text.txt", Encoding.UTF8.GetBytes(text.Text))).Drafts.Single());

        Assert.Equal(text.Quotes.Select(quote => (quote.Type, quote.Text, quote.Denies)), article.Quotes.Select(quote => (Word(quote.Type), Words(quote.Span), quote.Denies)));
        Assert.All(text.Quotes.Zip(article.Quotes), pair =>
        {
            var (gold, found) = pair;
            Assert.True(IsSpeaker(gold.Speaker, found.Speaker is { } speaker ? Words(speaker.Span) : null), $"{gold.Speaker}, not {found.Speaker?.Span}");
            Assert.Equal(gold.Party ?? found.Speaker?.Party?.Name, found.Speaker?.Party?.Name);
            Assert.Equal(gold.Kind ?? Word(found.SpeakerKind), Word(found.SpeakerKind));
            Assert.Equal(gold.Chain ?? found.Chain.Select(source => source.Name), found.Chain.Select(source => source.Name));
        });
        Assert.Equal(
            text.Denials ?? [],
            article.Denials.Select(denial => new OwnDenial(Words(denial.Span), Words(denial.Speaker.Span), Words(denial.What), denial.DeniedQuote, denial.Quote)));

        string Words(TextSpan span) => span.Of(article.Draft.Text).ToString();
    }

    // The words that name the speaker may be longer or shorter.
    private static bool IsSpeaker(string? gold, string? found) =>
        gold is null || found is null ? gold == found : gold.Contains(found, StringComparison.Ordinal) || found.Contains(gold, StringComparison.Ordinal);

    private static string Word<T>(T value) => value?.ToString()?.ToLowerInvariant() ?? "";

    private static IEnumerable<OwnText> Texts() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", "quotes", "further.jsonl")).Select(line => JsonSerializer.Deserialize<OwnText>(line, Web)!);

    private sealed record OwnText(string Phenomenon, string Text, IReadOnlyList<OwnQuote> Quotes, IReadOnlyList<OwnDenial>? Denials);

    private sealed record OwnQuote(string Type, string Text, string? Speaker, string? Party, IReadOnlyList<string>? Chain, bool Denies, string? Kind);

    private sealed record OwnDenial(string Text, string Speaker, string What, int? DeniedQuote, int? Quote);
}
