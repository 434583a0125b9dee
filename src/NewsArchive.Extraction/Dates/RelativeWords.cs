using System.Collections.Frozen;
using System.Globalization;

namespace NewsArchive.Extraction.Dates;

/// <summary>Which way words such as "ago" and "later" point.</summary>
internal enum Way
{
    BeforePublication,
    Earlier,
    Later,
}

/// <summary>The words that place a day by another, in English, German, French, Spanish and Indonesian, as pattern parts and as their meaning.</summary>
internal static class RelativeWords
{
    public const string WhichBefore = "last|this|next|past|letzten|vergangenen|diesen|kommenden|nächsten";
    public const string WhichBehind = "dernier|prochain|pasado|próximo|lalu|mendatang";
    public const string Named = "today|yesterday|tomorrow|tonight|heute|gestern|vorgestern|am\\ Vortag|am\\ Folgetag|aujourd['’]hui|avant-hier|la\\ veille|le\\ lendemain|hoy|ayer|anteayer|el\\ día\\ anterior|al\\ día\\ siguiente|hari\\ ini|kemarin|sehari\\ sebelumnya|keesokan\\ harinya";
    public const string Counts = "an?|one|two|three|four|five|six|seven|eight|nine|ten|eine[mnr]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh";
    public const string Units = "days?|weeks?|months?|years?|Tag(?:en?)?|Wochen?|Monat(?:en?)?|Jahr(?:en?)?|jours?|semaines?|mois|ans?|días?|semanas?|mes(?:es)?|años?|hari|minggu|pekan|bulan|tahun";
    public const string WayBehind = "ago|earlier|before|later|after|zuvor|später|danach|plus\\ tôt|plus\\ tard|antes|después|lalu|sebelumnya|kemudian";

    private static readonly FrozenDictionary<string, int> Numbers = new[]
    {
        "a an one ein eine einem einen einer un une una satu", "two zwei deux dos dua", "three drei trois tres tiga", "four vier quatre cuatro empat", "five fünf cinq cinco lima",
        "six sechs seis enam", "seven sieben sept siete tujuh", "eight acht huit ocho delapan", "nine neun neuf nueve sembilan", "ten zehn dix diez sepuluh",
    }.SelectMany((words, index) => words.Split(' ').Select(word => (word, index + 1))).ToFrozenDictionary(pair => pair.word, pair => pair.Item2);

    public static string Which(string word) => word switch
    {
        "last" or "past" or "letzten" or "vergangenen" or "dernier" or "pasado" or "lalu" => "last",
        "next" or "nächsten" or "kommenden" or "prochain" or "próximo" or "mendatang" => "next",
        _ => "",
    };

    /// <summary>How many days back a word such as "yesterday" points, and whether from the day of publication or from the day told before.</summary>
    public static (int Days, bool IsFromPublished) Days(string word) => word switch
    {
        "yesterday" or "gestern" or "ayer" or "kemarin" => (1, true),
        "vorgestern" or "avant-hier" or "anteayer" => (2, true),
        "tomorrow" => (-1, true),
        "am vortag" or "la veille" or "el día anterior" or "sehari sebelumnya" => (1, false),
        "am folgetag" or "le lendemain" or "al día siguiente" or "keesokan harinya" => (-1, false),
        _ => (0, true),
    };

    public static int Count(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Numbers.GetValueOrDefault(word, 1);

    public static string Unit(string word) => word switch
    {
        ['w', 'e', ..] or ['w', 'o', ..] or ['s', 'e', ..] or "minggu" or "pekan" => "week",
        ['m', ..] or "bulan" => "month",
        ['y', ..] or ['j', 'a', ..] or ['a', ..] or "tahun" => "year",
        _ => "day",
    };

    public static Way Way(string word) => word switch
    {
        "ago" or "vor" or "il y a" or "hace" or "lalu" => Dates.Way.BeforePublication,
        "later" or "after" or "später" or "danach" or "plus tard" or "después" or "kemudian" => Dates.Way.Later,
        _ => Dates.Way.Earlier,
    };
}
