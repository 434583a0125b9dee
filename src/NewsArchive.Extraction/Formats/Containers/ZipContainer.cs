using System.IO.Compression;

namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>ZIP archives. Their list of members stands at the end, so one that only runs forward is kept in memory, up to the limit of a file.</summary>
internal sealed class ZipContainer : IContainerReader
{
    private const int BytesLookedAt = 2048;

    private static readonly byte[] FirstMember = [(byte)'P', (byte)'K', 3, 4];
    private static readonly byte[] EmptyArchive = [(byte)'P', (byte)'K', 5, 6];

    public bool CanRead(MemberName name, PeekableStream content)
    {
        var head = content.Peek(BytesLookedAt);
        return (head.StartsWith(FirstMember) || head.StartsWith(EmptyArchive)) && !OfficeDocument.Begins(head);
    }

    public IEnumerable<Member> Read(Container container, PeekableStream content)
    {
        var unpacking = container.Unpacking;
        if ((content.Seekable ?? InMemory(content, unpacking.Limits.FileBytes)) is not { } seekable)
        {
            yield return Member.Refused(container.Name, $"{Members.TooLarge(container.Name.Whole, container.ClaimedLength, unpacking.Limits.FileBytes)} The members of a ZIP archive can be read from a larger one only when it is a file by itself: import it by its name.");
            yield break;
        }

        if (ZipDirectory.CountEntries(seekable, unpacking.Limits.Entries) > unpacking.Limits.Entries)
            throw unpacking.TooManyEntries();

        using var archive = new ZipArchive(seekable, ZipArchiveMode.Read, leaveOpen: true);
        if (OfficeDocument.IsIn(archive))
        {
            seekable.Position = 0;
            yield return Members.Whole(container, new PeekableStream(seekable));
            yield break;
        }

        foreach (var member in archive.Entries.SelectMany(entry => MembersOf(entry, container)))
            yield return member;
    }

    private static MemoryStream? InMemory(PeekableStream content, long limit) =>
        content.ReadAtMost(limit) is { } bytes ? new(bytes, writable: false) : null;

    private static IEnumerable<Member> MembersOf(ZipArchiveEntry entry, Container container)
    {
        container.Unpacking.CountEntry();
        if (entry.FullName.EndsWith('/') || entry.FullName.EndsWith('\\'))
            return [];

        if (PageParts.Contains(entry.FullName))
        {
            container.LeaveOut(PageParts.Kinds);
            return [];
        }

        var name = container.Name.Child(entry.FullName);
        return entry.IsEncrypted
            ? [Member.Refused(name, $"{name.Whole} is encrypted. Unpack the archive with its password and import what is in it.")]
            : Members.Of(container.Child(name, Open) with { ClaimedLength = entry.Length });

        Stream Open() => new UnpackedStream(
            new ProvenStream(entry.Open(), entry.Length, entry.Crc32), name.Whole, () => entry.CompressedLength, container.Unpacking);
    }
}
