using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using NewsArchive.Core.Importing;

namespace NewsArchive.Web.Importing;

/// <summary>Settings of uploads through the site, in the section <c>Import</c> beside <see cref="ImportOptions"/>.</summary>
internal sealed class UploadOptions
{
    public const string Section = ImportOptions.Section;

    /// <summary>Most megabytes of one upload, all files together.</summary>
    [Range(1, 2000, ErrorMessage = "Import:MaxUploadMegabytes must be a whole number from 1 to 2000.")]
    public int MaxUploadMegabytes { get; set; } = 200;

    /// <summary>Most files of one upload.</summary>
    [Range(1, 10_000, ErrorMessage = "Import:MaxUploadFiles must be a whole number from 1 to 10000.")]
    public int MaxUploadFiles { get; set; } = 1000;

    public long MaxUploadBytes => MaxUploadMegabytes * 1024L * 1024L;
}

[OptionsValidator]
internal sealed partial class UploadOptionsValidator : IValidateOptions<UploadOptions>;
