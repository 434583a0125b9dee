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
            routes.MapParty(Links.Parties(kind), kind, "person", "a party");

        routes.MapParty("/sources", null, "source", "a source");
    }

    private static void MapParty(this IEndpointRouteBuilder routes, string path, PartyKind? kind, string field, string followed)
    {
        routes.MapGet($"{path}/{{id}}.atom", (string id, FeedSource source, CancellationToken cancellation) => source.PartyAsync(id, kind, field, AtomFeed.Of, cancellation))
            .WithSummary($"Follow {followed} as Atom").WithTags("Feeds");
        routes.MapGet($"{path}/{{id}}.feed.json", (string id, FeedSource source, CancellationToken cancellation) => source.PartyAsync(id, kind, field, JsonFeed.Of, cancellation))
            .WithSummary($"Follow {followed} as JSON Feed").WithTags("Feeds");
    }
}
