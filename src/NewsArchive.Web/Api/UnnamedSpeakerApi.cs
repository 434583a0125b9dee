using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Api;

/// <summary>/api/v1/unnamed-speakers: speakers whom articles describe and do not name.</summary>
internal static class UnnamedSpeakerApi
{
    public static void MapUnnamedSpeakerApi(this IEndpointRouteBuilder api)
    {
        api.MapGet("/unnamed-speakers", ListAsync).WithSummary("List speakers without a name").WithTags("Quotes");
        api.MapGet("/unnamed-speakers/{id}", ReadAsync).WithSummary("Read a speaker without a name and the quotes given so").WithTags("Quotes");
    }

    private static async Task<Results<Ok<UnnamedSpeakerList>, ValidationProblem>> ListAsync(
        ArchiveDbContext archive, string? q, string? limit, string? cursor, CancellationToken cancellation)
    {
        var parameters = new ApiParameters();
        var count = parameters.Limit(limit);
        if (parameters.Problem is { } problem)
            return problem;

        var page = await UnnamedSpeakerQueries.MostQuotedAsync(archive, q, count + 1, CountedPositions.Parse(cursor), cancellation);
        return TypedResults.Ok(new UnnamedSpeakerList(
            await UnnamedSpeakerQueries.CountAsync(archive, q, cancellation), [.. page.Take(count).Select(UnnamedSpeakerItem.Of)],
            page.Count > count ? CountedPositions.Write(page[count - 1].QuoteCount, page[count - 1].Id) : null));
    }

    private static async Task<Results<Ok<UnnamedSpeakerDetails>, ValidationProblem, ProblemHttpResult>> ReadAsync(
        string id, ArchiveDbContext archive, string? limit, string? cursor, CancellationToken cancellation)
    {
        var parameters = new ApiParameters();
        var count = parameters.Limit(limit);
        if (parameters.Problem is { } problem)
            return problem;
        if (ApiParameters.Id(id) is not { } number || await UnnamedSpeakerQueries.ViewAsync(archive, number, cancellation) is not { } speaker)
            return ApiProblems.NotFound($"The archive has no unnamed speaker “{id}”.");

        var ids = await UnnamedSpeakerQueries.QuoteIdsAsync(archive, number, count + 1, ApiParameters.Id(cursor ?? ""), cancellation);
        var item = UnnamedSpeakerItem.Of(speaker);
        return TypedResults.Ok(new UnnamedSpeakerDetails(
            item.Id, item.Url, item.Words, item.Count, item.First, item.Last, speaker.QuoteCount, await QuoteApi.ItemsAsync(archive, [.. ids.Take(count)], cancellation),
            ids.Count > count ? ids[count - 1].ToString(CultureInfo.InvariantCulture) : null));
    }
}

internal sealed record UnnamedSpeakerList(int Total, IReadOnlyList<UnnamedSpeakerItem> Items, string? Next);

/// <param name="Words">What articles say the speaker is. Two articles with these words need not mean the same person.</param>
/// <param name="Count">How many quotes are given so.</param>
/// <param name="First">The day of the first dated article that does.</param>
internal sealed record UnnamedSpeakerItem(int Id, string Url, string Words, int Count, string? First, string? Last)
{
    public static UnnamedSpeakerItem Of(UnnamedSpeakerView speaker) => new(
        speaker.Id, Links.UnnamedSpeaker(speaker.Id, speaker.Words), speaker.Words, speaker.QuoteCount, Iso(speaker.DateFirst), Iso(speaker.DateLast));

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>An unnamed speaker with a page of the quotes, latest imports first.</summary>
internal sealed record UnnamedSpeakerDetails(
    int Id, string Url, string Words, int Count, string? First, string? Last, int Total, IReadOnlyList<QuoteItem> Items, string? Next);
