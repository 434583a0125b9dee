namespace NewsArchive.Core.Originals;

/// <summary>Something that is not as it was stored.</summary>
/// <param name="Where">The place: "story.txt (original 12)", "article 5, quote 2".</param>
/// <param name="Explanation">A sentence that says what is wrong.</param>
public sealed record FixityFailure(FixityFailureKind Kind, string Where, string Explanation);

public enum FixityFailureKind
{
    /// <summary>The database file itself is damaged.</summary>
    Database,

    /// <summary>An original's bytes no longer have their SHA-256.</summary>
    Original,

    /// <summary>The stored text is not what the original says.</summary>
    Text,

    /// <summary>A finding no longer points at its words.</summary>
    Span,

    /// <summary>The search index does not say what the articles say; it can be made anew.</summary>
    Index,
}
