using System.Collections.Frozen;

namespace NewsArchive.Extraction.Quotes;

/// <summary>What a reporting verb can do in a sentence.</summary>
[Flags]
internal enum VerbUse
{
    None = 0,

    /// <summary>Stands beside marked words: “…,” she said.</summary>
    Speech = 1,

    /// <summary>Takes a clause with that: he warned that the dam may fail.</summary>
    Clause = 2,

    /// <summary>Takes a clause without that: he said the dam may fail.</summary>
    BareClause = 4,

    /// <summary>Is followed by the one spoken to: he told Deif that …</summary>
    Addressee = 8,

    /// <summary>Denies or rejects: rejected the report as “outright lies”.</summary>
    Denial = 16,

    /// <summary>Marked words anywhere behind it are the speaker's: called the offer “late”.</summary>
    Naming = 32,

    /// <summary>Reports only right beside marked words: “Ask me next year,” she laughed.</summary>
    Manner = 64,

    /// <summary>A noun just as well (claims, reports): counts only with a clear subject.</summary>
    Ambiguous = 128,

    /// <summary>Reports only where a document is the subject: the survey found that …</summary>
    Document = 256,
}

internal enum VerbForm
{
    Plain,
    Present,
    Past,
    Participle,
}

internal readonly record struct ReportingVerb(string Lemma, VerbForm Form, VerbUse Use)
{
    /// <summary>Said and says need no helper verb; say and saying do, or take over a subject.</summary>
    public bool IsFinite => Form is VerbForm.Past or VerbForm.Present;
}

/// <summary>The verbs that report words, in every form, in English.</summary>
internal static class ReportingVerbs
{
    private const VerbUse Says = VerbUse.Speech | VerbUse.Clause | VerbUse.BareClause | VerbUse.Naming;
    private const VerbUse States = VerbUse.Speech | VerbUse.Clause | VerbUse.Naming;

    private static readonly (VerbUse Use, string Lemmas)[] English =
    [
        (Says, "say add claim explain warn insist stress admit acknowledge concede confirm announce note argue complain declare predict suggest reveal indicate reckon"),
        (Says | VerbUse.Addressee, "tell inform assure remind"),
        (States, """
            state reply respond answer continue conclude recall remark observe comment emphasize emphasise allege assert maintain reiterate repeat
            write tweet post counter contend disclose lament boast joke quip vow pledge promise agree retort caution affirm testify recount estimate
            opine posit theorize read elaborate confess hint signal threaten swear propose offer refuse proclaim reason surmise vouch underline underscore point
            """),
        (VerbUse.Clause | VerbUse.BareClause | VerbUse.Naming | VerbUse.Document, "find show"),
        (States | VerbUse.Addressee, "ask urge advise order beg"),
        (States | VerbUse.Ambiguous, "report demand question"),
        (VerbUse.Speech | VerbUse.Naming, """
            call describe brand label dub characterize characterise denounce condemn criticize criticise praise slam blast
            hail accuse mock decry attack blame blast rip liken believe lambast lambaste rebuke chide scold castigate rail ridicule deride compare accept interject begin protest cite refer mention tout portray
            """),
        (VerbUse.Speech | VerbUse.Naming | VerbUse.Denial, "reject dismiss"),
        (States | VerbUse.Denial, "deny refute dispute rebut"),
        (VerbUse.Manner | VerbUse.Speech, "shout yell cry whisper mutter laugh smile sigh scream chant murmur snap exclaim nod grin shrug chuckle plead scoff sing lecture muse fume thunder crow gush bellow bark blurt implore ponder query enthuse venture grumble rant preach reflect recite think chime intone pronounce"),
    ];

    private static readonly FrozenDictionary<string, string[]> Irregular = new Dictionary<string, string[]>
    {
        ["say"] = ["says", "said", "saying"],
        ["tell"] = ["tells", "told", "telling"],
        ["write"] = ["writes", "wrote", "writing"],
        ["read"] = ["reads", "read", "reading"],
        ["begin"] = ["begins", "began", "beginning"],
        ["admit"] = ["admits", "admitted", "admitting"],
        ["quip"] = ["quips", "quipped", "quipping"],
        ["rebut"] = ["rebuts", "rebutted", "rebutting"],
        ["slam"] = ["slams", "slammed", "slamming"],
        ["beg"] = ["begs", "begged", "begging"],
        ["dub"] = ["dubs", "dubbed", "dubbing"],
        ["refer"] = ["refers", "referred", "referring"],
        ["label"] = ["labels", "labeled", "labeling"],
        ["nod"] = ["nods", "nodded", "nodding"],
        ["grin"] = ["grins", "grinned", "grinning"],
        ["shrug"] = ["shrugs", "shrugged", "shrugging"],
        ["snap"] = ["snaps", "snapped", "snapping"],
        ["sing"] = ["sings", "sang", "singing"],
        ["swear"] = ["swears", "swore", "swearing"],
        ["think"] = ["thinks", "thought", "thinking"],
        ["find"] = ["finds", "found", "finding"],
        ["show"] = ["shows", "showed", "showing"],
        ["rip"] = ["rips", "ripped", "ripping"],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, ReportingVerb>.AlternateLookup<ReadOnlySpan<char>> Forms = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Every form of every verb with the plain one.</summary>
    public static IEnumerable<(string Form, string Plain)> All => Forms.Dictionary.Select(form => (form.Key, form.Value.Lemma));

    /// <summary>The verb of which the word is a form; null when it is none.</summary>
    public static ReportingVerb? Find(ReadOnlySpan<char> word) => Forms.TryGetValue(word, out var verb) ? verb : null;

    private static FrozenDictionary<string, ReportingVerb> Read()
    {
        var forms = new Dictionary<string, ReportingVerb>(StringComparer.OrdinalIgnoreCase);
        foreach (var (use, lemmas) in English)
        {
            foreach (var lemma in Words(lemmas))
            {
                var inflected = Irregular.GetValueOrDefault(lemma) ?? Inflect(lemma);
                forms.TryAdd(inflected[0], new(lemma, VerbForm.Present, use));
                forms.TryAdd(inflected[1], new(lemma, VerbForm.Past, use));
                forms.TryAdd(inflected[2], new(lemma, VerbForm.Participle, use));
                forms.TryAdd(lemma, new(lemma, VerbForm.Plain, use));
            }
        }

        forms["wrote"] = new("write", VerbForm.Past, States);
        forms["written"] = new("write", VerbForm.Past, States);
        return forms.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    // deny → denies, denied; argue → argues, argued, arguing; stress → stresses
    private static string[] Inflect(string lemma)
    {
        if (lemma.EndsWith('e'))
            return [lemma + "s", lemma + "d", lemma[..^1] + "ing"];
        if (lemma.EndsWith('y') && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal))
            return [lemma[..^1] + "ies", lemma[..^1] + "ied", lemma + "ing"];
        var third = lemma.EndsWith('s') || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal) ? lemma + "es" : lemma + "s";
        return [third, lemma + "ed", lemma + "ing"];
    }

    private static string[] Words(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
