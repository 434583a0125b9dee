namespace NewsArchive.Extraction.Formats;

/// <summary>Recognises files that are no text by their first bytes, whatever their name says.</summary>
internal static class BinaryContent
{
    private static readonly (byte[] Signature, string Name)[] Signatures =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ("RIFF"u8.ToArray(), "a sound, video or WebP file"),
        ([(byte)'I', (byte)'I', 0x2A, 0x00], "a TIFF picture"),
        ([(byte)'M', (byte)'M', 0x00, 0x2A], "a TIFF picture"),
        ("%PDF-"u8.ToArray(), "a PDF document"),
        ("{\\rtf"u8.ToArray(), "an RTF document"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Microsoft Office document"),
        ([(byte)'P', (byte)'K', 0x03, 0x04], "a ZIP archive or an Office document"),
        ([(byte)'P', (byte)'K', 0x05, 0x06], "an empty ZIP archive"),
        ([0x1F, 0x8B], "a gzip archive"),
        ("BZh"u8.ToArray(), "a bzip2 archive"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], "an xz archive"),
        ("Rar!"u8.ToArray(), "a RAR archive"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ([(byte)'M', (byte)'Z', 0x90], "a Windows program"),
        ("SQLite format 3\0"u8.ToArray(), "an SQLite database"),
        ("ID3"u8.ToArray(), "a sound file"),
        ("OggS"u8.ToArray(), "a sound or video file"),
    ];

    /// <summary>What the bytes are, as words with their article ("a PNG picture"); null when nothing known is recognised.</summary>
    public static string? NameOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, name) in Signatures)
        {
            if (bytes.StartsWith(signature))
                return name;
        }

        return bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8) ? "a video or HEIC picture" : null;
    }
}
