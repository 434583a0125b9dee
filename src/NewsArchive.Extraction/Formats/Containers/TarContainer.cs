using System.Formats.Tar;

namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>TAR archives of every kind, read forward.</summary>
internal sealed class TarContainer : IContainerReader
{
    private const int BlockLength = 512;
    private const int ChecksumStart = 148;
    private const int ChecksumLength = 8;

    /// <summary>By the checksum of the first header, which TAR archives have always had; letters that spell "ustar" only the newer ones have.</summary>
    public bool CanRead(MemberName name, PeekableStream content)
    {
        var header = content.Peek(BlockLength);
        return header.Length == BlockLength && header[0] != 0 && ChecksumIn(header) == ChecksumOf(header);
    }

    public IEnumerable<Member> Read(Container container, PeekableStream content)
    {
        using var archive = new TarReader(content, leaveOpen: true);
        while (archive.GetNextEntry() is { } entry)
        {
            foreach (var member in MembersOf(entry, container))
                yield return member;
        }
    }

    private static IEnumerable<Member> MembersOf(TarEntry entry, Container container)
    {
        container.Unpacking.CountEntry();
        var name = container.Name.Child(entry.Name);
        switch (entry.EntryType)
        {
            case TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile when PageParts.Contains(entry.Name):
                container.LeaveOut(PageParts.Kinds);
                return [];
            case TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile:
                return Members.Of(container.Child(name, () => new ProvenStream(entry.DataStream ?? Stream.Null, entry.Length)) with { ClaimedLength = entry.Length });
            case TarEntryType.SymbolicLink or TarEntryType.HardLink:
                return [Member.Refused(name, $"{name.Whole} is a link and was not followed. Put the file itself into the archive.")];
            case TarEntryType.CharacterDevice or TarEntryType.BlockDevice or TarEntryType.Fifo:
                return [Member.Refused(name, $"{name.Whole} is a device, not a file.")];
            case TarEntryType.SparseFile or TarEntryType.MultiVolume or TarEntryType.RenamedOrSymlinked:
                return [Member.Refused(name, $"{name.Whole} is stored in a way that the archive does not read. Unpack it and import the file.")];
            default:
                return [];
        }
    }

    private static int? ChecksumIn(ReadOnlySpan<byte> header)
    {
        var digits = header.Slice(ChecksumStart, ChecksumLength).Trim("\0 "u8);
        int? checksum = digits.IsEmpty ? null : 0;
        foreach (var digit in digits)
            checksum = digit is >= (byte)'0' and <= (byte)'7' ? checksum * 8 + (digit - '0') : null;
        return checksum;
    }

    /// <summary>The sum of the header's bytes, those of the checksum itself counted as blanks.</summary>
    private static int ChecksumOf(ReadOnlySpan<byte> header)
    {
        var sum = ChecksumLength * ' ';
        for (var position = 0; position < header.Length; position++)
            sum += position is >= ChecksumStart and < ChecksumStart + ChecksumLength ? 0 : header[position];
        return sum;
    }
}
