using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Search;

namespace NewsArchive.Core.Storage.Sqlite;

public sealed partial class SqliteSearchIndex
{
    /// <summary>The quotes of so many matching articles are read for one page and for the total.</summary>
    private const int MaxArticlesForQuotes = 2_000;

    public async Task<QuoteResults> SearchQuotesAsync(SearchQuery query, string? speaker, int limit, string? cursor, CancellationToken cancellation)
    {
        var sought = new SoughtQuotes(query.Root, speaker, speaker is null ? [] : await PartiesNamedAsync(speaker, null, cancellation));
        var expression = new SqliteSearchExpression(sought.Articles, await PartiesAsync(sought.Articles, cancellation));
        var start = QuotePlace.Read(cursor);

        var (page, rows) = await QuotesAsync(expression, sought, start, cancellation);
        var (all, allRows) = start is null ? (page, rows) : await QuotesAsync(expression, sought, null, cancellation);

        IReadOnlyList<FoundQuote> shown = [.. page.Take(limit)];
        var next = page.Count > limit ? new QuotePlace(shown[^1].Row, shown[^1].Number)
            : rows.Count == MaxArticlesForQuotes ? new QuotePlace(rows[^1], int.MaxValue)
            : null;
        return new(all.Count, allRows.Count < MaxArticlesForQuotes, [.. shown.Select(q => q.Id)], next?.ToString());
    }

    private async Task<(IReadOnlyList<FoundQuote> Quotes, IReadOnlyList<long> Rows)> QuotesAsync(
        SqliteSearchExpression expression, SoughtQuotes sought, QuotePlace? after, CancellationToken cancellation)
    {
        var rows = await RowsAsync(expression.ByDate(newestFirst: true, after?.Row + 1, MaxArticlesForQuotes), cancellation);
        var quotes = await archive.Database.SqlQuery<FoundQuote>($"""
            SELECT article.IndexRow AS Row, quote.Id, quote.Number, quote.Text, quote.SpeakerId, quote.SpeakerText
            FROM json_each({JsonSerializer.Serialize(rows)}) AS row
            JOIN Articles AS article ON article.IndexRow = row.value
            JOIN Quotes AS quote ON quote.ArticleId = article.Id
            ORDER BY article.IndexRow DESC, quote.Number
            """).ToListAsync(cancellation);
        return ([.. quotes.Where(q => after?.IsBefore(q) != false && sought.Includes(q))], rows);
    }

    /// <summary>A question about quotes in two parts: the articles to read, and what each quote has to hold.</summary>
    private sealed class SoughtQuotes(QueryNode? root, string? speaker, IReadOnlyList<int> speakerIds)
    {
        private readonly IReadOnlyList<QueryNode> _inQuote = [.. TopLevel(root).Where(IsWords)];
        private readonly string? _speakerWords = speaker is null ? null : Spaced(speaker);

        /// <summary>Matches every article that can hold such a quote.</summary>
        public QueryNode Articles { get; } = new AllOf(
        [
            .. TopLevel(root).Where(n => !IsWords(n)),
            .. TopLevel(root).Where(IsWords).Select(Widened).OfType<QueryNode>(),
            .. speaker is null || SearchWords.Joined(speaker).Length == 0 ? [] : new[] { new PartyTerm(PartyRole.Speaker, null, speaker) },
        ]);

        public bool Includes(FoundQuote quote)
        {
            var isSpeaker = _speakerWords is null
                || (quote.SpeakerId is { } id ? speakerIds.Contains(id) : quote.SpeakerText is { } words && Spaced(words).Contains(_speakerWords, StringComparison.Ordinal));
            if (!isSpeaker)
                return false;

            var text = Spaced(quote.Text);
            return _inQuote.All(n => Matches(n, text));
        }

        private static IReadOnlyList<QueryNode> TopLevel(QueryNode? root) => root is AllOf all ? all.Nodes : root is null ? [] : [root];

        private static bool IsWords(QueryNode node) => TermsIn(node).All(t => t is WordsTerm { Field: TextField.Anywhere or TextField.Said });

        /// <summary>What an article with such a quote is sure to match. What is excluded from the quote may stand in another one.</summary>
        private static QueryNode? Widened(QueryNode node) => node switch
        {
            WordsTerm words => words with { Field = TextField.Said },
            AllOf all => new AllOf([.. all.Nodes.Select(Widened).OfType<QueryNode>()]),
            AnyOf any when any.Nodes.Select(Widened).ToList() is var ways && !ways.Contains(null) => new AnyOf([.. ways.OfType<QueryNode>()]),
            _ => null,
        };

        private static bool Matches(QueryNode node, string text) => node switch
        {
            WordsTerm words => text.Contains(words.IsPrefix ? Spaced(words.Value).TrimEnd() : Spaced(words.Value), StringComparison.Ordinal),
            AllOf all => all.Nodes.All(n => Matches(n, text)),
            AnyOf any => any.Nodes.Any(n => Matches(n, text)),
            Except except => !Matches(except.Node, text),
            _ => true,
        };

        private static string Spaced(string text) => $" {SearchWords.Joined(text)} ";
    }

    private sealed record FoundQuote(long Row, int Id, int Number, string Text, int? SpeakerId, string? SpeakerText);

    /// <summary>A place in the list of quotes: after the quote of this number in the article at this row.</summary>
    private sealed record QuotePlace(long Row, int Number)
    {
        public bool IsBefore(FoundQuote quote) => quote.Row < Row || quote.Number > Number;

        public static QuotePlace? Read(string? text) =>
            text?.Split('-') is [var row, var number]
            && long.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var r) && r < long.MaxValue
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
                ? new(r, n)
                : null;

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Row}-{Number}");
    }
}
