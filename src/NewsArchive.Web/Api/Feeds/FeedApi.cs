using NewsArchive.Extraction.Parties;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Api.Feeds;

/// <summary>Any search as a feed: /feeds/search.atom?q= and /feeds/search.json?q=, the newest articles, and each party's. Every entry says why it is there.</summary>
internal static class FeedApi
{
    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/feeds/search.atom", (string? q, FeedSource source, CancellationToken cancellation) => source.SearchAsync(q, AtomFeed.Of, cancellation)).WithSummary("Follow a search as Atom").WithTags("Feeds");
        routes.MapGet("/feeds/search.json", (string? q, FeedSource source, CancellationToken cancellation) => source.SearchAsync(q, JsonFeed.Of, cancellation)).WithSummary("Follow a search as JSON Feed").WithTags("Feeds");
        routes.MapGet("/feeds/newest.atom", (FeedSource source, CancellationToken cancellation) => source.SearchAsync(null, AtomFeed.Of, cancellation)).WithSummary("Follow the newest articles as Atom").WithTags("Feeds");
        routes.MapGet("/feeds/newest.json", (FeedSource source, CancellationToken cancellation) => source.SearchAsync(null, JsonFeed.Of, cancellation)).WithSummary("Follow the newest articles as JSON Feed").WithTags("Feeds");
        foreach (var kind in Enum.GetValues<PartyKind>())
        {
            routes.MapGet($"{Links.Parties(kind)}/{{id}}.atom", (string id, FeedSource source, CancellationToken cancellation) => source.PartyAsync(id, kind, "person", cancellation))
                .WithSummary("Follow a party as Atom").WithTags("Feeds");
        }

        routes.MapGet("/sources/{id}.atom", (string id, FeedSource source, CancellationToken cancellation) => source.PartyAsync(id, null, "source", cancellation)).WithSummary("Follow a source as Atom").WithTags("Feeds");
    }
}
