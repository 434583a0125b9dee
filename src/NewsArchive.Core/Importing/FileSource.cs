using System.Globalization;
using System.Text;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Formats;
using NewsArchive.Extraction.Formats.Containers;

namespace NewsArchive.Core.Importing;

/// <summary>A file to import, not yet opened. It may be a container of many.</summary>
/// <param name="Name">For display and as a hint for the format; only its last part is kept.</param>
/// <param name="ByteCount">Null when it is not known before reading, as for standard input.</param>
public sealed record FileSource(string Name, long? ByteCount, Func<Stream> Open)
{
    private const int LongestName = 200;

    public string Name { get; } = LastPart(Name);

    /// <summary>What whoever imports it calls it: the path on the command line; for others the name.</summary>
    public string Path { get; init; } = LastPart(Name);

    /// <summary>Why there is nothing to open; null when there is.</summary>
    public string? Problem { get; init; }

    /// <summary>A file that has gone meanwhile, or whose name cannot be written in UTF-8, is one that cannot be read: it has no length.</summary>
    public static FileSource Of(FileInfo file) => new(file.Name, file.Exists ? file.Length : null, file.OpenRead);

    public static FileSource Of(IncomingFile file) => new(file.Name, file.Bytes.Length, () => new MemoryStream(file.Bytes.ToArray(), writable: false));

    /// <summary>What it holds, one after the other; the file itself when it is no container.</summary>
    public IEnumerable<Member> Members(ReadLimits limits) =>
        Problem is null ? Extraction.Formats.Containers.Members.Of(Name, Open, limits) : [Member.Missing(Name, Problem)];

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
