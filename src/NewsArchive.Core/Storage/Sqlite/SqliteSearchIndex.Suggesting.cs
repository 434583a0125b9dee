using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Parties.Names;
using NewsArchive.Core.Search;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Storage.Sqlite;

public sealed partial class SqliteSearchIndex
{
    private const int MaxAliasesShown = 8;

    /// <summary>Fewer letters sound like too much.</summary>
    private const int MinSounding = 4;

    /// <summary>No name is longer.</summary>
    private const int MaxTypedWords = 20;

    /// <summary>Among so many parties of the name, sources and publishers are looked for.</summary>
    private const int MaxOfRole = 200;

    private static readonly (string Code, string Name)[] s_languages =
    [
        .. CultureInfo.GetCultures(CultureTypes.NeutralCultures).Select(culture => culture.TwoLetterISOLanguageName).Where(code => code.Length == 2 && code != "iv").Distinct()
            .Select(code => (code, CultureInfo.GetCultureInfo(code).EnglishName)).OrderBy(language => language.EnglishName, StringComparer.Ordinal),
    ];

    public async Task<IReadOnlyList<PartySuggestion>> SuggestAsync(string typed, PartyKind? kind, PartyRole role, int limit, CancellationToken cancellation)
    {
        var words = SearchWords.In(typed).Select(w => w.Folded).Take(MaxTypedWords).ToList();
        if (words.Count == 0)
            return [];

        var found = await BestAliasesAsync(words.ConvertAll(Begins), typed, kind, role, limit, cancellation);
        if (found.Count < limit && words.ConvertAll(Sounds) is var sounds && !sounds.SequenceEqual(words.ConvertAll(Begins)))
            found = [.. found.Concat(await BestAliasesAsync(sounds, typed, kind, role, limit, cancellation)).DistinctBy(f => f.Id).Take(limit)];

        var ids = found.ConvertAll(f => f.Id);
        var aliases = (await archive.PartyAliases.Where(a => ids.Contains(a.PartyId)).OrderByDescending(a => a.MentionCount).ThenBy(a => a.Id)
                .Select(a => new { a.PartyId, a.Name }).ToListAsync(cancellation))
            .ToLookup(a => a.PartyId, a => a.Name);

        var roles = await PartyQueries.LatestRolesAsync(archive, ids, cancellation);
        return
        [
            .. found.Select(party => new PartySuggestion(
                party.Id, Enum.Parse<PartyKind>(party.Kind), party.Name, party.IsConfirmed, roles.GetValueOrDefault(party.Id), party.ArticleCount,
                [.. aliases[party.Id].Where(name => name != party.Name).Take(MaxAliasesShown)],
                party.Alias == party.Name ? null : party.Alias)),
        ];
    }

    public async Task<IReadOnlySet<int>> SourcesAmongAsync(IReadOnlyCollection<int> partyIds, CancellationToken cancellation)
    {
        var sources = await KnownTokensAsync(partyIds.Select(SqliteSearchTables.Source), cancellation);
        return partyIds.Where(id => sources.Contains(SqliteSearchTables.Source(id))).ToHashSet();
    }

    public async Task<IReadOnlyList<TermSuggestion>> SuggestLanguagesAsync(string typed, int limit, CancellationToken cancellation)
    {
        var languages = s_languages
            .Where(language => language.Code.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || language.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .ToList();
        var known = await KnownTokensAsync(languages.Select(language => SqliteSearchTables.Language(language.Code)), cancellation);
        return
        [
            .. languages.Where(language => known.Contains(SqliteSearchTables.Language(language.Code))).Take(limit)
                .Select(language => new TermSuggestion(QueryText.Term("lang", language.Code), language.Name)),
        ];
    }

    public async Task<IReadOnlyList<TermSuggestion>> SuggestDatesAsync(string typed, int limit, CancellationToken cancellation)
    {
        List<TermSuggestion> found = [];
        var (first, next) = DaysOf(typed);
        while (next is { } last && last >= first && found.Count < limit)
        {
            var (lowest, highest) = (SqliteSearchTables.FirstRow(first), SqliteSearchTables.LastRow(last));
            var row = await archive.Articles.Where(a => a.IndexRow >= lowest && a.IndexRow <= highest).MaxAsync(a => (long?)a.IndexRow, cancellation);
            if (row is null)
                break;

            var day = SqliteSearchTables.DayOf(row.Value);
            var (period, about) = typed.Count(c => c == '-') switch
            {
                0 => (new PartialDate(day.Year), "published in this year"),
                1 => (new PartialDate(day.Year, day.Month), day.ToString("MMMM yyyy", CultureInfo.InvariantCulture)),
                _ => (new PartialDate(day.Year, day.Month, day.Day), day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)),
            };
            if (period.ToString().StartsWith(typed, StringComparison.Ordinal))
                found.Add(new(QueryText.Term("date", period.ToString()), about));
            next = period.FirstDay.AddDays(-1);
        }

        return found;
    }

