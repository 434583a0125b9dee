using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Api;

/// <summary>/api/v1/imports: what came in and when. Anybody may read the counts; file names and reasons are for those who sign in.</summary>
internal static class ImportApi
{
    public static void MapImportApi(this IEndpointRouteBuilder api) =>
        api.MapGet("/imports", ListAsync).WithSummary("List imports, newest first").WithTags("Imports");

    private static async Task<Results<Ok<ImportList>, ValidationProblem>> ListAsync(
        ArchiveDbContext archive, string? limit, string? cursor, CancellationToken cancellation)
    {
        var parameters = new ApiParameters();
        var count = parameters.Limit(limit);
        if (parameters.Problem is { } problem)
            return problem;

        var before = ApiParameters.Id(cursor ?? "");
        var page = await archive.ImportBatches.Where(b => before == null || b.Id < before).OrderByDescending(b => b.Id).Take(count + 1)
            .Select(b => new ImportItemCounts(
                b.Id, b.Origin, b.StartedAt, b.FinishedAt,
                b.Items.Count(i => i.Status == ImportStatus.Imported), b.Items.Count(i => i.Status == ImportStatus.AlreadyHere),
                b.Items.Count(i => i.Status == ImportStatus.Refused), b.Items.Count(i => i.Status == ImportStatus.Waiting)))
            .ToListAsync(cancellation);

        IReadOnlyList<ImportEntry> items = [.. page.Take(count).Select(ImportEntry.Of)];
        return TypedResults.Ok(new ImportList(
            await archive.ImportBatches.CountAsync(cancellation), items,
            page.Count > count ? items[^1].Id.ToString(CultureInfo.InvariantCulture) : null));
    }

    internal sealed record ImportItemCounts(
        int Id, BatchOrigin Origin, DateTime StartedAt, DateTime? FinishedAt, int Imported, int AlreadyHere, int Refused, int Waiting);
}

internal sealed record ImportList(int Total, IReadOnlyList<ImportEntry> Items, string? Next);

/// <param name="Origin">upload, commandline, seeds or samples.</param>
/// <param name="FinishedAt">Null while files are waiting.</param>
internal sealed record ImportEntry(
    int Id, string Origin, DateTime StartedAt, DateTime? FinishedAt, int Imported, int AlreadyHere, int Refused, int Waiting)
{
    public static ImportEntry Of(ImportApi.ImportItemCounts batch) => new(
        batch.Id, ApiParameters.Word(batch.Origin), batch.StartedAt, batch.FinishedAt, batch.Imported, batch.AlreadyHere, batch.Refused, batch.Waiting);
}
