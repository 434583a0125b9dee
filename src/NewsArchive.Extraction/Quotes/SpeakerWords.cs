namespace NewsArchive.Extraction.Quotes;

/// <summary>Reads the words that name a speaker by themselves, without knowing whom the article names.</summary>
public static class SpeakerWords
{
    /// <summary>They stand in front of what somebody is, never in front of a name; needed where a noun may have a capital.</summary>
    internal static readonly WordSet IndefiniteArticles = new("a an ein eine einer einem eines");

    private static readonly WordSet Articles = new("a an the ein eine einer einem eines un une una uno um uma seorang");

    /// <summary>“Police said”, “Officials said”: nouns that open a sentence with a capital and name nobody.</summary>
    private static readonly WordSet Described = new("""
        activists advocates aides analysts attorneys authorities colleagues commentators critics delegates detectives diplomats doctors economists employees executives experts
        firefighters friends insiders investigators journalists lawmakers lawyers leaders locals medics neighbours neighbors observers officers officials opponents organisers
        organizers parents people police pollsters polls prosecutors protesters reporters rescuers researchers residents scientists sources spokesmen spokespeople students supporters
        survivors teachers travellers villagers volunteers voters witnesses workers
        """);

    /// <summary>A name, a role, a pronoun or several, as far as the words alone can tell.</summary>
    public static SpeakerKind KindOf(string words)
    {
        var (count, small, lower, joined) = (0, 0, 0, false);
        foreach (var range in words.AsSpan().SplitAny(" \n\t\u00A0"))
        {
            var word = words.AsSpan(range);
            if (word.IsEmpty)
                continue;
            var isSmall = SpeechWords.Determiners.Contains(word) || SpeechWords.Pronouns.Contains(word) || SpeechWords.Prepositions.Contains(word);
            (count, small) = (count + 1, small + (isSmall ? 1 : 0));
            joined |= count > 1 && word.Equals("and", StringComparison.OrdinalIgnoreCase);
            lower += !isSmall && char.IsLower(word[0]) ? 1 : 0;
        }

        if (small == count)
            return SpeakerKind.Pronoun;
        if (joined)
            return SpeakerKind.Several;
        return lower > 0 || IsDescribed(words) ? SpeakerKind.Role : SpeakerKind.Name;
    }

    /// <summary>What somebody is said to be, without the article in front: "Western diplomat" of "a Western diplomat".</summary>
    public static string Description(string words)
    {
        var trimmed = words.Trim();
        var blank = trimmed.AsSpan().IndexOfAny(" \n\t\u00A0");
        return blank > 0 && Articles.Contains(trimmed.AsSpan(0, blank)) ? trimmed[blank..].TrimStart() : trimmed;
    }

    internal static bool IsDescribed(ReadOnlySpan<char> word) => Described.Contains(word);
}
