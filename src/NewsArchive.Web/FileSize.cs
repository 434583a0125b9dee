using System.Globalization;

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
}
