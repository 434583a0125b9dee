using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Importing;

/// <summary>Saves a new article with all its rows; those that no other row refers to go to their tables without being tracked.</summary>
internal sealed class ArticleWriter(ArchiveDbContext archive)
{
    private readonly LeafRows<ArticleBlock> blocks = new(archive);
    private readonly LeafRows<ArticleFinding> findings = new(archive);
    private readonly LeafRows<Mention> mentions = new(archive);
    private readonly LeafRows<ArticleParty> parts = new(archive);

    /// <summary>Saves the article and everything else that waits to be saved. Afterwards nothing is tracked.</summary>
    public async Task SaveAsync(Article article, CancellationToken cancellation)
    {
        var (ownBlocks, ownFindings, ownMentions, ownParts) = (Taken(article.Blocks), Taken(article.Findings), Taken(article.Mentions), Taken(article.Parties));
        archive.Articles.Add(article);
        await archive.SaveChangesAsync(cancellation);
        archive.ChangeTracker.Clear();

        article.Blocks.AddRange(ownBlocks);
        article.Findings.AddRange(ownFindings);
        article.Mentions.AddRange(ownMentions);
        article.Parties.AddRange(ownParts);
        await blocks.InsertAsync(article.Id, ownBlocks, cancellation);
        await findings.InsertAsync(article.Id, ownFindings, cancellation);
        await mentions.InsertAsync(article.Id, ownMentions, cancellation);
        await parts.InsertAsync(article.Id, ownParts, cancellation);
    }

    private static T[] Taken<T>(List<T> list)
    {
        T[] rows = [.. list];
        list.Clear();
        return rows;
    }
}
