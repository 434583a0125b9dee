namespace NewsArchive.Core.Storage;

/// <summary>The archive itself cannot be used just now: a full disk, a locked or damaged database, a folder without rights. The message says what to do.</summary>
public sealed class ArchiveUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
