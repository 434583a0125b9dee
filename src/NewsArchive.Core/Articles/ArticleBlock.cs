using NewsArchive.Extraction;

namespace NewsArchive.Core.Articles;

/// <summary>A paragraph, heading, caption … of an article's text.</summary>
public sealed class ArticleBlock
{
    public int Id { get; private set; }
    public int ArticleId { get; private set; }

    /// <summary>0-based place in the text.</summary>
    public required int Ordinal { get; init; }
    public required BlockKind Kind { get; init; }
    public required TextSpan Span { get; init; }

    /// <summary>The bytes of the original it came from; null where they cannot be told.</summary>
    public SourceRange? Source { get; init; }

    /// <summary>The number in the anchor #p3, counting body blocks from 1; null for captions, notes and boilerplate.</summary>
    public int? Number { get; init; }
}
