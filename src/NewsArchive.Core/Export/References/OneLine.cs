namespace NewsArchive.Core.Export.References;

internal static class OneLine
{
    /// <summary>The text with every run of blanks, breaks and control characters as one blank.</summary>
    public static string Of(string text) =>
        string.Join(' ', string.Concat(text.Select(character => char.IsControl(character) || char.IsWhiteSpace(character) ? ' ' : character)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