    /// <summary>The days among which dates can begin so: those of the years that do, of the year or of the month. The first year is that of articles without a date.</summary>
    private static (DateOnly First, DateOnly? Last) DaysOf(string typed)
    {
        if (typed.LastIndexOf('-') is var dash and >= 0)
            return PartialDate.TryParse(typed.AsSpan(0, dash), out var whole) ? (whole.FirstDay, whole.LastDay) : (default, null);
        if (typed.Length > 4 || !typed.All(char.IsAsciiDigit))
            return (default, null);

        var (from, to) = (int.Parse(typed.PadRight(4, '0'), CultureInfo.InvariantCulture), int.Parse(typed.PadRight(4, '9'), CultureInfo.InvariantCulture));
        return to < 2 ? (default, null) : (new DateOnly(Math.Max(2, from), 1, 1), new DateOnly(to, 12, 31));
    }

    /// <summary>Those of the tokens that any article has, at the cost of one look into the index for each.</summary>
    private async Task<IReadOnlySet<string>> KnownTokensAsync(IEnumerable<string> tokens, CancellationToken cancellation)
    {
        var all = JsonSerializer.Serialize(tokens);
        return (await archive.Database.SqlQuery<string>($"""
            SELECT token.value AS Value
            FROM json_each({all}) AS token
            WHERE EXISTS (SELECT 1 FROM article_search WHERE article_search MATCH 'tokens : "' || token.value || '"')
            """).ToListAsync(cancellation)).ToHashSet();
    }

    private static string Begins(string word) => $"\"{word}\"*";

    /// <summary>Words that begin so or, once enough is typed to tell, sound so.</summary>
    private static string Sounds(string word) =>
        word.Length < MinSounding ? Begins(word) : $"({string.Join(" OR ", NameSounds.Of(word).Prepend(word).Distinct().Select(Begins))})";

    /// <summary>The parties and, of each, the alias to say it was found by: its name if that matches, else the most used one.</summary>
    private async Task<List<FoundAlias>> BestAliasesAsync(
        IReadOnlyList<string> words, string typed, PartyKind? kind, PartyRole role, int limit, CancellationToken cancellation)
    {
        if (role is not (PartyRole.Source or PartyRole.Publisher))
            return await BestAliasesAsync(words, typed, kind, isSpeaker: role is PartyRole.Speaker, limit, cancellation);

        Func<int, string> token = role is PartyRole.Source ? SqliteSearchTables.Source : SqliteSearchTables.Publisher;
        var found = await BestAliasesAsync(words, typed, kind, isSpeaker: false, MaxOfRole, cancellation);
        var known = await KnownTokensAsync(found.Select(party => token(party.Id)), cancellation);
        return [.. found.Where(party => known.Contains(token(party.Id))).Take(limit)];
    }

    private Task<List<FoundAlias>> BestAliasesAsync(
        IReadOnlyList<string> words, string typed, PartyKind? kind, bool isSpeaker, int limit, CancellationToken cancellation)
    {
        var match = "words : (" + string.Join(" AND ", words) + ")";
        var folded = NameFolding.Fold(typed);
        var kindName = kind?.ToString();

        // SQLite takes the bare columns of a group from the row that has the maximum, as long as there is only one MAX.
        return archive.Database.SqlQuery<FoundAlias>($"""
            SELECT party.Id, party.Kind, party.Name, party.IsConfirmed, party.ArticleCount, alias.Name AS Alias,
                   MAX((alias.Name = party.Name) * 1000000000 + alias.MentionCount) AS Weight
            FROM party_names
            JOIN PartyAliases AS alias ON alias.Id = party_names.rowid
            JOIN Parties AS party ON party.Id = alias.PartyId
            WHERE party_names MATCH {match} AND ({kindName} IS NULL OR party.Kind = {kindName}) AND (NOT {isSpeaker} OR party.QuoteCount > 0)
            GROUP BY party.Id
            ORDER BY SUM(alias.FoldedName = {folded}) > 0 DESC, party.ArticleCount DESC, party.Name
            LIMIT {limit}
            """).ToListAsync(cancellation);
    }

    private sealed record FoundAlias(int Id, string Kind, string Name, bool IsConfirmed, int ArticleCount, string Alias, long Weight);
}
