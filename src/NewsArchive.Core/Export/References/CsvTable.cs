using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace NewsArchive.Core.Export.References;

/// <summary>A table for spreadsheets (RFC 4180), a row an article.</summary>
internal static class CsvTable
{
    // A cell that begins like a formula would be run by spreadsheets; it gets an apostrophe in front.
    private static readonly CsvConfiguration Settings = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape, NewLine = "\r\n" };

    private static readonly (string Name, Func<Reference, string?> Value)[] Columns =
    [
        ("id", reference => reference.Id.ToString(CultureInfo.InvariantCulture)),
        ("title", reference => reference.Title),
        ("date", reference => reference.DatePublished?.ToString()),
        ("source", reference => reference.Publisher),
        ("authors", reference => string.Join("; ", reference.Authors.Select(author => author.Whole))),
        ("cites", reference => string.Join("; ", reference.Cites)),
        ("language", reference => reference.Language),
        ("section", reference => reference.Section),
        ("url", reference => reference.Address),
        ("original_url", reference => reference.CanonicalUrl),
        ("sha256", reference => reference.Sha256),
        ("review", _ => Reference.Review),
    ];

    public static async Task WriteAsync(TextWriter writer, IAsyncEnumerable<Reference> references)
    {
        await using var table = new CsvWriter(writer, Settings, leaveOpen: true);
        foreach (var (name, _) in Columns)
            table.WriteField(name);
        await table.NextRecordAsync();

        await foreach (var reference in references)
        {
            foreach (var (_, value) in Columns)
                table.WriteField(OneLine.Of(value(reference) ?? ""));
            await table.NextRecordAsync();
        }
    }
}
