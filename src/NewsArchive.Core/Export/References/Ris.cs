using System.Globalization;
using System.Text;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Export.References;

/// <summary>
/// RIS, which every reference manager reads. The date is in Y1 alone, a tag of the older RIS, and so are all others: with one of the newer beside it (DA, PY, LA, SE)
/// some readers lose the authors and the day. The newspaper is in T2 and JF, since some look for it in one and some in the other. Language and section are therefore left to the other formats.
/// </summary>
internal static class Ris
{
    public static string Of(Reference reference)
    {
        var lines = new StringBuilder();
        Add("TY", "NEWS");
        Add("ID", reference.Key);
        Add("TI", reference.Title);
        foreach (var author in reference.Authors)
            Add("AU", author.Inverted);
        Add("T2", reference.Publisher);
        Add("JF", reference.Publisher);
        Add("Y1", reference.DatePublished is { } date ? Date(date) : null);
        Add("UR", reference.Address);
        Add("N1", reference.Note);
        return lines.Append("ER  - \r\n\r\n").ToString();

        // A value is one line: a break in it would begin another field.
        void Add(string tag, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                lines.Append(tag).Append("  - ").Append(OneLine.Of(value)).Append("\r\n");
        }
    }

    private static string Date(PartialDate date) => date.FirstDay.ToString(date.Precision switch
    {
        DatePrecision.Day => "yyyy'/'MM'/'dd'/'",
        DatePrecision.Month => "yyyy'/'MM'//'",
        _ => "yyyy'///'",
    }, CultureInfo.InvariantCulture);
}
