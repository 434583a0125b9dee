namespace NewsArchive.Core.Articles.Versions;

/// <summary>The place of an article among its versions. Each version is an article of its own, with its own address, original and findings; a lone one is version 1 of itself.</summary>
public sealed class ArticleVersion
{
    public required int ArticleId { get; init; }

    /// <summary>Number of the article that the chain of versions began with; stays when that one is deleted.</summary>
    public required int ChainId { get; set; }

    /// <summary>1-based, in the order of import; never changes and is never given again.</summary>
    public required int Number { get; set; }

    /// <summary>What a later version is recognised by, see <see cref="VersionKey"/>; null when the file does not say enough, blank when not made yet.</summary>
    public string? Key { get; set; }

    /// <summary>Where the version stands in time among the others.</summary>
    public DateTime At { get; set; }
    public VersionTime Time { get; set; }

    /// <summary>Number of the first version imported that has the very same text; null when none has.</summary>
    public int? SameTextAs { get; set; }
}

/// <summary>What the time of a version was read from, the best first.</summary>
public enum VersionTime
{
    Modified,
    Captured,
    Published,
    Imported,
}
