namespace NewsArchive.Core.Articles.Deletion;

/// <summary>What is left of a deleted article: who took it away, when and why. Its addresses answer with it for good.</summary>
public sealed class Tombstone
{
    public required int ArticleId { get; init; }

    /// <summary>The title the article was shown under; null when that was to go, too.</summary>
    public string? Title { get; init; }
    public string? Language { get; init; }
    public required string DeletedBy { get; init; }
    public required DateTime DeletedAt { get; init; }
    public required string Reason { get; init; }

    /// <summary>Of the original, so that the same file is not imported again unnoticed.</summary>
    public required string Sha256 { get; init; }

    /// <summary>0-based place among the articles of the original.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Whether the bytes of the original were to stay in the archive, where no address shows them.</summary>
    public required bool KeepsOriginal { get; init; }

    /// <summary>The chain of versions it belonged to; see <see cref="Versions.ArticleVersion"/>.</summary>
    public required int ChainId { get; init; }
    public required int Number { get; init; }
    public List<DeletedQuote> Quotes { get; } = [];
}

/// <summary>A quote that went with its article.</summary>
public sealed class DeletedQuote
{
    public required int QuoteId { get; init; }
    public int ArticleId { get; private set; }
}
