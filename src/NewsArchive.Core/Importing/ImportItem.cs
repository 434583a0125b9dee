using NewsArchive.Core.Originals;

namespace NewsArchive.Core.Importing;

/// <summary>One file of a batch, or one member of a container in it, and what became of it. Waiting items are the import queue, so a restart resumes.</summary>
public sealed class ImportItem
{
    public int Id { get; private set; }
    public int BatchId { get; private set; }
    public required ImportBatch Batch { get; init; }
    public required string FileName { get; init; }
    public required long ByteCount { get; init; }
    public ImportStatus Status { get; set; }

    /// <summary>For a refused file: what is wrong and what to do. For what was left out of a container: how much and what.</summary>
    public string? Reason { get; set; }
    public DateTime? FinishedAt { get; set; }
    public int? OriginalId { get; private set; }

    /// <summary>The original that was imported from it, or that was already here.</summary>
    public Original? Original { get; set; }

    /// <summary>The bytes while the item waits; gone once it is done.</summary>
    public PendingFile? Pending { get; set; }
}

public enum ImportStatus
{
    Waiting,
    Imported,
    AlreadyHere,
    Refused,

    /// <summary>Members of a container that cannot be articles, such as the pictures of a page; one item for all of them.</summary>
    LeftOut,
}

/// <summary>The bytes of a file that waits for its import.</summary>
public sealed class PendingFile
{
    public int ItemId { get; private set; }
    public required byte[] Bytes { get; init; }
}
