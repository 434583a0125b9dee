using System.Globalization;
using NewsArchive.Extraction.Formats.WebArchives;

namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>Web archives (WARC, ISO 28500). A member is one record, whole with its headers, so that address and time of capture stay with the page.</summary>
internal sealed class WarcContainer : IContainerReader
{
    private const string LeftOutKinds = "records of no article (requests, redirects, pictures, styles, scripts)";
    private const int HttpHeader = 64 * 1024;

    public bool CanRead(MemberName name, PeekableStream content) => content.Peek(5).SequenceEqual("WARC/"u8);

    public IEnumerable<Member> Read(Container container, PeekableStream content)
    {
        var records = new WarcRecords(content, container.Unpacking.Limits.FileBytes);
        for (var number = 1; records.MoveToNext(); number++)
        {
            container.Unpacking.CountEntry();
            if (MemberOf(records, container, number) is { } member)
                yield return member;
        }
    }

    private static Member? MemberOf(WarcRecords records, Container container, int number)
    {
        var limit = container.Unpacking.Limits.FileBytes;
        var name = container.Name.Child(NameOf(records.Current, number));
        if (records.Current is not { ContentLength: { } length } record)
        {
            records.FindNext();
            return Member.Refused(name, $"{name.Whole} is damaged: it does not tell its length. It was passed over.");
        }

        var page = CapturedPage.Of(record, records.Peek((int)Math.Min(length, HttpHeader)));
        if (page is not null && length <= limit)
            return records.Take(record, (int)length) is { } bytes ? MemberOf(name, record, page, bytes, limit) : WrongLength(name, length);
        if (!records.Drop(record, length))
            return WrongLength(name, length);
        if (page is not null)
            return Member.Refused(name, Members.TooLarge(name.Whole, length, limit));

        container.LeaveOut(LeftOutKinds);
        return null;
    }

    private static Member MemberOf(MemberName name, WarcRecord record, CapturedPage page, byte[] bytes, long limit)
    {
        var payload = page.Payload(bytes.AsMemory(record.Fields.Length, (int)record.ContentLength!), limit);
        return payload.Problem is null ? Member.Of(name, bytes) : Member.Refused(name, $"{name.Whole} {payload.Problem}");
    }

    private static Member WrongLength(MemberName name, long length) => Member.Refused(
        name, $"{name.Whole} is damaged: it ends elsewhere than after the {Unpacking.Number(length)} bytes of its Content-Length. It was passed over; capture the page again.");

    /// <summary>The address without its scheme, which says what the page is better than a number.</summary>
    private static string NameOf(WarcRecord? record, int number)
    {
        var address = record?.TargetUri;
        var start = address?.IndexOf("://", StringComparison.Ordinal) ?? -1;
        return start < 0 ? string.Create(CultureInfo.InvariantCulture, $"record {number}") : address![(start + 3)..];
    }
}
