namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>Reads one kind of container as a stream of members.</summary>
internal interface IContainerReader
{
    /// <summary>Whether the content is such a container. It may only be looked at.</summary>
    bool CanRead(MemberName name, PeekableStream content);

    /// <summary>The members one after the other, each made when it is asked for. A failure of the content may be thrown.</summary>
    IEnumerable<Member> Read(Container container, PeekableStream content);
}
