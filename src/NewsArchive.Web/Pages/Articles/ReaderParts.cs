using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Originals;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>A block with the article around it.</summary>
public sealed record BlockInReader(ReadModel Reader, BlockView Block);

/// <summary>A quote with the article around it.</summary>
public sealed record QuoteInReader(ReadModel Reader, QuoteView Quote);

/// <summary>A denial without words of its own, with the article around it.</summary>
public sealed record DenialInReader(ReadModel Reader, DenialView Denial);

/// <summary>An article with its full address, for the page's metadata.</summary>
public sealed record CitationMetadata(ArticleView Article, VersionChain Versions, FixityState Fixity, string Address);
