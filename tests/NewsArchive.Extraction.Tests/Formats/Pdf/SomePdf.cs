using System.Globalization;
using System.Text;

namespace NewsArchive.Extraction.Tests.Formats.Pdf;

/// <summary>Small PDF documents.</summary>
internal static class SomePdf
{
    public const string Catalog = "<< /Type /Catalog /Pages 2 0 R >>";
    public const string Tree = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    public const string Font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    public const string Words = "BT /F1 11 Tf 72 760 Td (The pier is open.) Tj ET ";

    public static string Page(string contents = "4 0 R", string resources = "/Font << /F1 5 0 R >> /XObject << /X 6 0 R >>") =>
        $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << {resources} >> /Contents {contents} >>";

    public static string Stream(string content, string entries = "") => $"<< /Length {content.Length} {entries} >>\nstream\n{content}\nendstream";

    public static string Form(string content, string resources = "") =>
        Stream(content, $"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << {resources} >>");

    /// <summary>A document of one page with this content; its table of objects is left out, as damaged documents lack it.</summary>
    public static string Of(string content, string streamEntries = "", string trailerEntries = "") =>
        Objects([Catalog, Tree, Page(resources: "/Font << /F1 5 0 R >> /XObject << /X 4 0 R >>"), Stream(content, streamEntries), Font])
        + $"trailer\n<< /Size 6 /Root 1 0 R {trailerEntries} >>\nstartxref\n0\n%%EOF";

    /// <summary>A document of these objects, numbered from 1, with a table of where they stand. The first is the catalog, the second the tree of pages.</summary>
    public static string OfObjects(params IReadOnlyList<string> objects)
    {
        var file = Objects(objects);
        var table = new StringBuilder($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        var place = 0;
        for (var number = 1; number <= objects.Count; number++)
        {
            place = file.IndexOf(string.Create(CultureInfo.InvariantCulture, $"\n{number} 0 obj\n"), place, StringComparison.Ordinal) + 1;
            table.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        }

        return $"{file}{table}trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{file.Length}\n%%EOF\n";
    }

    /// <summary>A document of one page, its content and its font as the objects 4 and 5, and further objects from 6 on.</summary>
    public static string OfPage(string page, string content, params IReadOnlyList<string> others) => OfObjects([Catalog, Tree, page, content, Font, .. others]);

    private static string Objects(IReadOnlyList<string> objects) =>
        "%PDF-1.4\n" + string.Concat(objects.Select((content, number) => string.Create(CultureInfo.InvariantCulture, $"{number + 1} 0 obj\n{content}\nendobj\n")));
}
