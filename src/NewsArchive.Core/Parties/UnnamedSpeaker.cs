using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Core.Parties;

/// <summary>
/// Words by which articles quote somebody whom they do not name: "a Western diplomat". One row for all who are called so; never one of the named parties,
/// and not necessarily one person.
/// </summary>
public sealed class UnnamedSpeaker
{
    public int Id { get; private set; }

    /// <summary>As first written, without the article in front; with a small first letter once any article has it so.</summary>
    public required string Words { get; set; }

    /// <summary>The words for comparing; unique.</summary>
    public required string FoldedWords { get; init; }

    /// <summary>How many quotes are given so; kept up to date with every import and removal.</summary>
    public int QuoteCount { get; set; }

    /// <summary>The days of the first and the last dated article that quotes them.</summary>
    public DateOnly? DateFirst { get; set; }
    public DateOnly? DateLast { get; set; }

    /// <param name="words">As an article has them: "A Western diplomat".</param>
    public static UnnamedSpeaker Of(string words) => new() { Words = SpeakerWords.Description(words), FoldedWords = Fold(words) };

    internal static string Fold(string words)
    {
        var description = SpeakerWords.Description(words);
        return NameFolding.Fold(description) is { Length: > 0 } folded ? folded : description;
    }

    /// <summary>Counts a quote of an article of that day.</summary>
    /// <param name="day">Null for an undated article.</param>
    internal void Count(string words, DateOnly? day)
    {
        var description = SpeakerWords.Description(words);
        if (char.IsUpper(Words[0]) && char.IsLower(description[0]))
            Words = description;

        QuoteCount++;
        if (day is null)
            return;
        if (DateFirst is null || day < DateFirst)
            DateFirst = day;
        if (DateLast is null || day > DateLast)
            DateLast = day;
    }
}
