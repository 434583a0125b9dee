using System.Text;

namespace NewsArchive.Extraction.Formats.WebArchives;

/// <summary>A first line and named fields up to an empty line, as WARC records and HTTP messages begin.</summary>
internal sealed class FieldBlock
{
    private const int LongestField = 8192;

    private readonly Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);

    private FieldBlock(string firstLine, int length) => (FirstLine, Length) = (firstLine, length);

    public string FirstLine { get; }

    /// <summary>Its number of bytes, the empty line included.</summary>
    public int Length { get; }

    /// <summary>The field's first value; null when there is none.</summary>
    public string? this[string name] => fields.GetValueOrDefault(name);

    /// <summary>The block at the beginning of the bytes; null when no empty line ends it.</summary>
    public static FieldBlock? Read(ReadOnlySpan<byte> bytes)
    {
        if (LengthOf(bytes) is not { } length)
            return null;

        var lines = Encoding.UTF8.GetString(bytes[..length]).Split('\n');
        var block = new FieldBlock(lines[0].TrimEnd('\r'), length);
        string? last = null;
        foreach (var line in lines.Skip(1))
            last = block.Add(line.TrimEnd('\r'), last);
        return block;
    }

    /// <summary>Adds the line's field, or the line to the field before it when it is indented (RFC 2822). Returns the field's name.</summary>
    private string? Add(string line, string? last)
    {
        if (line.StartsWith(' ') || line.StartsWith('\t'))
        {
            if (last is not null && fields[last].Length + line.Length < LongestField)
                fields[last] += " " + line.Trim();
            return last;
        }

        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return null;

        var name = line[..colon].Trim();
        return fields.TryAdd(name, line[(colon + 1)..].Trim()) ? name : null;
    }

    private static int? LengthOf(ReadOnlySpan<byte> bytes)
    {
        for (var start = 0; start < bytes.Length;)
        {
            var line = bytes[start..].IndexOf((byte)'\n');
            if (line < 0)
                return null;

            start += line + 1;
            if (line == 0 || (line == 1 && bytes[start - 2] == '\r'))
                return start;
        }

        return null;
    }
}
