using System.Collections.Frozen;

namespace NewsArchive.Extraction.Sources;

/// <summary>The usual names of outlets by the domain of their pages, so that one outlet has one name however its pages spell it.</summary>
internal static class NewsDomains
{
    private static readonly FrozenDictionary<string, string> Names = Read().ToFrozenDictionary(pair => pair.Domain, pair => pair.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name for a host or one of the domains it belongs to: edition.cnn.com is CNN. Null for one that is not listed.</summary>
    public static string? NameOf(string host)
    {
        for (var domain = host; domain.Contains('.', StringComparison.Ordinal); domain = domain[(domain.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (Names.TryGetValue(domain, out var name))
                return name;
        }

        return null;
    }

    private static IEnumerable<(string Domain, string Name)> Read()
    {
        using var stream = typeof(NewsDomains).Assembly.GetManifestResourceStream("Sources/news-domains.txt")!;
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var domain, var name])
                yield return (domain, name);
        }
    }
}
