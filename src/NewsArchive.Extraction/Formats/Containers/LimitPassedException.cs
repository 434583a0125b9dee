namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>Ends the reading of a stream that asks for more than a limit allows. The message is the refusal.</summary>
internal sealed class LimitPassedException(string refusal) : IOException(refusal);
