using System.Globalization;
using System.Text;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Export.References;

/// <summary>BibTeX and biblatex: there is no type for newspapers, biblatex takes an article with the subtype.</summary>
internal static class BibTex
{
    public static string Of(Reference reference)
    {
        var fields = new StringBuilder();
        Add("title", reference.Title, braced: true);
        Add("author", reference.Authors.Count == 0 ? null : string.Join(" and ", reference.Authors.Select(Author)));
        Add("journal", reference.Publisher, braced: true);
        Add("entrysubtype", "newspaper");
        if (reference.DatePublished is { } date)
        {
            Add("year", date.FirstDay.Year.ToString("0000", CultureInfo.InvariantCulture));
            if (date.Precision != DatePrecision.Year)
                fields.Append(CultureInfo.InvariantCulture, $",\n  month = {Months[date.FirstDay.Month - 1]}");

            // Readers of the older fields find no day in "date". It stands behind them, since some put what they have read before a month that follows.
            if (date.Precision == DatePrecision.Day)
                Add("day", date.FirstDay.Day.ToString(CultureInfo.InvariantCulture));
            Add("date", date.ToString());
        }

        Add("langid", reference.Language);
        if (reference.Address.Length > 0)
            fields.Append(CultureInfo.InvariantCulture, $",\n  url = {{{Url(reference.Address)}}}");
        Add("note", reference.Note);
        return $"@article{{{reference.Key}{fields}\n}}\n\n";

        void Add(string name, string? value, bool braced = false)
        {
            if (string.IsNullOrWhiteSpace(value))
                return;
            var text = name == "author" ? value : Escaped(value);
            fields.Append(CultureInfo.InvariantCulture, $",\n  {name} = {{{(braced ? $"{{{text}}}" : text)}}}");
        }
    }

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    // A whole name in braces is not cut at its words or at "and".
    private static string Author(AuthorName author) => author.Family is null ? $"{{{Escaped(author.Whole)}}}" : $"{Escaped(author.Family)}, {Escaped(author.Given!)}";

    /// <summary>Text that TeX prints as it is. Braces that do not pair would end the field, so that they too are commands.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in OneLine.Of(text))
        {
            escaped.Append(character switch
            {
                '\\' => @"\textbackslash{}",
                '{' => @"\textbraceleft{}",
                '}' => @"\textbraceright{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '&' or '%' or '$' or '#' or '_' => $@"\{character}",
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }

    // Verbatim in biblatex; what could end it is percent-encoded.
    private static string Url(string address) => address.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);
}
