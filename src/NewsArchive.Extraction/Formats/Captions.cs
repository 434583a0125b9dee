using NewsArchive.Extraction.Sources;

namespace NewsArchive.Extraction.Formats;

/// <summary>Recognises the words under a picture: a short paragraph that ends in a photo credit or begins with a label.</summary>
internal static class Captions
{
    private const int Longest = 700;

    private static readonly string[] Labels = ["file photo:", "file -", "file –", "file —", "pictured", "image:", "photo:", "caption:", "legende:", "bildunterschrift:", "légende:"];

    public static bool Contains(string text, TextSpan paragraph) =>
        paragraph.Length <= Longest && (PhotoCredit.AtEnd(text, paragraph) is not null || StartsWithLabel(paragraph.Of(text)));

    private static bool StartsWithLabel(ReadOnlySpan<char> words)
    {
        foreach (var label in Labels)
        {
            if (words.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
