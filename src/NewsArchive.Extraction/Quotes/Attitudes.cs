namespace NewsArchive.Extraction.Quotes;

/// <summary>Sentences that announce how somebody speaks and not what is said: “The mayor was blunt.” What stands alone between marks behind them is that person's.</summary>
internal static class Attitudes
{
    /// <summary>The rule of words whose speaker such a sentence tells.</summary>
    public const string Rule = "manner told before";

    private static readonly WordSet Links = new("was were is are remained remains stayed sounded sounds seemed seems looked looks appeared appears became");

    private static readonly WordSet Degrees = new("more less even equally very just also still as no quite rather so similarly");

    /// <summary>What a speaker is, and no hall or harbour.</summary>
    private static readonly WordSet Manners = new("""
        adamant angry apologetic bitter blunt candid categorical cautious combative conciliatory confident contrite critical curt defiant delighted diplomatic direct dismissive
        emphatic enthusiastic evasive forthright frank furious hopeful incensed indignant insistent optimistic outraged outspoken pessimistic philosophical proud resolute scathing
        sceptical skeptical succinct unapologetic unconvinced undeterred unequivocal unimpressed unmoved unrepentant upbeat withering
        """);

    /// <summary>Who is said to be so; null for any other sentence.</summary>
    public static (NounPhrase Subject, int Link, int Manner)? In(SpeechSentence sentence)
    {
        for (var at = 1; at < Math.Min(sentence.Count, 12) && sentence.IsWord(at); at++)
        {
            if (!sentence.IsAny(at, Links))
                continue;
            var manner = at + 1;
            while (sentence.IsAny(manner, Degrees) || sentence.IsWord(manner) && sentence.Text(manner).EndsWith("ly", StringComparison.Ordinal))
                manner++;
            return sentence.IsAny(manner, Manners) && EndsBehind(sentence, manner) && NounPhrase.Before(sentence, at) is { First: 0 } subject ? (subject, at, manner) : null;
        }

        return null;
    }

    // The mayor was blunt about it.
    private static bool EndsBehind(SpeechSentence sentence, int manner)
    {
        for (var at = manner + 1; at < sentence.Count - 1; at++)
        {
            if (!sentence.IsWord(at) || at > manner + 6)
                return false;
        }

        return !sentence.IsPassage(sentence.Count - 1);
    }
}
