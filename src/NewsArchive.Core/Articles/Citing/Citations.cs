using System.Globalization;
using NewsArchive.Core.Export.References;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Articles.Citing;

/// <summary>
/// References that a reader can check, in several styles. What the file does not say is left out as each style has it. Words are never changed, not even
/// the capitals of a title; a supplied title is in square brackets.
/// </summary>
/// <param name="address">The article's full address in the archive.</param>
public sealed class Citations(CitedArticle article, string address)
{
    private readonly string title = OneLine.Of(Citation.TitleOf(article));
    private readonly bool hasHeadline = article.TitleOrigin == TitleOrigin.Headline;
    private readonly List<AuthorName> authors = [.. article.Byline.Select(OneLine.Of).Where(name => name.Length > 0).Select(AuthorName.Of)];
    private readonly string? publisher = article.Publisher is { } name && OneLine.Of(name) is { Length: > 0 } line ? line : null;

    /// <summary>The article as a whole.</summary>
    public CitationText OfArticle(CitationStyle style) => style switch
    {
        CitationStyle.Apa => Apa(new(), null),
        CitationStyle.Chicago => ChicagoEntry(),
        CitationStyle.Mla => Mla(new(), null),
        _ => House(new(), null),
    };

    /// <summary>Words of the article, with the reference that leads to them.</summary>
    public CitationText OfWords(CitationStyle style, CitedPassage passage) => style switch
    {
        CitationStyle.Apa => Apa(Words(passage, InText("quoted in", $"{ApaNames()}, {Year()}")).Add("\n"), passage),
        CitationStyle.Mla => Mla(Words(passage, InText("qtd. in", MlaNames())).Add("\n"), passage),
        CitationStyle.Chicago => ChicagoNote(passage),
        _ => House(new CitationText().Add(HouseWords(passage)).Add(passage.IsSaid ? " Quoted in " : " "), passage),
    };

    private CitationText House(CitationText text, CitedPassage? passage)
    {
        IEnumerable<string?> parts = [.. authors.Select(author => author.Whole), hasHeadline ? $"“{title}”" : title, publisher, article.DatePublished is { } date ? Day(date, "d MMMM yyyy", "MMMM yyyy") : "no date", PassageOf(passage)];
        return Address(text.Add(string.Join(", ", parts.OfType<string>()) + ", "), passage).Add(".");
    }

    private static string HouseWords(CitedPassage passage)
    {
        var words = Spoken(passage, passage.Words);
        return passage.Path.Length == 0 && QuotedText.Ends(words) ? words : passage.Path.Length == 0 ? $"{words}." : $"{words} ({passage.Path}).";
    }

    // Berg, A., & Ruiz, C. (2023, November 17). Port reopens. The Harbour Post. http://…
    private CitationText Apa(CitationText text, CitedPassage? passage)
    {
        var date = $"({(article.DatePublished is { } day ? Day(day, "yyyy, MMMM d", "yyyy, MMMM") : "n.d.")}).";
        if (authors.Count > 0)
            text.Add(Joined([.. authors.Select(ApaName)], ", ", authors.Count > 1 && authors[^2].Family is null ? " & " : ", & ")).Stop().Add($" {date} ").Add(title).Stop();
        else
            text.Add(title).Stop().Add($" {date}");
        if (publisher is not null)
            text.Add(" ").AddItalic(publisher).Stop();
        return Address(text.Add(" "), passage);
    }

    // Berg, Anna, and Carla Ruiz. “Port Reopens.” The Harbour Post, November 17, 2023. http://…
    // An unsigned article stands under its newspaper (CMOS 14.199): The Harbour Post. “Port Reopens.” November 17, 2023. http://…
    private CitationText ChicagoEntry()
    {
        var text = new CitationText();
        if (authors.Count > 0)
            text.Add(ChicagoNames()).Stop().Add(" ");
        else if (publisher is not null)
            text.AddItalic(publisher).Stop().Add(" ");
        text.Add(hasHeadline ? QuotedText.WithStop($"“{QuotedText.Inside(title)}”") : title).Stop().Add(" ");
        if (authors.Count > 0 && publisher is not null)
            text.AddItalic(publisher).Add(", ");
        return Address(text.Add(AmericanDay() ?? "n.d.").Stop().Add(" "), null).Add(".");
    }

    // Anna Berg and Carla Ruiz, “Port Reopens,” The Harbour Post, November 17, 2023, passage 3, http://….
    private CitationText ChicagoNote(CitedPassage passage)
    {
        var text = new CitationText().Add(Spoken(passage, passage.Path.Length == 0 ? QuotedText.WithStop(passage.Words) : $"{QuotedText.WithoutStop(passage.Words)} ({passage.Path})."));
        text.Add(passage.IsSaid ? " Quoted in " : " ");
        if (authors.Count > 0)
            text.Add(authors.Count > 3 ? $"{authors[0].Whole} et al." : Joined([.. authors.Select(author => author.Whole)], ", ", authors.Count == 2 ? " and " : ", and ")).Add(", ");
        text.Add(!hasHeadline ? $"{title}, " : QuotedText.Ends(title) ? $"“{QuotedText.Inside(title)}” " : $"“{QuotedText.Inside(title)},” ");
        if (publisher is not null)
            text.AddItalic(publisher).Add(", ");
        return Address(text.Add(string.Join(", ", ((string?[])[AmericanDay() ?? "n.d.", PassageOf(passage)]).OfType<string>())).Add(", "), passage).Add(".");
    }

