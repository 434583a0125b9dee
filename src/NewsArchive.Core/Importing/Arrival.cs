using NewsArchive.Extraction.Formats.Containers;

namespace NewsArchive.Core.Importing;

/// <summary>A member on its way into the archive.</summary>
/// <param name="Source">The file it came in; null for one from the queue.</param>
/// <param name="Sha256">Of its bytes; null when it has none.</param>
/// <param name="IsKnown">Whether the archive has these bytes already, as far as could be told before storing.</param>
internal sealed record Arrival(FileSource? Source, Member Member, string? Sha256, bool IsKnown)
{
    /// <summary>What was understood; null for a member that is refused or known.</summary>
    public PreparedFile? Prepared { get; private init; }

    /// <summary>The program's own mistake in understanding it.</summary>
    public Exception? Failure { get; private init; }

    /// <summary>Reads and understands the member unless there is nothing new in it. Needs no database, so many can be prepared at once.</summary>
    public async Task<Arrival> PrepareAsync(TimeSpan limit)
    {
        if (Member.File is not { } file || IsKnown)
            return this;

        try
        {
            return this with { Prepared = await PreparedFile.OfAsync(file, limit) };
        }
        catch (Exception failure)
        {
            return this with { Failure = failure };
        }
    }
}
