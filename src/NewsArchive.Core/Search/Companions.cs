namespace NewsArchive.Core.Search;

/// <summary>Who stands in the newest articles of a party beside it.</summary>
/// <param name="Parties">Those in most of the articles, first.</param>
/// <param name="Pairs">Which of them stand in the same of these articles.</param>
/// <param name="ArticleCount">How many articles were looked at.</param>
public sealed record Companions(IReadOnlyList<Companion> Parties, IReadOnlyList<CompanionPair> Pairs, int ArticleCount);

/// <param name="Articles">In how many articles it stands beside the party, in any part.</param>
/// <param name="AsSource">In how many of these it is the publisher, an agency or a cited source.</param>
public sealed record Companion(int Id, int Articles, int AsSource);

/// <param name="First">The id of the stronger companion.</param>
/// <param name="Articles">How many articles have both.</param>
public sealed record CompanionPair(int First, int Second, int Articles);
