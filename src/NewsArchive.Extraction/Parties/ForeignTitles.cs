using System.Collections.Frozen;

namespace NewsArchive.Extraction.Parties;

/// <summary>Titles and offices that stand before a person's name in German and French. German builds them freely, so endings are compared: Außen|minister.</summary>
internal static class ForeignTitles
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Herr", "Frau", "Dr", "Prof", "M", "Mme", "Mlle", "Me", "Sir", "General", "Generalin", "Oberst", "Papst", "König", "Königin", "Chef", "Chefin",
        "ministre", "president", "presidente", "depute", "deputee", "senateur", "senatrice", "maire", "general", "generale", "colonel", "directeur", "directrice",
        "secretaire", "porte-parole", "avocat", "avocate", "procureur", "procureure", "juge", "roi", "reine", "pape", "chancelier", "chanceliere", "professeur", "capitaine");

    private static readonly string[] Endings =
    [
        "minister", "ministerin", "präsident", "präsidentin", "kanzler", "kanzlerin", "sprecher", "sprecherin", "meister", "meisterin", "führer", "führerin",
        "leiter", "leiterin", "richter", "richterin", "anwalt", "anwältin", "direktor", "direktorin", "senator", "senatorin", "abgeordnete", "abgeordneter",
        "sekretär", "sekretärin", "vorsitzende", "vorsitzender", "professor", "professorin", "experte", "expertin", "forscher", "forscherin", "kommissar", "kommissarin",
    ];

    public static bool Contains(string word) => Words.Contains(word) || Endings.Any(ending => EndsWith(word, ending));

    // The lists of names compare without accents, so "prasident" has to fit as well.
    private static bool EndsWith(string word, string ending) => word.EndsWith(WordLists.Plain(ending), StringComparison.OrdinalIgnoreCase);
}
