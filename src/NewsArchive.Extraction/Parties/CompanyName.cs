using System.Collections.Frozen;

namespace NewsArchive.Extraction.Parties;

/// <summary>Names of companies, with and without their legal form: “Boeing Co.” is “Boeing”.</summary>
internal static class CompanyName
{
    private static readonly FrozenSet<string> Forms = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Inc", "Corp", "Corporation", "Co", "Ltd", "Limited", "LLC", "LLP", "plc", "AG", "SE", "GmbH", "KG", "SA", "SpA", "SAS", "NV", "BV", "AB", "ASA", "Oyj", "Tbk", "Pte", "Pty", "Bhd");

    /// <summary>The name without the forms at its end; a name that is nothing else stays.</summary>
    public static string WithoutForm(string name)
    {
        var end = name.Length;
        while (name.AsSpan(0, end).LastIndexOf(' ') is > 0 and var blank && Forms.Contains(name[(blank + 1)..end].Trim('.', ',').Replace(".", "", StringComparison.Ordinal)))
            end = name.AsSpan(0, blank).TrimEnd(" ,").Length;
        return name[..end];
    }
}
