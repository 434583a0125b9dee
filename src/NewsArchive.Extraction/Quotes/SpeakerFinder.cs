using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Quotes;

/// <summary>
/// Says which party a phrase means: by name, by the role the person was introduced with, or by pronoun.
/// Reads the article once from front to end; what is unclear stays without a party.
/// </summary>
internal sealed class SpeakerFinder(string text, IReadOnlyList<ExtractedParty> parties)
{
    // A pronoun does not mean someone named further back than so many mentions.
    private const int ReachOfPronoun = 12;

    private readonly PartyMentions mentions = new(parties);
    private readonly RoleIndex roles = new(text, parties, new(parties));
    private readonly Dictionary<ExtractedParty, GrammaticalGender> genders = new(ReferenceEqualityComparer.Instance);

    private int paragraphStart;

    /// <summary>Whom the text is about where the reading stands: the last speaker, or the last person a sentence opened with.</summary>
    public PartyReference? Focus { get; private set; }

    /// <summary>Starts a paragraph: whom it names comes before whom the last one was about.</summary>
    public void Enter(SpeechParagraph paragraph) => paragraphStart = paragraph.Span.Start;

    /// <summary>Notes whom a sentence opens with, which is whom the next pronoun means.</summary>
    public void Read(SpeechSentence sentence)
    {
        var opening = sentence.Between(0, Math.Min(5, sentence.Count - 1));
        var person = mentions.In(opening).FirstOrDefault(mention => mention.Party.Kind == PartyKind.Person && !IsOwner(mention.Span) && IsSubject(sentence, mention.Span));
        if (person.Party is not null)
            Focus = new(person.Span, person.Party);
        else if (IsUnknownName(sentence))
            Focus = new(sentence[0].Span, null);
    }

    public PartyReference Resolve(SpeechSentence sentence, NounPhrase phrase)
    {
        var reference = Reference(sentence, phrase);
        if (!sentence.IsAny(phrase.Head, SpeechWords.Pronouns) || reference.Party is not null)
            Focus = reference;
        return reference;
    }

    /// <summary>Who a phrase means, without making them the one the text is about: an addressee is not the next “he”.</summary>
    public PartyReference Name(SpeechSentence sentence, NounPhrase phrase) => Reference(sentence, phrase);

    public static SpeakerKind KindOf(SpeechSentence sentence, NounPhrase phrase)
    {
        if (sentence.IsAny(phrase.Head, SpeechWords.Pronouns) || NamesNothing(sentence, phrase))
            return SpeakerKind.Pronoun;
        if (NamesSeveral(sentence, phrase))
            return SpeakerKind.Several;
        if (IsDescription(sentence, phrase))
            return SpeakerKind.Role;
        return sentence.IsCapitalised(phrase.Head) && !sentence.IsAny(phrase.Head, SpeechWords.Determiners) && phrase.Head > 0 || sentence.IsCapitalised(phrase.Last) && phrase.Head == phrase.Last
            ? SpeakerKind.Name
            : SpeakerKind.Role;
    }

    // his, many, these
    private static bool NamesNothing(SpeechSentence sentence, NounPhrase phrase)
    {
        var at = phrase.First;
        while (at <= phrase.Last && sentence.IsAny(at, SpeechWords.Determiners))
            at++;
        return at > phrase.Last;
    }

    // Police said; a Reuters man; ein Sprecher, whose noun has a capital
    private static bool IsDescription(SpeechSentence sentence, NounPhrase phrase) => phrase.First == phrase.Last
        ? phrase.First == 0 && SpeakerWords.IsDescribed(sentence.Text(phrase.First))
        : sentence.IsAny(phrase.First, SpeakerWords.IndefiniteArticles);

    /// <summary>Everybody whom a phrase of several names.</summary>
    public IReadOnlyList<PartyReference> Joint(SpeechSentence sentence, NounPhrase phrase) => NamesSeveral(sentence, phrase)
        ? [.. mentions.In(sentence.Between(phrase.First, phrase.Last)).Select(mention => new PartyReference(mention.Span, mention.Party))]
        : [];

    /// <summary>The only person named in a stretch of text; null when there are none or several.</summary>
    public PartyReference? OnlyPersonIn(TextSpan span)
    {
        PartyReference? only = null;
        foreach (var (name, party) in mentions.In(span).Where(mention => mention.Party.Kind == PartyKind.Person))
        {
            if (only is not null && !ReferenceEquals(only.Party, party))
                return null;
            only ??= new(name, party);
        }

        return only;
    }

    private PartyReference Reference(SpeechSentence sentence, NounPhrase phrase)
    {
        var head = sentence[phrase.Head].Span;
        var whole = sentence.Between(phrase.First, phrase.Last);
        if (sentence.IsAny(phrase.Head, SpeechWords.Pronouns))
            return new(head, OfPronoun(sentence.Text(phrase.Head), head.Start));
        if (NamesSeveral(sentence, phrase))
            return new(whole, null);
        if (mentions.At(WithoutPossessive(sentence, phrase.Head)) is { } named)
            return new(named.Span, named.Party);
        if (NameInApposition(sentence, phrase) is { } introduced)
            return introduced;
        if (OutletOf(sentence, phrase) is { } outlet)
            return new(whole, outlet);
        return sentence.IsCapitalised(phrase.Head) && !sentence.IsAny(phrase.Head, SpeechWords.Determiners)
            ? new(NameOnly(sentence, phrase), null)
            : new(whole, roles.Find(sentence, phrase, head.Start));
    }

