namespace NewsArchive.Core.Importing;

/// <summary>What became of one file or member of a container.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    public sealed record Imported(IReadOnlyList<int> ArticleIds) : ImportOutcome;

    /// <summary>The same bytes were imported before; these are their articles.</summary>
    public sealed record AlreadyHere(IReadOnlyList<int> ArticleIds) : ImportOutcome;

    /// <param name="Reason">What is wrong and what to do.</param>
    public sealed record Refused(string Reason) : ImportOutcome;

    /// <summary>Members of a container that cannot be articles, such as the pictures of a page.</summary>
    /// <param name="Note">How many and what they are.</param>
    public sealed record LeftOut(string Note) : ImportOutcome;
}

/// <summary>What became of a source, or of one member of a source that is a container.</summary>
/// <param name="Member">The name inside the container; null for the source itself.</param>
public sealed record ImportedMember(FileSource Source, string? Member, ImportOutcome Outcome);

/// <summary>A waiting item that has been dealt with.</summary>
public sealed record ProcessedItem(int ItemId, int BatchId, string FileName, ImportOutcome Outcome);
