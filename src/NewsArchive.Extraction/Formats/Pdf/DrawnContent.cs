using System.Buffers;
using System.Text;

namespace NewsArchive.Extraction.Formats.Pdf;

/// <summary>What a content stream asks for, told from its bytes without running it.</summary>
/// <param name="Weight">About how much work it is, in bytes of drawing commands.</param>
/// <param name="Shown">The names of the forms and pictures that it shows, in order; null where a name cannot be told.</param>
internal sealed record DrawnContent(long Weight, IReadOnlyList<string?> Shown)
{
    /// <summary>A letter to show costs as much as so many bytes of commands.</summary>
    private const int LetterWeight = 10;

    // Saving the state of the pen (q), and showing a form or picture.
    private const int SaveWeight = 10;
    private const int ShowWeight = 100;
    private const int LongestName = 128;

    private static readonly SearchValues<byte> NotOfNames = SearchValues.Create("()<>[]{}%\0\t\n\f\r "u8);

    public static DrawnContent Of(ReadOnlySpan<byte> content)
    {
        var shown = NamesShown(content);
        var extra = LetterWeight * (long)CountLetters(content) + SaveWeight * (long)content.Count((byte)'q') + ShowWeight * (long)shown.Count;
        return new(content.Length + extra, shown);
    }

    /// <summary>The bytes inside strings: "(harbour)", "&lt;0041&gt;". A bracket left open is taken for a string, so that nothing hides behind it.</summary>
    private static int CountLetters(ReadOnlySpan<byte> content)
    {
        int letters = 0, depth = 0;
        for (var at = 0; at < content.Length; at++)
        {
            var skipped = content[at..].IndexOfAny("()<>\\"u8);
            letters += depth > 0 ? (skipped < 0 ? content.Length - at : skipped) : 0;
            if (skipped < 0)
                break;

            at += skipped;
            var isPair = at + 1 < content.Length && content[at + 1] == content[at];
            switch (content[at])
            {
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')':
                    depth = Math.Max(0, depth - 1);
                    break;
                case (byte)'\\' when depth > 0:
                case (byte)'<' or (byte)'>' when isPair && depth == 0:
                    at++;
                    break;
                case (byte)'<' when depth == 0:
                    var end = content[at..].IndexOf((byte)'>');
                    letters += end < 0 ? content.Length - at : end;
                    at = end < 0 ? content.Length : at + end;
                    break;
            }
        }

        return letters;
    }

    // /Fm0 Do
    private static List<string?> NamesShown(ReadOnlySpan<byte> content)
    {
        var names = new List<string?>();
        for (int at = 0, step; (step = content[at..].IndexOf("Do"u8)) >= 0; at += step + 2)
            names.Add(NameBefore(content[..(at + step)]));
        return names;
    }

    private static string? NameBefore(ReadOnlySpan<byte> before)
    {
        var rest = before.TrimEnd(PdfObjectBytes.Blanks);
        var start = rest.LastIndexOf((byte)'/');
        if (start < 0 || rest.Length - start > LongestName || rest[start..].ContainsAny(NotOfNames))
            return null;

        // A letter may be written as its number: /Fm#30.
        var name = Encoding.Latin1.GetString(rest[(start + 1)..]);
        return name.Contains('#', StringComparison.Ordinal) ? null : name;
    }
}
