using System.Text.RegularExpressions;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>The words before a date that say what it is the date of, in ten languages: "Published", "Veröffentlicht am", "Mis à jour le".</summary>
internal static partial class DateLabels
{
    private const int Longest = 40;

    /// <summary>What the words that end where the date begins say; null when they say nothing.</summary>
    public static DateRole? Before(ReadOnlySpan<char> words)
    {
        var end = words[Math.Max(0, words.Length - Longest)..];
        return ChangeAtEnd.IsMatch(end) ? DateRole.Modified : PublicationAtEnd.IsMatch(end) ? DateRole.Published : null;
    }

    /// <summary>Whether a line begins by telling of a change: "Updated 5 May 2024".</summary>
    public static bool IsChange(ReadOnlySpan<char> line) => ChangeAtStart.IsMatch(line);

    /// <summary>Whether the words before a date make it the date of something else: a copyright, a birth, an account.</summary>
    public static bool IsOfOther(ReadOnlySpan<char> words) => Other.IsMatch(words);

    private const string Change = """
        (?:(?:last\s+)?(?:updated?|modified|changed|edited|revised|reviewed)|(?:zuletzt\s+)?(?:aktualisiert|geändert|bearbeitet)|(?:letzte\s+)?(?:aktualisierung|änderung)|mise?s?\s+à\s+jour|modifiée?|dernière\s+modification
          |(?:última\s+)?(?:actualizad[oa]|actualización|modificad[oa]|modificación|atualizad[oa]|atualização)|(?:ultimo\s+)?(?:aggiornat[oa]|aggiornamento)|(?:laatst\s+)?(?:bijgewerkt|gewijzigd)
          |diperbarui|diupdate|обновлено|изменено|تحديث|آخر\s+تحديث)
        """;

    private const string Publication = """
        (?:(?:first\s+)?(?:published|posted|released|issued|created|submitted|written)|publication\s+date|date|dated|(?:erst)?veröffentlicht|erschienen|erstellt|eingestellt|geschrieben|verfasst|datum|stand|pressemitteilung|(?:meldung|artikel|beitrag|notizia|news)
          |publiée?|parue?|mise?s?\s+en\s+ligne|posté|rédigé|publicad[oa]|fecha|pubblicat[oa]|data|geplaatst|gepubliceerd|diterbitkan|dipublikasikan|diposting|tayang|terbit|tanggal|опубликован[оа]?|дата|نشر|نُشر|تاريخ(?:\s+النشر)?)
        """;

    private const string Between = @"(?:\s+(?:on|am|vom|von|le|el|em|il|del|dal|op|pada|the|date|at|this|by|in|time))?\s*[:|·•–—-]?\s*(?:\p{L}{2,12}\.?,?\s+)?\(?$";

    [GeneratedRegex(@"(?<!\p{L})" + Change + Between, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ChangeAtEnd { get; }

    [GeneratedRegex(@"(?<!\p{L})" + Publication + Between, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex PublicationAtEnd { get; }

    [GeneratedRegex(@"^\W{0,3}" + Change + @"(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ChangeAtStart { get; }

    [GeneratedRegex(@"©|\(c\)|copyright|all\ rights|alle\ rechte|tous\ droits|\b(?:joined|since|seit|depuis|born|geboren|registered|registriert|accessed|retrieved|abgerufen|expires?|until|bis|valid|deadline)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Other { get; }
}
