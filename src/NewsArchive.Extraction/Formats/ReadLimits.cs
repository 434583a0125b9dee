namespace NewsArchive.Extraction.Formats;

/// <summary>How much one file may ask of the machine. Imported files are untrusted: whatever passes a limit is refused with a sentence that names it.</summary>
public sealed record ReadLimits
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Most bytes of one file, or of one member of a container once unpacked.</summary>
    public long FileBytes { get; init; } = 20 * Megabyte;

    /// <summary>Most bytes that one container may unpack to, the containers inside it included.</summary>
    public long UnpackedBytes { get; init; } = 4_000 * Megabyte;

    /// <summary>Most members of one container, the members of the containers inside it included.</summary>
    public int Entries { get; init; } = 100_000;

    /// <summary>How many containers may stand one inside the other.</summary>
    public int Nesting { get; init; } = 3;

    /// <summary>How many times larger than its packed form something may become.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>How long reading one file and finding what is in it may take.</summary>
    public TimeSpan FileTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The limits when nobody has set any.</summary>
    public static ReadLimits Usual { get; } = new();
}
