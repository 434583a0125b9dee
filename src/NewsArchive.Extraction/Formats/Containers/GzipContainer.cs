using System.IO.Compression;

namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>
/// gzip. A packed container (stories.tar.gz) is one delivery, and its members are named after it; a packed file or ZIP archive is a
/// member, named without ".gz".
/// </summary>
internal sealed class GzipContainer : IContainerReader
{
    private static readonly byte[] Signature = [0x1F, 0x8B];

    public bool CanRead(MemberName name, PeekableStream content) => content.Peek(Signature.Length).SequenceEqual(Signature);

    public IEnumerable<Member> Read(Container container, PeekableStream content)
    {
        var packed = new GzipInput(content);
        var unpacked = new UnpackedStream(new GZipStream(packed, CompressionMode.Decompress), container.Name.Whole, () => packed.ByteCount, container.Unpacking);
        var whole = new PeekableStream(new WholeGzipStream(unpacked, packed));
        var member = container.Child(container.Name.Child(InnerName(container.Name)), () => whole);
        return Members.ReaderOf(member.Name, whole) is { } reader and not (ZipContainer or GzipContainer)
            ? reader.Read(container, whole)
            : Members.Of(member);
    }

    private static string InnerName(MemberName name)
    {
        var packed = Path.GetFileName(name.Whole);
        return Path.GetExtension(packed).ToLowerInvariant() switch
        {
            ".gz" or ".gzip" => Path.GetFileNameWithoutExtension(packed),
            ".tgz" => Path.ChangeExtension(packed, ".tar"),
            _ => packed,
        };
    }
}
