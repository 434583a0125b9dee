namespace NewsArchive.Core.Originals;

/// <summary>One check of the archive: when it was, how far it came and what it found. An original is checked at its import, too: its findings are made from its bytes then.</summary>
public sealed class FixityRun
{
    public int Id { get; private set; }
    public required DateTime StartedAt { get; init; }

    /// <summary>Null while it runs, and for good where it was interrupted.</summary>
    public DateTime? FinishedAt { get; set; }

    /// <summary>Originals are checked in the order of their ids; this is the last that was.</summary>
    public int LastOriginalId { get; set; }
    public int OriginalCount { get; set; }
    public int FailureCount { get; set; }
    public List<RecordedFailure> Failures { get; } = [];
}

/// <summary>A <see cref="FixityFailure"/> of a run, kept to be shown with what it concerns.</summary>
public sealed class RecordedFailure
{
    public int Id { get; private set; }
    public int RunId { get; private set; }

    /// <summary>Null where it concerns the archive as a whole.</summary>
    public int? OriginalId { get; init; }
    public required FixityFailureKind Kind { get; init; }
    public required string Where { get; init; }
    public required string Explanation { get; init; }
}
