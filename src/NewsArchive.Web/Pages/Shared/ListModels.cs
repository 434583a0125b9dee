using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;

namespace NewsArchive.Web.Pages;

/// <summary>Parties under a heading, each with its number of articles or of quotes.</summary>
public sealed record PartyCounts(string Heading, IReadOnlyList<PartyLine> Parties, bool CountQuotes = false);

/// <summary>The denials without words that a quote of an article has to do with: those of it, and the one that it goes on from.</summary>
/// <param name="Number">The quote's.</param>
/// <param name="Path">The article's.</param>
public sealed record DeniedBy(ArticleView Article, int Number, string Path);

/// <summary>Links to the neighbouring pages of a list; null where there is none.</summary>
public sealed record Pager(string? First, string? Next, string NextLabel)
{
    /// <summary>Cuts a numbered page out of a list that is already capped; a number outside the list shows the nearest page.</summary>
    /// <param name="asked">The page asked for, from 1; null for the first.</param>
    public static (IReadOnlyList<T> Items, Pager Pager) Numbered<T>(IReadOnlyList<T> all, int? asked, int size, string path, string nextLabel)
    {
        var page = Math.Clamp(asked ?? 1, 1, Math.Max(1, (all.Count + size - 1) / size));
        var next = page * size < all.Count ? string.Create(CultureInfo.InvariantCulture, $"{path}?page={page + 1}") : null;
        return ([.. all.Skip((page - 1) * size).Take(size)], new(page > 1 ? path : null, next, nextLabel));
    }
}
