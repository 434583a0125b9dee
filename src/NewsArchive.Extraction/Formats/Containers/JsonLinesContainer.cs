using System.Globalization;
using System.Text.Json;

namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>JSON Lines: an object a line, each a story of its own, as wire services export them.</summary>
internal sealed class JsonLinesContainer : IContainerReader
{
    private const int BytesLookedAt = 1024 * 1024;

    /// <summary>By its name, or by two lines that are each an object.</summary>
    public bool CanRead(MemberName name, PeekableStream content)
    {
        if (!Begins(content.Peek(64)))
            return false;
        if (Path.GetExtension(name.Whole).ToLowerInvariant() is ".jsonl" or ".ndjson")
            return true;

        var head = content.Peek(BytesLookedAt);
        var first = head.IndexOf((byte)'\n');
        if (first < 0 || !IsObject(head[..first]))
            return false;

        var rest = head[(first + 1)..];
        var second = rest.IndexOf((byte)'\n');
        return IsObject(second < 0 ? rest : rest[..second]);
    }

    public IEnumerable<Member> Read(Container container, PeekableStream content)
    {
        var number = 0;
        foreach (var line in new LineReader(content, container.Unpacking.Limits.FileBytes).Lines())
        {
            number++;
            if (line is { Length: 0 })
                continue;

            container.Unpacking.CountEntry();
            var name = container.Name.Child(string.Create(CultureInfo.InvariantCulture, $"line {number}.json"));
            yield return line is null
                ? Member.Refused(name, Members.TooLarge(name.Whole, null, container.Unpacking.Limits.FileBytes))
                : Member.Of(name, line);
        }
    }

    private static bool Begins(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\uFEFF"u8))
            head = head[3..];
        return head.TrimStart(" \t\r\n"u8).StartsWith("{"u8);
    }

    private static bool IsObject(ReadOnlySpan<byte> line)
    {
        if (!Begins(line))
            return false;

        var json = new Utf8JsonReader(line.StartsWith("\uFEFF"u8) ? line[3..] : line);
        try
        {
            return json.Read() && json.TrySkip() && !json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
