using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Storage.Sqlite;

public sealed partial class SqliteSearchIndex
{
    /// <summary>The articles at the rows, in that order; only their texts are read, to cut the snippets.</summary>
    private async Task<IReadOnlyList<SearchHit>> HitsAsync(IReadOnlyList<long> rows, Asked asked, CancellationToken cancellation)
    {
        var articles = await archive.Articles.Where(a => rows.Contains(a.IndexRow))
            .Select(a => new
            {
                a.IndexRow, a.Id, a.DisplayTitle, a.TitleOrigin, a.Headline, a.DatePublished, a.Language, a.Text,
                Source = a.Publisher == null ? null : a.Publisher.Name,
            })
            .ToDictionaryAsync(a => a.IndexRow, cancellation);

        var ids = articles.Values.Select(a => a.Id).ToList();
        var blocks = (await archive.Articles.Where(a => ids.Contains(a.Id)).SelectMany(a => a.Blocks)
                .OrderBy(b => b.ArticleId).ThenBy(b => b.Ordinal).AsNoTracking().ToListAsync(cancellation))
            .ToLookup(b => b.ArticleId, b => new SnippetBlock(b.Kind, b.Span, b.Number));
        var cites = (await archive.CitedSources.Where(s => ids.Contains(s.ArticleId))
                .OrderBy(s => s.Id).Select(s => new { s.ArticleId, Name = s.Party == null ? s.Name : s.Party.Name }).ToListAsync(cancellation))
            .ToLookup(s => s.ArticleId, s => s.Name);
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

    private async Task<List<(int ArticleId, TextSpan Span)>> MentionsAsync(
        List<int> articleIds, IReadOnlyList<int> partyIds, CancellationToken cancellation)
    {
        if (partyIds.Count == 0)
            return [];

        var mentions = await archive.Mentions.Where(m => partyIds.Contains(m.PartyId) && articleIds.Contains(m.ArticleId))
            .Select(m => new { m.ArticleId, m.Span }).ToListAsync(cancellation);
        return [.. mentions.Select(m => (m.ArticleId, m.Span))];
    }
}
