using NewsArchive.Core.Importing;

namespace NewsArchive.Web.Importing;

/// <summary>Settings of uploads through the site, in the section <c>Import</c> beside <see cref="ImportOptions"/>.</summary>
internal sealed class UploadOptions
{
    public const string Section = ImportOptions.Section;

    internal const string Rule = "Import:MaxUploadMegabytes must be a whole number from 1 to 2000, Import:MaxUploadFiles one from 1 to 10000.";

    /// <summary>Most megabytes of one upload, all files together.</summary>
    public int MaxUploadMegabytes { get; set; } = 200;

    /// <summary>Most files of one upload.</summary>
    public int MaxUploadFiles { get; set; } = 1000;

    internal bool AreValid => MaxUploadMegabytes is >= 1 and <= 2000 && MaxUploadFiles is >= 1 and <= 10_000;

    internal long MaxUploadBytes => MaxUploadMegabytes * 1024L * 1024L;
}
