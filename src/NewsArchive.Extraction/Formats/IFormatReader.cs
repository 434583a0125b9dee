namespace NewsArchive.Extraction.Formats;

/// <summary>Reads one file format into article drafts.</summary>
public interface IFormatReader
{
    /// <summary>Whether the content is in this format; the name's extension only helps where content is ambiguous.</summary>
    bool CanRead(IncomingFile file);

    ReadOutcome Read(IncomingFile file);
}

/// <summary>The articles of a file, or the reason why it was refused: what is wrong and what to do.</summary>
public sealed record ReadOutcome
{
    private ReadOutcome()
    {
    }

    public IReadOnlyList<ArticleDraft> Drafts { get; private init; } = [];
    public string? Refusal { get; private init; }

    public static ReadOutcome Of(params IReadOnlyList<ArticleDraft> drafts) => new() { Drafts = drafts };

    public static ReadOutcome Refused(string reason) => new() { Refusal = reason };
}
