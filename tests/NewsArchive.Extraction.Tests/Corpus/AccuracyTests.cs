using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsArchive.Extraction.Tests.Corpus;

/// <summary>
/// Floors under the accuracy on the project's own corpus. Headline, date and publisher are compared with expected.json; parties,
/// quotes and speakers with gold.json, which lists all of an article's, found today or not.
/// </summary>
public sealed class AccuracyTests
{
    private static readonly Lazy<Dictionary<string, Score>> Scores = new(Measure);

    // Just under today's figures. A change that raises a figure raises its floor.
    [Theory]
    [InlineData("headline", 1, 1, 1)]
    [InlineData("date", 1, 1, 1)]
    [InlineData("publisher", 1, 1, 1)]
    [InlineData("parties", 0.955, 0.95, 0.955)]
    [InlineData("quotes", 0.99, 0.945, 0.97)]
    [InlineData("speakers", 0.98, 0.93, 0.955)]
    public void Accuracy_stays_above_its_floor(string what, double precision, double recall, double f1)
    {
        var score = Scores.Value[what];

        Assert.True(score.Precision >= precision && score.Recall >= recall && score.F1 >= f1, $"{what}: {score}");
    }

    private static Dictionary<string, Score> Measure()
    {
        var scores = new[] { "headline", "date", "publisher", "parties", "quotes", "speakers" }.ToDictionary(name => name, _ => new Score());
        foreach (var corpusCase in CorpusCase.Names.Select(CorpusCase.Read))
        {
            var article = corpusCase.Extract();
            var found = new FindingsJson(article).Whole();
            foreach (var (what, field) in new[] { ("headline", "headline"), ("date", "datePublished"), ("publisher", "publisher") })
            {
                if (corpusCase.Expected.AsObject().ContainsKey(field))
                    scores[what].Add(Values(corpusCase.Expected[field]), Values(found[field]));
            }

            if (corpusCase.Gold is not { } gold)
                continue;
            scores["parties"].Add(gold.Mentions(), Mentions(article));
            scores["quotes"].Add(gold.Quotes.Select(quote => quote.Text), Quotes(article).Select(quote => quote.Text));
            scores["speakers"].Add(gold.Quotes.Select(quote => $"{quote.Speaker}: {quote.Text}"), Quotes(article).Select(quote => $"{quote.Speaker}: {quote.Text}"));
        }

        return scores;
    }

    private static IEnumerable<string> Values(JsonNode? finding) => finding?["value"] is { } value ? [value.ToString()] : [];

    private static IEnumerable<string> Mentions(ExtractedArticle article) =>
        from party in article.Parties
        from mention in party.Mentions
        select Gold.Mention(party.Kind.ToString(), party.Name, mention.Span.Of(article.Draft.Text).ToString());

    private static IEnumerable<GoldQuote> Quotes(ExtractedArticle article) =>
        from quote in article.Quotes
        select new GoldQuote(quote.Span.Of(article.Draft.Text).ToString(), quote.Speaker?.Party?.Name ?? quote.Speaker?.Span.Of(article.Draft.Text).ToString());

    /// <summary>Counts of what should be found, what was, and what is in both.</summary>
    private sealed class Score
    {
        private readonly List<string> missed = [];
        private readonly List<string> invented = [];
        private int hits, found, wanted;

        public double Precision => found == 0 ? 1 : (double)hits / found;
        public double Recall => wanted == 0 ? 1 : (double)hits / wanted;
        public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

        /// <summary>Compares two lists in which an item may stand several times.</summary>
        public void Add(IEnumerable<string> expected, IEnumerable<string> actual)
        {
            var open = expected.ToList();
            wanted += open.Count;
            foreach (var item in actual)
            {
                found++;
                if (open.Remove(item))
                    hits++;
                else
                    invented.Add(item);
            }

            missed.AddRange(open);
        }

        public override string ToString() =>
            $"precision {Precision:F4}, recall {Recall:F4}, F1 {F1:F4}\nmissed:\n{string.Join('\n', missed)}\ninvented:\n{string.Join('\n', invented)}";
    }
}

/// <summary>All parties (kind, name, mentions in any order) and all quotes of an article, as a careful reader lists them.</summary>
internal sealed record Gold(Dictionary<string, Dictionary<string, string[]>> Parties, GoldQuote[] Quotes)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static Gold Read(string json) => JsonSerializer.Deserialize<Gold>(json, Web)!;

    public static string Mention(string kind, string party, string words) => $"{kind.ToLowerInvariant()} {party}: {words}";

    public IEnumerable<string> Mentions() =>
        from kind in Parties
        from party in kind.Value
        from words in party.Value
        select Mention(kind.Key, party.Key, words);
}

/// <param name="Speaker">The party that speaks, or the words for it where it is no party.</param>
internal sealed record GoldQuote(string Text, string? Speaker);
