using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Export.References;

/// <summary>Reads articles as references, as many as a question finds, without holding more than a few.</summary>
public static class ReferenceQueries
{
    private const int AtOnce = 200;

    /// <summary>Everything the question finds, newest first.</summary>
    /// <param name="addressOf">The full address of an article, from its id and title.</param>
    public static async IAsyncEnumerable<Reference> FoundAsync(
        ArchiveDbContext archive, ISearchIndex index, SearchQuery query, Func<int, string, string> addressOf, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var ids in index.FindAllAsync(query, AtOnce, cancellation))
        {
            foreach (var reference in await WithIdsAsync(archive, ids, addressOf, cancellation))
                yield return reference;
        }
    }

    /// <summary>In the order given; an id without an article is left out.</summary>
    public static async Task<IReadOnlyList<Reference>> WithIdsAsync(
        ArchiveDbContext archive, IReadOnlyList<int> ids, Func<int, string, string> addressOf, CancellationToken cancellation)
    {
        var articles = await archive.Articles.AsNoTracking().AsSplitQuery().Where(article => ids.Contains(article.Id)).OrderBy(article => article.Id)
            .Select(article => new
            {
                article.Id, article.DisplayTitle, article.TitleOrigin, article.DatePublished, article.DateModified, article.Language, article.Original.Sha256,
                Publisher = article.Publisher == null ? null : article.Publisher.Name,
                Findings = article.Findings
                    .Where(finding => finding.Field == FindingField.Byline || finding.Field == FindingField.Publisher || finding.Field == FindingField.Section || finding.Field == FindingField.CanonicalUrl)
                    .OrderBy(finding => finding.Id).Select(finding => new { finding.Field, finding.Value }).ToList(),
                Cites = article.Sources.OrderBy(source => source.Span.Start).Select(source => source.Party == null ? source.Name : source.Party.Name).ToList(),
            })
            .ToDictionaryAsync(article => article.Id, cancellation);

        return
        [
            .. from id in ids
               where articles.ContainsKey(id)
               let article = articles[id]
               let values = article.Findings.ToLookup(finding => finding.Field, finding => finding.Value)
               let publisher = values[FindingField.Publisher].FirstOrDefault() ?? article.Publisher
               select new Reference(
                   id, addressOf(id, article.DisplayTitle), Citation.TitleOf(new(article.DisplayTitle, article.TitleOrigin, article.DatePublished, publisher, [])),
                   [.. values[FindingField.Byline].Select(AuthorName.Of)], publisher, article.DatePublished, article.DateModified, article.Language,
                   values[FindingField.Section].FirstOrDefault(), [.. article.Cites.Distinct()], values[FindingField.CanonicalUrl].FirstOrDefault(), article.Sha256),
        ];
    }
}
