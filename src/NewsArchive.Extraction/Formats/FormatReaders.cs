namespace NewsArchive.Extraction.Formats;

/// <summary>The formats the archive reads, most specific first.</summary>
public static class FormatReaders
{
    public static IReadOnlyList<IFormatReader> All { get; } = [];

    /// <summary>Reads the file with the first reader that knows its content.</summary>
    public static ReadOutcome Read(IncomingFile file) => ReadOutcome.Refused($"{file.Name}: no reader yet.");
}
