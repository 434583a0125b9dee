using System.IO.Compression;
using System.Xml;

namespace NewsArchive.Extraction.Formats.Word;

/// <summary>Looks into a ZIP archive for a Word document, and proves its XML harmless before it is opened as one.</summary>
internal static class WordPackage
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Most bytes that the XML of a document may unpack to: some thousand pages.</summary>
    public const int MostMegabytes = 20;

    private const int MostEntries = 10_000;

    /// <summary>Whether the bytes are a ZIP archive with the parts of a Word document.</summary>
    public static bool Is(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.Span.StartsWith("PK\x3\x4"u8))
            return false;

        try
        {
            using var archive = Open(bytes);
            return archive.GetEntry("[Content_Types].xml") is not null && archive.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Why the document cannot be opened safely; null when it can. Bytes are counted as they come, whatever the archive says.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public static string? Problem(ReadOnlyMemory<byte> bytes)
    {
        using var archive = Open(bytes);
        if (archive.Entries.Count > MostEntries)
            return $"it has more than {MostEntries} parts";

        var left = (long)MostMegabytes * Megabyte;
        foreach (var entry in archive.Entries.Where(IsXml))
        {
            using var unpacked = new MemoryStream();
            using var packed = entry.Open();
            if (!TryCopy(packed, unpacked, left))
                return $"it unpacks to more than {MostMegabytes} MB of text";

            left -= unpacked.Length;
            unpacked.Position = 0;
            if (Problem(unpacked) is { } problem)
                return $"its part {entry.Name} {problem}";
        }

        return null;
    }

    private static ZipArchive Open(ReadOnlyMemory<byte> bytes) => new(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);

    private static bool IsXml(ZipArchiveEntry entry) =>
        Path.GetExtension(entry.FullName).ToLowerInvariant() is ".xml" or ".rels";

    private static bool TryCopy(Stream from, MemoryStream to, long most)
    {
        var buffer = new byte[81_920];
        for (int read; (read = from.Read(buffer)) > 0;)
        {
            if (to.Length + read > most)
                return false;
            to.Write(buffer, 0, read);
        }

        return true;
    }

    private static string? Problem(MemoryStream xml)
    {
        try
        {
            SafeXml.Check(xml);
            return null;
        }
        catch (XmlTooDeepException exception)
        {
            return $"is no sound XML: {exception.Problem}";
        }
        catch (XmlException)
        {
            return "is no sound XML";
        }
    }
}
