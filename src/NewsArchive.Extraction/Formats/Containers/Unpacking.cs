using System.Globalization;

namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>What one file has used up of its limits while it is unpacked, the containers inside it included.</summary>
internal sealed class Unpacking(string name, ReadLimits limits)
{
    private long unpackedBytes;
    private int entries;
    private string? reported;

    public ReadLimits Limits => limits;

    /// <summary>Whether a limit of the whole file was passed: nothing more of it is read.</summary>
    public bool IsOver { get; private set; }

    public void CountEntry()
    {
        if (++entries > limits.Entries)
            throw TooManyEntries();
    }

    public LimitPassedException TooManyEntries() =>
        Over($"{name} holds more than {Number(limits.Entries)} files; the limit is {Number(limits.Entries)} (Import:MaxEntries). Import it in several parts or raise the limit.");

    public void CountUnpacked(int bytes)
    {
        unpackedBytes += bytes;
        if (unpackedBytes > limits.UnpackedBytes)
            throw Over($"{name} unpacks to more than {Megabytes(limits.UnpackedBytes)} MB; the limit is {Megabytes(limits.UnpackedBytes)} MB (Import:MaxUnpackedMegabytes). What came before was read. Import it in several parts or raise the limit.");
    }

    /// <summary>Whether a refusal has not been reported yet: the stream of a container fails again for whatever asks it for more.</summary>
    public bool IsNews(string refusal)
    {
        var isNews = refusal != reported;
        reported = refusal;
        return isNews;
    }

    public static long Megabytes(long bytes) => (bytes + 1024 * 1024 - 1) / (1024 * 1024);

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private LimitPassedException Over(string refusal)
    {
        IsOver = true;
        return new(refusal);
    }
}
