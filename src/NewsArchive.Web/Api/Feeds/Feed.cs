namespace NewsArchive.Web.Api.Feeds;

/// <param name="Page">The page that shows the same.</param>
/// <param name="Address">The feed's own address.</param>
internal sealed record Feed(string Title, string Page, string Address, IReadOnlyList<FeedItem> Items);

/// <param name="Id">Stays the same whatever the title becomes.</param>
/// <param name="Reason">Why the article is in the feed, with the words that show it.</param>
/// <param name="Versions">Null for an article without other versions.</param>
internal sealed record FeedItem(string Id, string Address, string Title, DateTimeOffset Imported, string? DatePublished, string? Source, string? Language, string Reason, FeedVersions? Versions);

/// <summary>The place of an article among its versions, by the full addresses of the others.</summary>
internal sealed record FeedVersions(int Number, string? Predecessor, string? Successor, string Latest, string History);
