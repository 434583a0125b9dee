using System.Collections.Frozen;

namespace NewsArchive.Extraction.Language;

/// <summary>The commonest words of languages: a cheap look at whether a text can be in the language that its file declares.</summary>
internal static class CommonWords
{
    /// <summary>Running text has these words at every third or fourth place; names and numbers bring it down, never near this.</summary>
    private const double FewestShare = 0.08;

    // Neighbouring languages share many of these words; where they are not far apart, rarer words must tell.
    private const double PlainShare = 0.12;
    private const int FewestPlain = 8;
    private const int PlainlyAhead = 2;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = new Dictionary<string, string>
    {
        ["en"] = "the of and to in a is that for on with as was it by at from be are this he she his not have has said will an but",
        ["de"] = "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei",
        ["fr"] = "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son cette ses l'on",
        ["es"] = "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este ha es",
        ["it"] = "di che e la il un a per è in una sono con non si da le dei del della al più come anche lo ha nel alla",
        ["pt"] = "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua",
        ["nl"] = "de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij door naar uit",
        ["id"] = "yang dan di dari untuk dengan ini pada itu dalam tidak akan ke oleh juga sebagai adalah mereka ada kata bisa telah karena",
        ["sv"] = "och i att det som en på är av för med till den har de inte om ett han var men sig från så kan",
        ["no"] = "og i det er som på en til av for at med har de ikke den om et han var men fra seg så kan",
        ["da"] = "og i det er som på en til af for at med har de ikke den om et han var men fra sig så kan",
        ["pl"] = "w i na z do się nie że jest to o jak po za od przez są dla który było oraz",
        ["tr"] = "ve bir bu da de için ile olarak çok daha olan gibi sonra kadar en ise ne dedi olduğu",
        ["ru"] = "в и на не что с по к как из от о за для это его а у он но также был",
    }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>False when the words are plainly not in the language; null when the language has no list here.</summary>
    public static bool? CanBe(string language, string text) => Words.TryGetValue(language, out var common) ? Share(common, text).Share >= FewestShare : null;

    /// <summary>The language whose commonest words the text is so full of that it can be in no other; null when there is none.</summary>
    public static string? PlainlyOf(string text)
    {
        var shares = Words.Select(list => (Language: list.Key, Found: Share(list.Value, text))).OrderByDescending(language => language.Found.Known).ToList();
        var (first, second) = (shares[0], shares[1]);
        var isPlain = first.Found.Known >= FewestPlain && first.Found.Share >= PlainShare && first.Found.Known >= PlainlyAhead * second.Found.Known;
        return isPlain ? first.Language : null;
    }

    private static (int Known, double Share) Share(FrozenSet<string> common, string text)
    {
        var lookup = common.GetAlternateLookup<ReadOnlySpan<char>>();
        var (all, known) = (0, 0);
        foreach (var range in text.AsSpan().SplitAny(" \n\t.,;:!?\"“”„«»()"))
        {
            var word = text.AsSpan()[range];
            if (word.IsEmpty)
                continue;
            all++;
            known += lookup.Contains(word) ? 1 : 0;
        }

        return (known, all == 0 ? 1 : (double)known / all);
    }
}
