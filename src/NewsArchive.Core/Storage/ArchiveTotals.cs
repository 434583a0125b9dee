namespace NewsArchive.Core.Storage;

/// <summary>How much an archive holds.</summary>
/// <param name="OriginalBytes">Of all originals together.</param>
public sealed record ArchiveTotals(long Articles, long Quotes, long People, long Organizations, long Places, long OriginalBytes);
