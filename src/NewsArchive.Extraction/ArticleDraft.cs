namespace NewsArchive.Extraction;

/// <summary>One article as read from its file, before anything is concluded from it.</summary>
public sealed record ArticleDraft
{
    /// <summary>
    /// The canonical text that every span counts in. For plain text the whole decoded file, with line ends as \n and the
    /// byte-order mark dropped; for marked-up formats the visible text, blocks parted by a blank line.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>The blocks of <see cref="Text"/>, in order, not overlapping; together they hold every visible character.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Short name of the format: "text", "markdown", "html", "ninjs" …</summary>
    public required string Format { get; init; }

    /// <summary>Media type by content, for example "text/plain".</summary>
    public required string MediaType { get; init; }

    /// <summary>IANA name of the character encoding the bytes were read in, lower case.</summary>
    public required string Encoding { get; init; }

    /// <summary>Why the bytes were read in this encoding: "byte-order mark"; null where the format leaves no choice.</summary>
    public string? EncodingRule { get; init; }

    /// <summary>The words that the markup itself names as a picture's credit.</summary>
    public IReadOnlyList<TextSpan> PhotoCredits { get; init; } = [];

    public DeclaredMetadata Declared { get; init; } = new();

    /// <summary>Sentences for the reader of the article: what was odd about the file.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}

/// <summary>A stretch of the text that was one paragraph, heading, caption … in the file.</summary>
/// <param name="Source">The bytes it came from; null where the format does not let them be told.</param>
public sealed record Block(BlockKind Kind, TextSpan Span, SourceRange? Source = null);

public enum BlockKind
{
    Paragraph,
    Heading,
    Caption,
    List,
    Quote,
    Table,

    /// <summary>What the outlet says about the article: an update, a correction, a clarification.</summary>
    Note,

    /// <summary>Widget text, header lines, related links, sharing prompts: kept, but not the article's words.</summary>
    Boilerplate,
}

/// <summary>What the file says about itself, as written there, each field best candidate first.</summary>
public sealed record DeclaredMetadata
{
    public IReadOnlyList<DeclaredValue> Headline { get; init; } = [];
    public IReadOnlyList<DeclaredValue> DatePublished { get; init; } = [];
    public IReadOnlyList<DeclaredValue> DateModified { get; init; } = [];
    public IReadOnlyList<DeclaredValue> Publisher { get; init; } = [];
    public IReadOnlyList<DeclaredValue> Byline { get; init; } = [];

    /// <summary>The place the report comes from, where it is given apart from the text.</summary>
    public IReadOnlyList<DeclaredValue> Dateline { get; init; } = [];
    public IReadOnlyList<DeclaredValue> Language { get; init; } = [];
    public IReadOnlyList<DeclaredValue> CanonicalUrl { get; init; } = [];
    public IReadOnlyList<DeclaredValue> Section { get; init; } = [];

    /// <summary>When a web archive fetched the page, as an instant in ISO 8601.</summary>
    public IReadOnlyList<DeclaredValue> Captured { get; init; } = [];
}

/// <summary>One declared value, where it stood, and its words when they are part of the text (a header line).</summary>
/// <param name="Confidence">How far the place is to be believed, 0 to 1.</param>
public sealed record DeclaredValue(string Value, string Place, TextSpan? Span = null, double Confidence = 0.95);
