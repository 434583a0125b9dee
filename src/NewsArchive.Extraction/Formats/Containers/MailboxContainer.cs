using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>A mailbox in one file (mbox, RFC 4155): mails one behind the other, each below a line such as "From mira@ledger.example Mon Mar  4 09:00:00 2024".</summary>
internal sealed partial class MailboxContainer : IContainerReader
{
    private const int BytesLookedAt = 1024 * 1024;
    private const int LongestSeparator = 500;

    /// <summary>By such a line at its beginning and its name, or by a second such line; one mail alone may have been saved with it, too.</summary>
    public bool CanRead(MemberName name, PeekableStream content)
    {
        if (!content.Peek(5).SequenceEqual("From "u8) || !IsSeparator(FirstLine(content.Peek(LongestSeparator))))
            return false;
        return Path.GetExtension(name.Whole).ToLowerInvariant() is ".mbox" or ".mbx" || HasSecond(content.Peek(BytesLookedAt));
    }

    public IEnumerable<Member> Read(Container container, PeekableStream content)
    {
        var limit = container.Unpacking.Limits.FileBytes;
        using var mail = new MemoryStream();
        var (taken, isTooLong, isBehindBlank) = (0, false, true);
        foreach (var line in new LineReader(content, limit).WholeLines())
        {
            if (isBehindBlank && mail.Length > 0 && line is not null && IsSeparator(line))
                yield return Take();

            isTooLong |= line is null || mail.Length + line.Length > limit;
            if (!isTooLong)
                mail.Write(line);
            isBehindBlank = line is [(byte)'\n'] or [(byte)'\r', (byte)'\n'];
        }

        yield return Take();

        Member Take()
        {
            container.Unpacking.CountEntry();
            var name = container.Name.Child(string.Create(CultureInfo.InvariantCulture, $"mail {++taken}.eml"));
            var member = isTooLong ? Member.Refused(name, Members.TooLarge(name.Whole, null, limit)) : Member.Of(name, mail.ToArray());
            mail.SetLength(0);
            isTooLong = false;
            return member;
        }
    }

    private static bool HasSecond(ReadOnlySpan<byte> head)
    {
        for (int at = 0, step; (step = head[at..].IndexOf("\nFrom "u8)) >= 0;)
        {
            at += step + 1;
            if (head[..(at - 1)].TrimEnd((byte)'\r').EndsWith("\n"u8) && IsSeparator(FirstLine(head[at..])))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> bytes) => bytes.IndexOf((byte)'\n') is >= 0 and var end ? bytes[..end] : bytes;

    private static bool IsSeparator(ReadOnlySpan<byte> line) =>
        line.StartsWith("From "u8) && line.Length <= LongestSeparator && Separator.IsMatch(Encoding.Latin1.GetString(line));

    [GeneratedRegex(@"^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +[0-9]{1,2} [0-9]{2}:[0-9]{2}(?::[0-9]{2})? .{0,20}?[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Separator { get; }
}
