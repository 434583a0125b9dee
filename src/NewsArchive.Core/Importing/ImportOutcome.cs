namespace NewsArchive.Core.Importing;

/// <summary>What became of one file.</summary>
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
}

/// <summary>A waiting item that has been dealt with.</summary>
public sealed record ProcessedItem(int ItemId, int BatchId, string FileName, ImportOutcome Outcome);
