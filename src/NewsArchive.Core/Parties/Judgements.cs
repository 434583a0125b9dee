using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Parties;

/// <summary>Where an article comes from, whatever its row is called: the SHA-256 of its original and the 0-based place in it.</summary>
internal readonly record struct ArticlePlace(string Sha256, int Ordinal);

/// <summary>What people have said about the names of one article and names of other articles.</summary>
internal sealed class Judgements
{
    private static readonly Func<ArchiveDbContext, string, int, IAsyncEnumerable<PartyJudgement>> OfArticle = EF.CompileAsyncQuery((ArchiveDbContext archive, string sha256, int ordinal) =>
        archive.PartyJudgements.AsNoTracking().OrderBy(j => j.Id)
            .Where(j => (j.FirstSha256 == sha256 && j.FirstOrdinal == ordinal) || (j.SecondSha256 == sha256 && j.SecondOrdinal == ordinal)));

    private readonly List<(TextSpan Span, Party Other, bool AreSame)> judged = [];

    private Judgements()
    {
    }

    /// <summary>The parties that the other names mean today.</summary>
    public IEnumerable<Party> Others => judged.Select(j => j.Other).Distinct();

    public static async Task<Judgements> AboutAsync(ArchiveDbContext archive, ExtractedArticle article, ArticlePlace place, CancellationToken cancellation)
    {
        var judgements = new Judgements();
        var rows = await OfArticle(archive, place.Sha256, place.Ordinal).ToListAsync(cancellation);
        foreach (var row in rows)
        {
            var (first, second) = (new ArticlePlace(row.FirstSha256, row.FirstOrdinal), new ArticlePlace(row.SecondSha256, row.SecondOrdinal));
            var (firstSpan, secondSpan) = (new TextSpan(row.FirstStart, row.FirstLength), new TextSpan(row.SecondStart, row.SecondLength));
            var (here, there, thereSpan) = first == place ? (firstSpan, second, secondSpan) : (secondSpan, first, firstSpan);
            if (await PartyAtAsync(archive, there, thereSpan, cancellation) is { } other)
                judgements.judged.Add((here, other, row.AreSame));
        }

        return judgements;
    }

    /// <summary>The party that a person has said to be meant; null when nobody has.</summary>
    public Party? SameAs(NamedParty name) => About(name).Where(j => j.AreSame).Select(j => j.Other).LastOrDefault();

    public bool AreDifferent(NamedParty name, Party party) => About(name).Any(j => !j.AreSame && j.Other == party);

    private IEnumerable<(TextSpan Span, Party Other, bool AreSame)> About(NamedParty name) =>
        judged.Where(j => name.Extracted is { } party && party.Kind == j.Other.Kind
            && party.Mentions.Any(mention => mention.Span.Start < j.Span.End && j.Span.Start < mention.Span.End));

    private static async Task<Party?> PartyAtAsync(ArchiveDbContext archive, ArticlePlace place, TextSpan span, CancellationToken cancellation)
    {
        var (start, end) = (span.Start, span.End);
        var id = await archive.Articles
            .Where(article => article.Original.Sha256 == place.Sha256 && article.Ordinal == place.Ordinal)
            .SelectMany(article => article.Mentions)
            .Where(mention => mention.Span.Start < end && mention.Span.Start + mention.Span.Length > start)
            .Select(mention => (int?)mention.PartyId)
            .FirstOrDefaultAsync(cancellation);
        return id is null ? null : await archive.Parties.Include(party => party.Aliases).SingleAsync(party => party.Id == id, cancellation);
    }
}
