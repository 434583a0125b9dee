namespace NewsArchive.Extraction.Quotes.Languages;

/// <summary>Where a language puts the subject of a verb of saying.</summary>
internal enum SubjectOrder
{
    /// <summary>Claire Morel a déclaré; behind marked words inverted: «…», a déclaré Claire Morel.</summary>
    BeforeTheVerb,

    /// <summary>The verb is the second part of the clause: “Am Montag sagte Weid”, “Weid sagte am Montag”.</summary>
    AroundTheVerb,

    /// <summary>The verb comes first, as in Arabic.</summary>
    BehindTheVerb,
}

/// <summary>The words by which the clauses around marked words are read in a language other than English.</summary>
internal sealed record SpeechGrammar
{
    public required string Language { get; init; }
    public required SubjectOrder Order { get; init; }

    /// <summary>Finite verbs of saying, and participles that follow a helper verb.</summary>
    public required WordSet Verbs { get; init; }

    /// <summary>Verbs that call somebody something: nannte, bezeichnete, califica.</summary>
    public required WordSet NamingVerbs { get; init; }

    /// <summary>Verbs that deny or reject, which are verbs of saying too.</summary>
    public WordSet Denials { get; init; } = new("");

    /// <summary>“laut Weid”, “selon Morel”, “nach Angaben von Weid”: words in front of the one whose words are told; several words are parted by an underscore.</summary>
    public required WordSet According { get; init; }

    /// <summary>“Weid zufolge”: the same behind the name.</summary>
    public WordSet AccordingBehind { get; init; } = new("");

    /// <summary>“…“, so Weid.</summary>
    public WordSet SoSays { get; init; } = new("");

    /// <summary>dass, que, bahwa: what opens a reported clause.</summary>
    public required WordSet Conjunctions { get; init; }
    public required WordSet Determiners { get; init; }

    /// <summary>Prepositions that part a phrase from the next.</summary>
    public required WordSet Prepositions { get; init; }

    /// <summary>Prepositions and articles by which a name or role goes on: la ministre de l’Intérieur.</summary>
    public required WordSet Linking { get; init; }
    public required WordSet Pronouns { get; init; }

    /// <summary>Helper verbs and adverbs between subject and verb.</summary>
    public required WordSet Helpers { get; init; }

    /// <summary>Words that are in no phrase naming a speaker: adverbs, conjunctions, days.</summary>
    public required WordSet Stops { get; init; }

    /// <summary>Verb forms that show reported speech by themselves: er habe, sie sei.</summary>
    public WordSet Reported { get; init; } = new("");

    /// <summary>Nouns before marked words that are a title or a name.</summary>
    public required WordSet NamingNouns { get; init; }

    /// <summary>Whether the language writes every noun with a capital, so that a capital does not show a name.</summary>
    public bool CapitalisesNouns { get; init; }

    /// <summary>Whether the script has no capitals.</summary>
    public bool HasNoCase { get; init; }
}
