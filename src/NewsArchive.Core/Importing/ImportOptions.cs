using Microsoft.Extensions.Options;
using NewsArchive.Extraction.Formats;

namespace NewsArchive.Core.Importing;

/// <summary>Settings of the section <c>Import</c>: what one imported file may ask of the machine.</summary>
public sealed class ImportOptions
{
    public const string Section = "Import";

    private const long Megabyte = 1024 * 1024;

    /// <summary>What must hold for each setting, as the sentence that is shown when it does not.</summary>
    internal static readonly (Func<ImportOptions, bool> Holds, string Rule)[] Rules =
    [
        (options => options.MaxFileMegabytes is >= 1 and <= 500, "Import:MaxFileMegabytes must be a whole number from 1 to 500."),
        (options => options.MaxUnpackedMegabytes is >= 1 and <= 1_000_000, "Import:MaxUnpackedMegabytes must be a whole number from 1 to 1000000."),
        (options => options.MaxEntries is >= 1 and <= 10_000_000, "Import:MaxEntries must be a whole number from 1 to 10000000."),
        (options => options.MaxNesting is >= 1 and <= 10, "Import:MaxNesting must be a whole number from 1 to 10."),
        (options => options.MaxRatio is >= 10 and <= 10_000, "Import:MaxRatio must be a whole number from 10 to 10000."),
        (options => options.MaxFileSeconds is >= 1 and <= 3600, "Import:MaxFileSeconds must be a whole number from 1 to 3600."),
    ];

    /// <summary>A larger file, or member of a container, is refused.</summary>
    public int MaxFileMegabytes { get; set; } = 20;

    /// <summary>Most megabytes that one container may unpack to.</summary>
    public int MaxUnpackedMegabytes { get; set; } = 4000;

    /// <summary>Most members of one container.</summary>
    public int MaxEntries { get; set; } = 100_000;

    /// <summary>How many containers may stand one inside the other.</summary>
    public int MaxNesting { get; set; } = 3;

    /// <summary>How many times larger than its packed form something may become.</summary>
    public int MaxRatio { get; set; } = 200;

    /// <summary>How many seconds reading and understanding one file may take.</summary>
    public int MaxFileSeconds { get; set; } = 30;

    public long MaxFileBytes => MaxFileMegabytes * Megabyte;

    public ReadLimits Limits => new()
    {
        FileBytes = MaxFileBytes,
        UnpackedBytes = MaxUnpackedMegabytes * Megabyte,
        Entries = MaxEntries,
        Nesting = MaxNesting,
        Ratio = MaxRatio,
        FileTime = TimeSpan.FromSeconds(MaxFileSeconds),
    };

    /// <summary>The options themselves; an exception that names the wrong setting when one is wrong.</summary>
    public ImportOptions Validated()
    {
        var broken = Rules.Where(rule => !rule.Holds(this)).Select(rule => rule.Rule).ToList();
        return broken.Count == 0 ? this : throw new OptionsValidationException(Section, typeof(ImportOptions), broken);
    }
}
