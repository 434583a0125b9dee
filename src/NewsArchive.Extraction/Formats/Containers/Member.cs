namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>
/// One thing that came with a file: a file to read, the reason why one is refused, or a note about what was left out. A file that is no
/// container has itself as its only member.
/// </summary>
/// <param name="Name">The whole name, for display: "bundle.zip/folder/story.html". Never a path.</param>
/// <param name="Inner">The name inside the container, "folder/story.html"; null for the file or the container itself.</param>
public sealed record Member(string Name, string? Inner)
{
    /// <summary>The bytes; null when there are none to read.</summary>
    public IncomingFile? File { get; private init; }

    /// <summary>What is wrong and what to do; null when there are bytes.</summary>
    public string? Refusal { get; private init; }

    /// <summary>What of a container was left out because it cannot be an article; null for anything else.</summary>
    public string? LeftOut { get; private init; }

    /// <summary>A file by itself.</summary>
    public static Member Of(IncomingFile file) => new(file.Name, null) { File = file };

    /// <summary>A file of which there is nothing to read.</summary>
    public static Member Missing(string name, string problem) => new(name, null) { Refusal = problem };

    internal static Member Of(MemberName name, ReadOnlyMemory<byte> bytes) => New(name) with { File = new(name.Whole, bytes) };

    internal static Member Refused(MemberName name, string reason) => New(name) with { Refusal = reason };

    internal static Member Without(MemberName name, string note) => New(name) with { LeftOut = note };

    private static Member New(MemberName name) => new(name.Whole, name.Inner);
}
