using System.Globalization;
using System.Text;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Importing;

/// <summary>A file to import, not yet read: its size decides first whether it will be.</summary>
/// <param name="Name">For display and as a hint for the format; only its last part is kept.</param>
/// <param name="ByteCount">Null when it is not known before reading, as for standard input.</param>
public sealed record FileSource(string Name, long? ByteCount, Func<Stream> Open)
{
    private const int LongestName = 200;

    public string Name { get; } = LastPart(Name);

    /// <summary>A file that has gone meanwhile, or whose name cannot be written in UTF-8, is one that cannot be read: it has no length.</summary>
    public static FileSource Of(FileInfo file) => new(file.Name, file.Exists ? file.Length : null, file.OpenRead);

    public static FileSource Of(IncomingFile file) => new(file.Name, file.Bytes.Length, () => new MemoryStream(file.Bytes.ToArray(), writable: false));

    /// <summary>The bytes; null when there are more than the limit allows.</summary>
    internal async Task<byte[]?> ReadAsync(long limit, CancellationToken cancellation)
    {
        if (ByteCount > limit)
            return null;

        await using var content = Open();
        using var bytes = new MemoryStream((int)(ByteCount ?? 0));
        var part = new byte[81920];
        while (await content.ReadAsync(part, cancellation) is var count and > 0)
        {
            if (bytes.Length + count > limit)
                return null;
            bytes.Write(part, 0, count);
        }

        return bytes.ToArray();
    }

    /// <summary>A name that can be shown and logged: no folders, no characters that move the cursor or turn the line around.</summary>
    private static string LastPart(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var shown = new StringBuilder(last.Length);
        foreach (var rune in last.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                && shown.Length < LongestName)
                shown.Append(rune.ToString());
        }

        return shown.Length == 0 ? "unnamed" : shown.ToString();
    }
}