    // Berg, Anna, and Carla Ruiz. “Port Reopens.” The Harbour Post, 17 Nov. 2023, http://….
    private CitationText Mla(CitationText text, CitedPassage? passage)
    {
        if (authors.Count > 0)
            text.Add(authors.Count > 2 ? $"{authors[0].Inverted}, et al." : Listed(authors[0].Inverted)).Stop().Add(" ");
        text.Add(hasHeadline ? QuotedText.WithStop($"“{QuotedText.Inside(title)}”") : title).Stop().Add(" ");
        if (publisher is not null)
            text.AddItalic(publisher).Add(", ");
        if (article.DatePublished is { } date)
            text.Add(MlaDay(date) + ", ");
        return Address(text, passage).Add(".");
    }

    private static CitationText Words(CitedPassage passage, Func<CitedPassage, string> inText)
    {
        IEnumerable<string> path = passage.Path.Length == 0 ? [] : [passage.Path];
        return new CitationText().Add($"{Spoken(passage, QuotedText.WithoutStop(passage.Words))} ({string.Join("; ", [.. path, inText(passage)])}).");
    }

    private static Func<CitedPassage, string> InText(string relation, string work) => passage =>
        string.Join(", ", ((string?[])[passage.IsSaid ? $"{relation} {work}" : work, PassageOf(passage)]).OfType<string>());

    private static string Spoken(CitedPassage passage, string words) => passage.Speaker is null ? words : $"{passage.Speaker}: {words}";

    private CitationText Address(CitationText text, CitedPassage? passage)
    {
        var place = address + (passage?.Anchor.TrimEnd('#') ?? "");
        var target = passage is { Highlight.Length: > 0 } ? address + passage.Anchor + passage.Highlight : place;

        // So that the place of publication is found where the archive is not (Robust Links).
        return text.AddLink(place, target, ("data-originalurl", article.CanonicalUrl), ("data-versiondate", article.ImportedAt?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    private string Year() => article.DatePublished?.FirstDay.Year.ToString(CultureInfo.InvariantCulture) ?? "n.d.";

    private string ApaNames() => authors.Count switch
    {
        0 => ShortTitle,
        1 => ShortName(authors[0]),
        2 => $"{ShortName(authors[0])} & {ShortName(authors[1])}",
        _ => $"{ShortName(authors[0])} et al.",
    };

    private string MlaNames() => authors.Count switch
    {
        0 => ShortTitle,
        1 => ShortName(authors[0]),
        2 => $"{ShortName(authors[0])} and {ShortName(authors[1])}",
        _ => $"{ShortName(authors[0])} et al.",
    };

    private string ShortTitle => hasHeadline ? $"“{QuotedText.Inside(title)}”" : title;

    /// <summary>Of more than ten authors, the first seven.</summary>
    private string ChicagoNames() => authors.Count > 10
        ? string.Join(", ", [authors[0].InvertedBeforeParticles, .. authors.Skip(1).Take(6).Select(author => author.Whole), "et al."])
        : Listed(authors[0].InvertedBeforeParticles);

    /// <summary>Two names need a comma only where the first is inverted.</summary>
    private string Listed(string first) =>
        Joined([first, .. authors.Skip(1).Select(author => author.Whole)], ", ", authors is [{ Family: null }, _] ? " and " : ", and ");

    private static string ShortName(AuthorName author) => author.Family ?? author.Whole;

    private static string ApaName(AuthorName author) => author.Family is null ? author.Whole : $"{author.Family}, {Initials(author.Given!)}";

    // Anne-Marie B. is A.-M. B.
    private static string Initials(string given) => string.Join(' ', given.Split(' ').Select(name =>
        name.All(char.IsUpper) && name.Length > 1 ? string.Join(' ', name.Select(letter => $"{letter}.")) : string.Join('-', name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{part[0]}."))));

    private static string Joined(IReadOnlyList<string> names, string between, string last) =>
        names.Count == 1 ? names[0] : string.Join(between, names.Take(names.Count - 1)) + last + names[^1];

    private static string? PassageOf(CitedPassage? passage) => passage?.Number is { } number ? $"passage {number.ToString(CultureInfo.InvariantCulture)}" : null;

    private string? AmericanDay() => article.DatePublished is { } date ? Day(date, "MMMM d, yyyy", "MMMM yyyy") : null;

    private static string MlaDay(PartialDate date)
    {
        string[] months = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];
        var month = $"'{months[date.FirstDay.Month - 1]}'";
        return Day(date, $"d {month} yyyy", $"{month} yyyy");
    }

    private static string Day(PartialDate date, string day, string month) => date.FirstDay.ToString(date.Precision switch
    {
        DatePrecision.Day => day,
        DatePrecision.Month => month,
        _ => "yyyy",
    }, CultureInfo.InvariantCulture);
}
