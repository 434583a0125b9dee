namespace NewsArchive.Browser.Tests.Running;

/// <summary>The tests that only read share one archive, filled by its first start.</summary>
[CollectionDefinition(Name)]
public sealed class ReadingArchive : ICollectionFixture<ArchiveSite>
{
    public const string Name = "An archive after its first start";
}
