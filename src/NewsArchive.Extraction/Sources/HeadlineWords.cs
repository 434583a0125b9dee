namespace NewsArchive.Extraction.Sources;

/// <summary>Compares headlines by their words: a page often prints the declared one longer or shorter.</summary>
internal static class HeadlineWords
{
    /// <summary>From here on two headlines are taken for the same.</summary>
    public const double Alike = 0.5;

    private const int Longest = 500;

    private static readonly char[] Separators = [.. " ,.:;?!\"'‘’“”«»|-–—\n\t\u00A0"];

    /// <summary>The words, case not counted; none for a text that is too long for a headline.</summary>
    public static HashSet<string> Of(string text) =>
        text.Length > Longest ? [] : new(text.Split(Separators, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    public static double Likeness(string one, string other) => Likeness(Of(one), Of(other));

    /// <summary>Twice the shared words over all words.</summary>
    public static double Likeness(HashSet<string> one, HashSet<string> other) =>
        one.Count == 0 || other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);
}
