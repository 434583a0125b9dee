using System.Text.RegularExpressions;
using UglyToad.PdfPig.Content;

namespace NewsArchive.Extraction.Formats.Pdf;

/// <summary>What a program noted when it made the PDF: weak witnesses, since the article may be far older.</summary>
internal static partial class PdfProperties
{
    private const string Place = "PDF document information";

    public static DeclaredMetadata Of(DocumentInformation information)
    {
        var declared = new DeclaredValues();
        if (information.Title is { } title && !NoTitle.IsMatch(title))
            declared.Add(DeclaredField.Headline, title, Place);
        declared.Add(DeclaredField.Byline, information.Author, Place);
        declared.Add(DeclaredField.DatePublished, ToIso(information.CreationDate), Place);
        declared.Add(DeclaredField.DateModified, ToIso(information.ModifiedDate), Place);
        return declared.ToMetadata();
    }

    // D:20240305090000+02'00'
    private static string? ToIso(string? date)
    {
        if (date is null || Date.Match(date) is not { Success: true } match)
            return null;

        var day = $"{match.Groups["year"].Value}-{match.Groups["month"].Value}-{match.Groups["day"].Value}";
        if (!match.Groups["hour"].Success)
            return day;
        var zone = match.Groups["sign"].Success ? $"{match.Groups["sign"].Value}{match.Groups["hours"].Value}:{match.Groups["minutes"].Value}" : match.Groups["utc"].Value;
        return $"{day}T{match.Groups["hour"].Value}:{match.Groups["minute"].Value}:{match.Groups["second"].Value}{zone}";
    }

    [GeneratedRegex(@"^\s*(?:D:)?(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})(?:(?<hour>[0-9]{2})(?<minute>[0-9]{2})(?<second>[0-9]{2})(?:(?<sign>[+-])(?<hours>[0-9]{2})'?(?<minutes>[0-9]{2})|(?<utc>Z))?)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Date { get; }

    [GeneratedRegex(@"^\s*(?:microsoft word\b|untitled|.{0,200}\.(?:docx?|indd|qxd|pdf|html?)\s*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoTitle { get; }
}
