namespace NewsArchive.Extraction.Quotes;

/// <summary>The small words by which a clause is read without a parser.</summary>
internal static class SpeechWords
{
    public static readonly WordSet Prepositions = new(
        "of for from with at in on to by near behind among amongst against about under over between into outside inside during after before since until through across within without upon via amid despite regarding per following");

    /// <summary>Prepositions by which a name or role goes on: the head of the union, a spokesman for X.</summary>
    public static readonly WordSet LinkingPrepositions = new("of for from with at in to on");

    public static readonly WordSet Determiners = new("a an the this that these those his her its their our my your another some several many both two three four five six other no any each every one most");

    public static readonly WordSet Pronouns = new("he she they it we i you who er sie il elle él ella dia ia");

    public static readonly WordSet Relatives = new("who which that whose whom");

    /// <summary>Words at which a noun phrase ends on its way to the left of a verb.</summary>
    public static readonly WordSet ClauseWords = new("""
        that because while when as if although though since until where which who whose what how why whether than so but or nor yet then
        is are was were be been being am has have had do does did will would could should can may might must shall cannot
        isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t couldn’t shouldn’t can’t isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't couldn't shouldn't can't
        not never just here there
        however meanwhile earlier later today yesterday tomorrow tonight now
        """);

    public static readonly WordSet Negations = new("not never neither nor didn’t didn't hasn’t hasn't haven’t haven't wouldn’t wouldn't don’t don't doesn’t doesn't won’t won't hadn’t hadn't cannot can’t can't");

    public static readonly WordSet Auxiliaries = new("has have had also then later once again further repeatedly now still even always already recently previously reportedly himself herself themselves himself, both all earlier hat habe haben a ont ha");

    public static readonly WordSet Helpers = new("has have had hat habe haben a ont ha also");

    public static readonly WordSet Passives = new("is are was were be been being got");

    public static readonly WordSet Times = new("""
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
        today yesterday tomorrow tonight earlier later last this next recently early late afternoon morning evening night week month year days weeks months years
        """);

    /// <summary>Nouns of documents and events that carry words, and how the medium is called.</summary>
    public static readonly WordSet Media = new("""
        letter statement interview post speech report call tweet email e-mail conference briefing video memo note article op-ed book testimony affidavit
        message address remarks broadcast press-conference telegram filing lawsuit ruling essay column blog release declaration document communiqué debate
        tweets posts letters emails messages statements
        """);

    /// <summary>What words come “by”, so that no speaker follows: he said by telephone.</summary>
    public static readonly WordSet Lines = new("telephone phone email e-mail letter text radio video fax post");

    /// <summary>Nouns behind the name of an organization that mean the organization itself.</summary>
    public static readonly WordSet OutletNouns = new("agency newspaper paper daily weekly magazine broadcaster station channel website report reports article story editorial");

    public static readonly WordSet WrittenThings = new("banner banners sign signs placard placards poster posters slogan slogans plaque note caption inscription t-shirt shirt hat hats cap caps button buttons sticker stickers headline graffiti sweatshirt");

    /// <summary>Nouns that hold what their owner says: Vaught’s claim that …</summary>
    public static readonly WordSet NounsOfSaying = new("""
        claim claims remark remarks comment comments statement statements assertion assertions warning warnings suggestion suggestions promise promises vow pledge criticism accusation accusations
        allegation allegations argument declaration call calls complaint prediction description admission answer reply response tweet tweets post posts message letter
        """);

    /// <summary>What finds or shows something in words.</summary>
    public static readonly WordSet Documents = new("poll polls survey surveys study studies report reports data results figures analysis research review investigation audit records documents document emails average averages numbers statistics census inquiry");

    public static readonly WordSet Owners = new("his her their its my our whose");

    /// <summary>Forms of reporting verbs that are nouns as well.</summary>
    public static readonly WordSet VerbsLikeNouns = new("claims reports notes comments promises demands questions estimates states answers remarks requests orders calls charges pledges vows protests posts tweets mentions accounts boasts jokes quips counters");

    /// <summary>Words before marked words that are a title, a name or a term, not speech.</summary>
    public static readonly WordSet NamingNouns = new("""
        word words term phrase so-called titled entitled called named nicknamed dubbed known novel book film movie song album single play series show poem essay article
        painting documentary memoir musical episode ballad hit story magazine sitcom anthology title expression headline chapter
        """);
}
