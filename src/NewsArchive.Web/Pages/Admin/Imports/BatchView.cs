using System.Linq.Expressions;
using NewsArchive.Core.Importing;

namespace NewsArchive.Web.Pages.Admin.Imports;

/// <summary>A batch with the number of files by what became of them.</summary>
internal sealed record BatchView(
    int Id, BatchOrigin Origin, DateTime StartedAt, DateTime? FinishedAt, string? StartedBy, int Waiting, int Imported, int AlreadyHere, int Refused)
{
    public static Expression<Func<ImportBatch, BatchView>> Of { get; } = batch => new BatchView(
        batch.Id,
        batch.Origin,
        batch.StartedAt,
        batch.FinishedAt,
        batch.StartedBy,
        batch.Items.Count(item => item.Status == ImportStatus.Waiting),
        batch.Items.Count(item => item.Status == ImportStatus.Imported),
        batch.Items.Count(item => item.Status == ImportStatus.AlreadyHere),
        batch.Items.Count(item => item.Status == ImportStatus.Refused));

    public int Total => Waiting + Imported + AlreadyHere + Refused;

    public int Done => Total - Waiting;

    public bool IsWaiting => Waiting > 0;

    public string OriginText => Origin switch
    {
        BatchOrigin.Upload => StartedBy is null ? "Upload" : $"Upload by {StartedBy}",
        BatchOrigin.CommandLine => "Command line",
        BatchOrigin.Seeds => "First articles",
        BatchOrigin.Samples => "Fictional samples",
        _ => Origin.ToString(),
    };
}
