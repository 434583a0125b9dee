namespace NewsArchive.Core.Importing;

/// <summary>Files imported together: an upload, a command, or the seeds of a first start.</summary>
public sealed class ImportBatch
{
    public int Id { get; private set; }
    public required BatchOrigin Origin { get; init; }
    public required DateTime StartedAt { get; init; }

    /// <summary>Null while files are waiting.</summary>
    public DateTime? FinishedAt { get; set; }

    /// <summary>Name of the account that started it; null for the command line and the seeds.</summary>
    public string? StartedBy { get; init; }

    public List<ImportItem> Items { get; } = [];
}

public enum BatchOrigin
{
    Upload,
    CommandLine,
    Seeds,

    /// <summary>The fictional sample articles; an admin removes them in one step.</summary>
    Samples,
}
