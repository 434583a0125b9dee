namespace NewsArchive.Extraction.Formats.Pdf;

/// <summary>Counts how deep arrays and dictionaries open in each other: the parser gives up on them, but begins again at each of their brackets.</summary>
internal static class PdfNesting
{
    // Far beyond any document, and beyond what the bytes of a picture amount to by chance.
    private const int Deepest = 20_000;

    /// <exception cref="InvalidDataException">It is deeper than any document.</exception>
    public static void Check(ReadOnlySpan<byte> bytes)
    {
        int arrays = 0, dictionaries = 0;
        for (var rest = bytes; rest.IndexOfAny("[]<>"u8) is var at and >= 0;)
        {
            var isDouble = at + 1 < rest.Length && rest[at + 1] == rest[at];
            _ = (rest[at], isDouble) switch
            {
                ((byte)'[', _) => arrays++,
                ((byte)']', _) => arrays = Math.Max(0, arrays - 1),
                ((byte)'<', true) => dictionaries++,
                ((byte)'>', true) => dictionaries = Math.Max(0, dictionaries - 1),
                _ => 0,
            };
            if (arrays > Deepest || dictionaries > Deepest)
                throw new InvalidDataException($"its objects are nested more than {Deepest} deep");

            rest = rest[(rest[at] is (byte)'<' or (byte)'>' && isDouble ? at + 2 : at + 1)..];
        }
    }
}
