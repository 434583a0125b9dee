using System.IO.Compression;

namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>Tells documents in many parts (Word, OpenDocument, EPUB) from ZIP archives of files, though both are packed alike.</summary>
internal static class OfficeDocument
{
    private const int NameStart = 30;

    /// <summary>By the beginning of the file: its first members give most documents away.</summary>
    public static bool Begins(ReadOnlySpan<byte> head) =>
        head.IndexOf("[Content_Types].xml"u8) > 0 || (head.Length > NameStart && head[NameStart..].StartsWith("mimetype"u8));

    /// <summary>By the whole list of members.</summary>
    public static bool IsIn(ZipArchive archive) => archive.GetEntry("[Content_Types].xml") is not null;
}
