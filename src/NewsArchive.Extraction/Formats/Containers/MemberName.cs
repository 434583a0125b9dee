using System.Globalization;
using System.Text;

namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>What a member is called: the file that was given, and the way inside it.</summary>
internal sealed record MemberName(string Outer, string? Inner)
{
    private const int LongestInner = 180;

    public string Whole => Inner is null ? Outer : $"{Outer}/{Inner}";

    /// <summary>A member of this one. Its name comes from a stranger and is made harmless.</summary>
    public MemberName Child(string name)
    {
        var harmless = Harmless(name);
        return new(Outer, Shorten(Inner is null ? harmless : $"{Inner}/{harmless}"));
    }

    /// <summary>The name without steps upwards, drives, roots and characters that steer a terminal: nothing that could lead anywhere.</summary>
    private static string Harmless(string name)
    {
        var steps = name.Split('/', '\\').Select(Visible).Where(step => step is not ("" or "." or "..") && !IsDrive(step));
        return string.Join('/', steps) is { Length: > 0 } path ? path : "unnamed";
    }

    private static string Visible(string step)
    {
        var visible = new StringBuilder(step.Length);
        foreach (var rune in step.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate))
                visible.Append(rune.ToString());
        }

        return visible.ToString().Trim();
    }

    private static bool IsDrive(string step) => step is [var letter, ':'] && char.IsAsciiLetter(letter);

    /// <summary>Keeps the end, which tells members apart and holds the extension.</summary>
    private static string Shorten(string path)
    {
        if (path.Length <= LongestInner)
            return path;

        var start = path.Length - LongestInner;
        return "…" + path[(char.IsLowSurrogate(path[start]) ? start + 1 : start)..];
    }
}
