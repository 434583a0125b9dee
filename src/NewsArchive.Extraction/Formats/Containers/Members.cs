namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>
/// Opens containers. A container is a way of delivery, and its members are the originals: each is handed out like a file of its own, one
/// after the other, so that memory does not grow with the container. Whatever goes wrong becomes a member with a refusal.
/// </summary>
public static class Members
{
    // What content tells for certain comes first.
    private static readonly IContainerReader[] Readers =
        [new ZipContainer(), new GzipContainer(), new WarcContainer(), new TarContainer(), new MailboxContainer(), new JsonLinesContainer()];

    /// <summary>The members of the file, or the file itself when it is no container.</summary>
    /// <param name="name">The file's name, harmless already; for display and as a hint for the format.</param>
    /// <param name="open">Called once. The stream is read from its beginning to its end unless it can be read in any order, and closed.</param>
    /// <param name="limits">What the file may ask of the machine.</param>
    public static IEnumerable<Member> Of(string name, Func<Stream> open, ReadLimits limits) =>
        Of(new Container(new(name, null), open, 0, new(name, limits)));

    /// <summary>The members of a container inside another, or the member itself.</summary>
    internal static IEnumerable<Member> Of(Container container)
    {
        using var members = Read(container).GetEnumerator();
        while (Next(members, container) is { } member)
        {
            yield return member;
            if (container.Unpacking.IsOver)
                yield break;
        }
    }

    /// <summary>The next member; when the content does not let it be read, a refusal, which is then the last one.</summary>
    private static Member? Next(IEnumerator<Member> members, Container container)
    {
        try
        {
            return members.MoveNext() ? members.Current : null;
        }
        catch (LimitPassedException passed)
        {
            return container.Unpacking.IsNews(passed.Message) ? Member.Refused(container.Name, passed.Message) : null;
        }
        catch (Exception failure) when (IsDamage(failure))
        {
            return Member.Refused(container.Name, $"{container.Name.Whole} is damaged or cut off{(container.HasMembers ? "; what came before was read" : "")}. Fetch or make it again.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Member.Refused(container.Name, $"{container.Name.Whole} cannot be read: {failure.Message}");
        }
    }

    // What the libraries throw at content that is not what it claims to be.
    private static bool IsDamage(Exception failure) =>
        failure is InvalidDataException or EndOfStreamException or FormatException or ArgumentException or OverflowException or NotSupportedException;

    private static IEnumerable<Member> Read(Container container)
    {
        using var content = new PeekableStream(container.Open());
        if (ReaderOf(container.Name, content) is not { } reader)
        {
            yield return Whole(container, content);
            yield break;
        }

        var limit = container.Unpacking.Limits.Nesting;
        if (container.Depth >= limit)
        {
            yield return Member.Refused(container.Name, $"{container.Name.Whole} is a container inside {container.Depth} others; the limit is {limit} one inside the other (Import:MaxNesting). Unpack it and import what is in it.");
            yield break;
        }

        foreach (var member in reader.Read(container, content))
        {
            container.HasMembers = true;
            yield return member;
        }

        if (!container.HasMembers || container.LeftOut.Count > 0)
            yield return Rest(container);
    }

    /// <summary>What reads the content's members; null when it is no container.</summary>
    internal static IContainerReader? ReaderOf(MemberName name, PeekableStream content) =>
        Array.Find(Readers, reader => reader.CanRead(name, content));

    /// <summary>The last word about a container: what of it was left out, or that there was nothing in it to read.</summary>
    private static Member Rest(Container container)
    {
        var (name, (count, kinds)) = (container.Name.Whole, container.LeftOut);
        if (container.HasMembers)
            return Member.Without(container.Name, $"Left out as {kinds}: {Unpacking.Number(count)}.");

        return Member.Refused(container.Name, count > 0
            ? $"{name} holds no article, only {kinds}: {Unpacking.Number(count)}. Check that it is the file you meant."
            : $"{name} holds nothing. Check that it was made and copied completely.");
    }

    /// <summary>The content as one file.</summary>
    internal static Member Whole(Container container, PeekableStream content)
    {
        var limit = container.Unpacking.Limits.FileBytes;
        var length = container.ClaimedLength ?? content.KnownLength;
        if (length <= limit || length is null)
        {
            if (content.ReadAtMost(limit) is { } bytes)
                return Member.Of(container.Name, bytes);
            length = null;
        }

        return Member.Refused(container.Name, TooLarge(container.Name.Whole, length, limit));
    }

    /// <summary>“budget.html is 41 MB; the limit is 20 MB (Import:MaxFileMegabytes).”</summary>
    internal static string TooLarge(string name, long? length, long limit)
    {
        var size = length is { } bytes ? $"is {Unpacking.Megabytes(bytes)} MB" : "is larger than allowed";
        return $"{name} {size}; the limit is {Unpacking.Megabytes(limit)} MB (Import:MaxFileMegabytes).";
    }
}
