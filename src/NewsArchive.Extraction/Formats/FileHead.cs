using System.Text;

namespace NewsArchive.Extraction.Formats;

/// <summary>The first letters of a file, behind a byte-order mark: what tells a format is ASCII in every encoding that can hold it.</summary>
internal static class FileHead
{
    private const int BytesLookedAt = 4096;

    public static string Of(IncomingFile file)
    {
        var head = file.Bytes.Span[..Math.Min(file.Bytes.Length, BytesLookedAt)];
        return head switch
        {
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.Latin1.GetString(rest),
            _ => Encoding.Latin1.GetString(head),
        };
    }
}
