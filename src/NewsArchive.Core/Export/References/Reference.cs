using NewsArchive.Core.Articles;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Export.References;

/// <summary>What reference managers, spreadsheets and feeds are told of an article. Null and empty where the file does not say.</summary>
/// <param name="Address">The article's full address in the archive.</param>
/// <param name="Title">The headline; words that stand in for one are in square brackets, as cataloguers write a supplied title.</param>
/// <param name="Cites">Names of cited sources, each once, in the order of the text.</param>
/// <param name="CanonicalUrl">Where the page says it was published.</param>
/// <param name="Sha256">Of the original file.</param>
public sealed record Reference(
    int Id, string Address, string Title, IReadOnlyList<AuthorName> Authors, string? Publisher, PartialDate? DatePublished, PartialDate? DateModified,
    string? Language, string? Section, IReadOnlyList<string> Cites, string? CanonicalUrl, string Sha256)
{
    /// <summary>How far a person has confirmed what a reference says; nothing but parties can be confirmed.</summary>
    public const string Review = "unconfirmed";

    /// <summary>What else a reference tells: the sources that the article cites, and that it was read by rules.</summary>
    public string Note => (Cites.Count == 0 ? "" : $"Cites {string.Join(", ", Cites)}. ") + "Details read by rules, unconfirmed.";

    /// <summary>A name for the article that is unique in the archive and that every format can use as a key.</summary>
    public string Key => $"newsarchive-{Id.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
