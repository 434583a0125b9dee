using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace NewsArchive.Extraction.Formats.Word;

/// <summary>What Word notes about a document by itself. It may be years old or come from a template, so the document's own words are believed first.</summary>
internal static partial class WordProperties
{
    public static DeclaredMetadata Of(WordprocessingDocument document)
    {
        var declared = new DeclaredValues();
        try
        {
            Read(document, declared);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or FormatException)
        {
            // Damaged properties say nothing; the text is still there.
        }

        return declared.ToMetadata();
    }

    private static void Read(WordprocessingDocument document, DeclaredValues declared)
    {
        var properties = document.PackageProperties;
        if (properties.Title is { } title && !NoTitle.IsMatch(title))
            declared.Add(DeclaredField.Headline, title, Place("title"));
        declared.Add(DeclaredField.Byline, properties.Creator, Place("creator"));
        declared.Add(DeclaredField.DatePublished, Written(properties.Created), Place("created"));
        declared.Add(DeclaredField.DateModified, Written(properties.Modified), Place("modified"));
        declared.Add(DeclaredField.Language, properties.Language, Place("language"));
    }

    private static string? Written(DateTime? time) => time?.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static string Place(string property) => $"document property “{property}”";

    [GeneratedRegex(@"^\s*(?:microsoft word\b|document ?\d{0,3}\s*$|untitled|.{0,200}\.docx?\s*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoTitle { get; }
}
