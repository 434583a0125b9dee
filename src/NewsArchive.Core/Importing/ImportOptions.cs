namespace NewsArchive.Core.Importing;

/// <summary>Settings of the section <c>Import</c>.</summary>
public sealed class ImportOptions
{
    public const string Section = "Import";

    internal const string Rule = "Import:MaxFileMegabytes must be a whole number from 1 to 500.";

    /// <summary>A larger file is refused.</summary>
    public int MaxFileMegabytes { get; set; } = 20;

    internal bool AreValid => MaxFileMegabytes is >= 1 and <= 500;

    public long MaxFileBytes => MaxFileMegabytes * 1024L * 1024L;
}
