using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Storage.Sqlite;

public sealed partial class SqliteSearchIndex
{
    private static readonly Func<ArchiveDbContext, long[], IAsyncEnumerable<HitRow>> ArticlesAt = EF.CompileAsyncQuery((ArchiveDbContext archive, long[] rows) =>
        archive.Articles.Where(a => rows.Contains(a.IndexRow)).Select(a => new HitRow(
            a.IndexRow, a.Id, a.DisplayTitle, a.TitleOrigin, a.Headline, a.DatePublished, a.Language, a.Text, a.Publisher == null ? null : a.Publisher.Name)));

    private static readonly Func<ArchiveDbContext, int[], IAsyncEnumerable<CitedRow>> CitedIn = EF.CompileAsyncQuery((ArchiveDbContext archive, int[] ids) =>
        archive.CitedSources.Where(s => ids.Contains(s.ArticleId)).OrderBy(s => s.Id)
            .Select(s => new CitedRow(s.ArticleId, s.Party == null ? s.Name : s.Party.Name)));

    /// <summary>The articles at the rows, in that order; only their texts are read, to cut the snippets.</summary>
    private async Task<IReadOnlyList<SearchHit>> HitsAsync(IReadOnlyList<long> rows, Asked asked, CancellationToken cancellation)
    {
        var articles = await ArticlesAt(archive, [.. rows]).ToDictionaryAsync(a => a.IndexRow, cancellationToken: cancellation);
        int[] ids = [.. articles.Values.Select(a => a.Id)];
        var blocks = await BlocksAsync(ids, cancellation);
        var cites = (await CitedIn(archive, ids).ToListAsync(cancellation)).ToLookup(s => s.ArticleId, s => s.Name);
        var probable = (await archive.ArticleParties
                .Where(p => p.IsProbable && asked.PartyIds.Contains(p.PartyId) && ids.Contains(p.ArticleId)).OrderBy(p => p.PartyId)
                .Select(p => new { p.ArticleId, Party = new PartyName(p.PartyId, p.Party.Kind, p.Party.Name, p.Party.IsConfirmed, true) }).ToListAsync(cancellation))
            .ToLookup(p => p.ArticleId, p => p.Party);
        var earlier = await VersionChain.EarlierAmongAsync(archive, ids, cancellation);
        var mentions = (await MentionsAsync(ids, asked.PartyIds, cancellation)).ToLookup(m => m.ArticleId, m => m.Span);

        return
        [
            .. from row in rows
               where articles.ContainsKey(row)
               let a = articles[row]
               let snippet = SnippetMaker.Make(a.Text, [.. blocks[a.Id]], asked.Words, [.. mentions[a.Id]])
               select new SearchHit(
                   a.Id, a.DisplayTitle, a.TitleOrigin, a.Headline, a.DatePublished, a.Language, a.Source,
                   [.. cites[a.Id].Distinct()], [snippet], [.. probable[a.Id]]) { IsEarlierVersion = earlier.Contains(a.Id) },
        ];
    }

    /// <summary>Hundreds of short rows for a page of results.</summary>
    private Task<ILookup<int, SnippetBlock>> BlocksAsync(int[] ids, CancellationToken cancellation) => RunAsync(
        ("""
            SELECT ArticleId, Kind, Span_Start, Span_Length, COALESCE(Number, -1) FROM ArticleBlock
            WHERE ArticleId IN (SELECT value FROM json_each(@ids)) ORDER BY ArticleId, Ordinal
            """, [new SqliteParameter("@ids", JsonSerializer.Serialize(ids))]),
        command =>
        {
            List<(int ArticleId, SnippetBlock Block)> blocks = [];
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                int? number = reader.GetInt32(4) is >= 0 and var counted ? counted : null;
                blocks.Add((reader.GetInt32(0), new(Enum.Parse<BlockKind>(reader.GetString(1)), new(reader.GetInt32(2), reader.GetInt32(3)), number)));
            }

            return blocks.ToLookup(row => row.ArticleId, row => row.Block);
        },
        cancellation);

    private async Task<List<(int ArticleId, TextSpan Span)>> MentionsAsync(
        int[] articleIds, IReadOnlyList<int> partyIds, CancellationToken cancellation)
    {
        if (partyIds.Count == 0)
            return [];

        var mentions = await archive.Mentions.Where(m => partyIds.Contains(m.PartyId) && articleIds.Contains(m.ArticleId))
            .Select(m => new { m.ArticleId, m.Span }).ToListAsync(cancellation);
        return [.. mentions.Select(m => (m.ArticleId, m.Span))];
    }

    private sealed record HitRow(
        long IndexRow, int Id, string DisplayTitle, TitleOrigin TitleOrigin, string? Headline, PartialDate? DatePublished, string? Language, string Text, string? Source);

    private sealed record CitedRow(int ArticleId, string Name);
}
