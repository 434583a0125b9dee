using System.Collections.Frozen;
using System.Globalization;

namespace NewsArchive.Extraction.Dates;

/// <summary>Writes the place of a dateline in its usual English spelling: TEHERAN is Tehran, RIO DE JANEIRO is Rio de Janeiro.</summary>
internal static class PlaceNames
{
    // Spellings of other languages and of former times, as datelines still print them.
    private static readonly FrozenDictionary<string, string> Variants = new Dictionary<string, string>
    {
        ["Teheran"] = "Tehran", ["Téhéran"] = "Tehran", ["Kiev"] = "Kyiv", ["Kiew"] = "Kyiv", ["Kharkov"] = "Kharkiv", ["Odessa"] = "Odesa", ["Lvov"] = "Lviv",
        ["Moskau"] = "Moscow", ["Moskow"] = "Moscow", ["Moscou"] = "Moscow", ["Moskwa"] = "Moscow", ["Moscú"] = "Moscow",
        ["Peking"] = "Beijing", ["Pékin"] = "Beijing", ["Pekín"] = "Beijing", ["Bombay"] = "Mumbai", ["Calcutta"] = "Kolkata", ["Madras"] = "Chennai",
        ["Bangalore"] = "Bengaluru", ["Rangoon"] = "Yangon", ["Saigon"] = "Ho Chi Minh City", ["Canton"] = "Guangzhou", ["Nanking"] = "Nanjing",
        ["Makkah"] = "Mecca", ["Mekkah"] = "Mecca", ["Mekka"] = "Mecca", ["Madinah"] = "Medina", ["Kairo"] = "Cairo", ["Le Caire"] = "Cairo", ["El Cairo"] = "Cairo",
        ["Damaskus"] = "Damascus", ["Damas"] = "Damascus", ["Bagdad"] = "Baghdad", ["Beyrouth"] = "Beirut", ["Yerusalem"] = "Jerusalem", ["Jérusalem"] = "Jerusalem",
        ["Al-Quds"] = "Jerusalem", ["Gazze"] = "Gaza", ["Riyad"] = "Riyadh", ["Riad"] = "Riyadh", ["Djeddah"] = "Jeddah", ["Jiddah"] = "Jeddah",
        ["Kuwait-Stadt"] = "Kuwait City", ["Tripolis"] = "Tripoli", ["Alger"] = "Algiers", ["Algier"] = "Algiers", ["Khartum"] = "Khartoum",
        ["Addis Abeba"] = "Addis Ababa", ["Mogadischu"] = "Mogadishu", ["Kapstadt"] = "Cape Town", ["Singapura"] = "Singapore", ["Singapur"] = "Singapore",
        ["Tokio"] = "Tokyo", ["Djakarta"] = "Jakarta", ["Neu-Delhi"] = "New Delhi", ["Neu Delhi"] = "New Delhi", ["Kabul"] = "Kabul",
        ["Wien"] = "Vienna", ["Roma"] = "Rome", ["Rom"] = "Rome", ["Milano"] = "Milan", ["Mailand"] = "Milan", ["Napoli"] = "Naples", ["Venezia"] = "Venice",
        ["Firenze"] = "Florence", ["Torino"] = "Turin", ["Genova"] = "Genoa", ["München"] = "Munich", ["Köln"] = "Cologne", ["Nürnberg"] = "Nuremberg",
        ["Zürich"] = "Zurich", ["Genf"] = "Geneva", ["Genève"] = "Geneva", ["Jenewa"] = "Geneva", ["Ginebra"] = "Geneva", ["Bern"] = "Bern", ["Berne"] = "Bern",
        ["Brüssel"] = "Brussels", ["Bruxelles"] = "Brussels", ["Brussel"] = "Brussels", ["Bruselas"] = "Brussels", ["Antwerpen"] = "Antwerp",
        ["Den Haag"] = "The Hague", ["La Haye"] = "The Hague", ["La Haya"] = "The Hague", ["Londres"] = "London", ["Londra"] = "London", ["Parigi"] = "Paris",
        ["Lisboa"] = "Lisbon", ["Lissabon"] = "Lisbon", ["Sevilla"] = "Seville", ["Kopenhagen"] = "Copenhagen", ["København"] = "Copenhagen",
        ["Göteborg"] = "Gothenburg", ["Warschau"] = "Warsaw", ["Warszawa"] = "Warsaw", ["Varsovie"] = "Warsaw", ["Praha"] = "Prague", ["Prag"] = "Prague",
        ["Bukarest"] = "Bucharest", ["Bucarest"] = "Bucharest", ["București"] = "Bucharest", ["Beograd"] = "Belgrade", ["Belgrad"] = "Belgrade",
        ["Athen"] = "Athens", ["Athènes"] = "Athens", ["Atenas"] = "Athens", ["Athena"] = "Athens", ["Sankt Petersburg"] = "St. Petersburg",
        ["Constantinople"] = "Istanbul", ["Mexiko-Stadt"] = "Mexico City", ["Ciudad de México"] = "Mexico City", ["La Habana"] = "Havana",
        ["Havanna"] = "Havana", ["La Havane"] = "Havana", ["Pjöngjang"] = "Pyongyang", ["Séoul"] = "Seoul", ["Seúl"] = "Seoul", ["Nueva York"] = "New York",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Particles =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "de", "del", "do", "da", "dos", "la", "le", "les", "au", "aux", "sur", "en", "of", "the", "and", "am", "an", "der", "upon", "under", "y", "al", "el");

    public static string UsualSpelling(string printed)
    {
        var place = printed.Any(char.IsLower) ? printed : InTitleCase(printed);
        return Variants.GetValueOrDefault(place, place);
    }

    /// <summary>Whether every word has a capital, but for particles: "Rio de Janeiro", not "The mayor".</summary>
    public static bool IsName(string words) => words.Split(' ').All(word => char.IsUpper(word[0]) || Particles.Contains(word));

    private static string InTitleCase(string capitals)
    {
        var place = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(capitals.ToLowerInvariant());
        var words = place.Split(' ').Select((word, number) => number > 0 && Particles.Contains(word) ? word.ToLowerInvariant() : InnerParticlesLowered(word));
        return string.Join(' ', words);
    }

    // Port-au-Prince
    private static string InnerParticlesLowered(string word)
    {
        var parts = word.Split('-');
        return string.Join('-', parts.Select((part, number) => number > 0 && number < parts.Length - 1 && Particles.Contains(part) ? part.ToLowerInvariant() : part));
    }
}
