namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>A file or member as it is found, before anybody knows whether it is a container.</summary>
/// <param name="Depth">How many containers it lies in.</param>
internal sealed record Container(MemberName Name, Func<Stream> Open, int Depth, Unpacking Unpacking)
{
    /// <summary>How many bytes it claims to have; for messages only.</summary>
    public long? ClaimedLength { get; init; }

    /// <summary>Whether anything was handed out of it yet, be it a refusal.</summary>
    public bool HasMembers { get; set; }

    /// <summary>How many of its members cannot be articles and were passed over, and what they are.</summary>
    public (int Count, string Kinds) LeftOut { get; private set; }

    public void LeaveOut(string kinds) => LeftOut = (LeftOut.Count + 1, kinds);

    public Container Child(MemberName name, Func<Stream> open) => new(name, open, Depth + 1, Unpacking);
}