    // the Karda news agency, a Reuters report: the organization that the words before the noun name.
    private ExtractedParty? OutletOf(SpeechSentence sentence, NounPhrase phrase)
    {
        if (!sentence.IsAny(phrase.Head, SpeechWords.OutletNouns))
            return null;
        var name = phrase.Head - 1;
        while (name > phrase.First && sentence.Is(name, "news"))
            name--;
        return name >= phrase.First && !sentence.IsPossessive(name) && mentions.At(sentence[name].Span) is { Party: { Kind: PartyKind.Organization } outlet } ? outlet : null;
    }

    // The mayor, Ruta Kesh, said: the name behind the comma.
    private PartyReference? NameInApposition(SpeechSentence sentence, NounPhrase phrase)
    {
        if (sentence.IsCapitalised(phrase.Head) || !sentence.Is(phrase.Last + 1, ",") || !sentence.IsCapitalised(phrase.Last + 2))
            return null;
        var name = mentions.In(sentence[phrase.Last + 2].Span).FirstOrDefault();
        return name.Party is { Kind: PartyKind.Person } person ? new(name.Span, person) : null;
    }

    private ExtractedParty? OfPronoun(ReadOnlySpan<char> pronoun, int at)
    {
        var gender = Genders.OfPronoun(pronoun);
        if (gender == GrammaticalGender.Unknown)
            return MeansBody(pronoun) && Focus is { Party: { Kind: PartyKind.Organization } body } ? body : null;
        if (Focus is { } focus && focus.Span.Start < paragraphStart && OnlyPersonIn(TextSpan.Between(paragraphStart, at)) is { Party: { } here } && Agrees(here, gender))
            return Note(here, gender);
        if (Focus is { Party: { Kind: PartyKind.Person } party } && Agrees(party, gender))
            return Note(party, gender);

        var found = mentions.Before(at, ReachOfPronoun).FirstOrDefault(mention => mention.Party.Kind == PartyKind.Person && Agrees(mention.Party, gender)).Party;
        return found is null || Focus is { Party: null } ? null : Note(found, gender);
    }

    // The ministry denied it. “…,” it said.
    private static bool MeansBody(ReadOnlySpan<char> pronoun) =>
        pronoun.Equals("it", StringComparison.OrdinalIgnoreCase) || pronoun.Equals("they", StringComparison.OrdinalIgnoreCase);

    private bool Agrees(ExtractedParty party, GrammaticalGender gender)
    {
        if (!genders.TryGetValue(party, out var known))
            genders[party] = known = Genders.Of(party, text);
        return known == GrammaticalGender.Unknown || known == gender;
    }

    private ExtractedParty Note(ExtractedParty party, GrammaticalGender gender)
    {
        genders[party] = gender;
        return party;
    }

    /// <summary>Judges Adil Noor and Petra Sand.</summary>
    private static bool NamesSeveral(SpeechSentence sentence, NounPhrase phrase)
    {
        for (var at = phrase.First + 1; at < phrase.Last; at++)
        {
            if (sentence.Is(at, "and") && at < phrase.Head && (sentence.IsCapitalised(at - 1) || sentence.IsAny(at + 1, SpeechWords.Determiners)))
                return true;
        }

        return false;
    }

    private static TextSpan NameOnly(SpeechSentence sentence, NounPhrase phrase)
    {
        var first = phrase.Head;
        while (first > phrase.First && sentence.IsCapitalised(first - 1) && !sentence.IsPossessive(first - 1) && !sentence.IsAny(first - 1, SpeechWords.Determiners))
            first--;
        return TextSpan.Between(sentence[first].Span.Start, WithoutPossessive(sentence, phrase.Head).End);
    }

    private static TextSpan WithoutPossessive(SpeechSentence sentence, int index)
    {
        var span = sentence[index].Span;
        var word = sentence.Text(index);
        return word.Length > 2 && (word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal)) ? span with { Length = span.Length - 2 } : span;
    }

    private bool IsOwner(TextSpan name) => name.End + 1 < text.Length && text[name.End] is '’' or '\'';

    /// <summary>Whether only a title or an opening phrase stands before the name: not marked words, not a clause.</summary>
    private static bool IsSubject(SpeechSentence sentence, TextSpan name)
    {
        for (var at = 0; at < sentence.Count && sentence[at].Span.Start <= name.Start; at++)
        {
            if (sentence.IsPassage(at) || sentence.IsAny(at, SpeechWords.ClauseWords))
                return false;
        }

        return true;
    }

    /// <summary>Kesh was tired: a capitalised word right before a helper verb, where no party is known by that name.</summary>
    private static bool IsUnknownName(SpeechSentence sentence) =>
        sentence.IsCapitalised(0) && sentence.IsAny(1, SpeechWords.Auxiliaries) | sentence.IsAny(1, SpeechWords.Passives)
        && !sentence.IsAny(0, SpeechWords.Pronouns) && !sentence.IsAny(0, SpeechWords.Determiners) && !sentence.IsAny(0, SpeechWords.ClauseWords)
        && !sentence.IsAny(0, SpeechWords.Prepositions) && !sentence.IsAny(0, SpeechWords.Times);
}
