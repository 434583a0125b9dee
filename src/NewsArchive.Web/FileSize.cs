using System.Globalization;
using NewsArchive.Core.Importing;

namespace NewsArchive.Web;

/// <summary>Sizes as people write them.</summary>
internal static class FileSize
{
    private const double Megabyte = 1024 * 1024;

    public static string Show(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / Megabyte:0.#} MB"),
    };

    /// <summary>“budget.html is 41 MB; the limit is 20 MB (Import:MaxFileMegabytes). …”</summary>
    public static string TooLarge(string name, long bytes, ImportOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name} is {Show(bytes)}; the limit is {options.MaxFileMegabytes} MB (Import:MaxFileMegabytes). Split the file or raise the limit.");
}
