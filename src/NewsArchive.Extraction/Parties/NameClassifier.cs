namespace NewsArchive.Extraction.Parties;

/// <summary>Decides for English what the capitalised words of a sentence name. What it cannot tell it leaves open for a second look.</summary>
internal sealed class NameClassifier(WordUsage usage, TextSpan? dateline)
{
    /// <summary>Names whose kind the rules know.</summary>
    public List<NameSpan> Names { get; } = dateline is { } place ? [NameSpan.OfDateline(place)] : [];

    /// <summary>Candidates without evidence of their own; the rest of the article may say what they are.</summary>
    public List<Candidate> Open { get; } = [];

    public void Read(Sentence sentence)
    {
        foreach (var chunk in NameChunker.Chunks(sentence))
        {
            var candidate = new Candidate(sentence, chunk, 0, chunk.Count);
            if (dateline?.Overlaps(candidate.Span) != true)
                Decide(candidate);
        }
    }

    private void Decide(Candidate candidate)
    {
        candidate = Trim(candidate);
        if (candidate.Count == 0 || SplitAtNoName(candidate))
            return;

        if (candidate.Count == 1)
            DecideWord(candidate);
        else if (!SplitAtRole(candidate) && !DecideByHead(candidate) && !SplitAtKnownName(candidate))
            DecideByWords(candidate);
    }

    // "Earlier Mara Ilves", "The Rowan Bank": the capital of the first word only opens the sentence.
    private static Candidate Trim(Candidate candidate)
    {
        while (candidate.Count > 0 && (candidate.First.IsJoint || candidate.First is { IsStopWord: true, Entry: null }))
            candidate = candidate.From(1);
        while (candidate.Count > 0 && candidate.Last.IsJoint)
            candidate = candidate.To(candidate.Count - 1);
        return candidate;
    }

    // "Thursday Reuters": days, months and the like part names.
    private bool SplitAtNoName(Candidate candidate)
    {
        for (var at = 0; at < candidate.Count; at++)
        {
            if (candidate[at] is not { IsNoName: true, Entry: null })
                continue;

            Decide(candidate.To(at));
            Decide(candidate.From(at + 1));
            return true;
        }

        return false;
    }

    // "Hamas Political Bureau | Chief | Ismail Haniyeh", "Supreme Leader | Ali Khamenei", "UN | Secretary-General"
    private bool SplitAtRole(Candidate candidate)
    {
        var role = candidate.LastIndex(unit => unit.IsRole);
        if (role < 0 || IsOrganizationDespiteRole(candidate, role))
            return false;

        var before = role;
        while (before > 0 && (candidate[before - 1].IsRoleModifier || candidate[before - 1].IsRole) && candidate[before - 1].Entry is null && !candidate[before - 1].IsOrganizationHead)
            before--;
        if (before < candidate.Count && before > 0)
            Decide(candidate.To(before));

        var named = candidate.From(role + 1);
        if (named.Count > 0 && named.First.IsJoint)
            Decide(named.From(1));
        else if (named.Count > 0)
            DecideTitled(named);
        return true;
    }

    // "General Motors", "Chamber of Deputies", "Judges Association", "Farmers Union"
    private static bool IsOrganizationDespiteRole(Candidate candidate, int role) =>
        role < candidate.Count - 1 && candidate.Last.IsOrganizationHead
        || role > 0 && candidate[role - 1].IsJoint && candidate.First.IsOrganizationHead;

    private void DecideTitled(Candidate named)
    {
        // "Minister | Ghana", "President of | Ghana John Mahama", "General | Iranian"
        var isOtherName = named.First.IsDemonym || named.First.IsNoName || named.First.Entry is { IsMinor: false };
        if (isOtherName && (named.Count != 2 || !named.First.IsGivenName))
            Decide(named);
        else if (!named.IsAllEnglish)
            Add(named, PartyKind.Person, "title before name", 0.9);
        else if (named.Count > 1 ? !named.Sentence.IsShouted : !usage.IsAlsoLowerCase(named.Text))
            Add(named, PartyKind.Person, "title before name", 0.6);
    }

    private bool DecideByHead(Candidate candidate)
    {
        var last = candidate.Last;
        if (last.IsEventHead && !candidate.First.IsGivenName)
            return true;
        if (SplitAfterHead(candidate))
            return true;

        if (last.IsOrganizationHead || WordLists.OrganizationPrefixes.Contains(candidate.First.Plain) || (candidate.First.IsOrganizationHead && candidate[1].IsJoint))
        {
            // "Peter Bank" and "Ana Press" are people, "Rowan Bank" is not.
            if (candidate.Count == 2 && candidate.First.IsGivenName && NameContext.ActsAsPerson(candidate.Sentence, candidate.Start, candidate.End))
                return false;
            Add(WithoutPeople(candidate), PartyKind.Organization, "organization word", 0.8);
            return true;
        }

        if (candidate.HasOnly(unit => unit.IsDirection, unit => unit.Entry is { Kind: PartyKind.Place })
            || (last.IsPlaceHead && !candidate.First.IsGivenName)
            || (candidate.First.IsPlaceHead && candidate[1].IsJoint)
            || (WordLists.PlacePrefixes.Contains(candidate.First.Plain) && candidate.Count <= 3 && !NameContext.ActsAsPerson(candidate.Sentence, candidate.Start, candidate.End)))
        {
            Add(candidate, PartyKind.Place, "place word", 0.75);
            return true;
        }

        return false;
    }

    // "Quds Force | Esmail Qaani": an organization's name has ended and a person's begins.
    private bool SplitAfterHead(Candidate candidate)
    {
        for (var at = 1; at < candidate.Count - 1; at++)
        {
            var rest = candidate.From(at + 1);
            if (!candidate[at].IsOrganizationHead || rest.Count < 2 || rest.First.IsJoint || !rest.First.IsGivenName || rest.Last.IsOrganizationHead)
                continue;

            Decide(candidate.To(at + 1));
            Add(rest, PartyKind.Person, "given name", 0.85);
            return true;
        }

        return false;
    }

    // "the Iranian Quds Force": the people's name is left out where the article also writes "Quds Force" alone.
    private Candidate WithoutPeople(Candidate candidate) =>
        candidate.First.IsDemonym && candidate.Count > 2 && usage.StandsAlone(candidate.From(1).Text) ? candidate.From(1) : candidate;

    // "Israel | Benjamin Netanyahu", "Nairobi Kenya"
    private bool SplitAtKnownName(Candidate candidate)
    {
        if (candidate.First.Entry is null)
            return false;
        var rest = candidate.From(1);
        if (!(rest.Count >= 2 && rest.First.IsGivenName) && !(rest.Count == 1 && rest.First.Entry is { Kind: PartyKind.Place } && candidate.First.Entry.Kind is PartyKind.Place))
            return false;

        Decide(candidate.To(1));
        Decide(rest);
        return true;
    }

    private void DecideByWords(Candidate candidate)
    {
        var (sentence, start, end) = (candidate.Sentence, candidate.Start, candidate.End);
        if (candidate.First.IsDemonym)
        {
            Decide(candidate.From(1));
            return;
        }

        var isPersonal = candidate.Units.All(unit => unit.IsJoint || unit.LooksPersonal);
        if (isPersonal && candidate.First.IsGivenName)
            Add(candidate, PartyKind.Person, "given name", candidate.Last.IsEnglishWord ? 0.75 : 0.9);
        else if (isPersonal && candidate.Count <= 4 && NameContext.ActsAsPerson(sentence, start, end))
            Add(candidate, PartyKind.Person, "acts as a person", 0.8);
        else if (isPersonal && candidate.Count <= 4 && !candidate.IsAllEnglish && RoleFinder.Beside(sentence, start, end) is not null)
            Add(candidate, PartyKind.Person, "role beside name", 0.8);
        else if (NameContext.IsNamedOrganization(sentence, end))
            Add(candidate, PartyKind.Organization, "organization word after name", 0.65);
        else if (NameContext.PlaceEvidence(sentence, start, end) is >= 0.6 and var place)
            Add(candidate, PartyKind.Place, "place word beside name", place);
        else if (candidate.Units.Any(unit => unit.Entry is { Kind: PartyKind.Organization }) || candidate.HasAcronym())
            Add(candidate, PartyKind.Organization, "contains an organization's name", 0.5);
        else if (candidate.First.Entry is { Kind: PartyKind.Place, IsMinor: false })
            Add(candidate, PartyKind.Organization, "begins with a place", 0.55);
        else if (isPersonal && candidate.Units.Any(unit => unit.IsGivenName || unit.IsInitial))
            Add(candidate, PartyKind.Person, "given name", 0.7);
        else if (isPersonal && candidate.Count <= 3 && !sentence.IsTitleCased && !sentence.IsShouted
            && candidate.Units.All(unit => !unit.IsEnglishWord) && sentence.At(start - 1) is not ("the" or "The"))
            Add(candidate, PartyKind.Person, "two names", 0.5);
        else
            Open.Add(candidate);
    }

    private void DecideWord(Candidate candidate)
    {
        var (sentence, start, end, word) = (candidate.Sentence, candidate.Start, candidate.End, candidate.First);
        if (word.Entry is { } entry && !(entry.IsMinor && ActsAsPersonHere()))
        {
            // US$10 million
            if (!IsOnlySentenceOpening(candidate) && sentence.At(end) != "$")
                Add(candidate, entry.Kind, entry.Kind is PartyKind.Place ? "list of places" : "list of organizations", entry.IsMinor ? 0.7 : 0.9);
            return;
        }

        if (usage.IsDialogue && NameContext.IsSpeakerLabel(sentence, start, end))
        {
            Add(candidate, PartyKind.Person, "speaker label", 0.6);
            return;
        }

        if (NameContext.IsDateline(sentence, start, end) && !word.IsEnglishWord && !word.IsNoName)
        {
            Add(candidate, PartyKind.Place, "dateline", 0.8);
            return;
        }

        if (word.IsDemonym || word.IsRole || word.IsInitial || word.IsStopWord || IsOnlySentenceOpening(candidate))
            return;

        if (sentence.IsAcronym(start))
            Add(candidate, PartyKind.Organization, "acronym", 0.6);
        else if (NameContext.IsNamedOrganization(sentence, end) && !word.IsEnglishWord)
            Add(candidate, PartyKind.Organization, "organization word after name", 0.6);
        else if (NameContext.IsDescribedAsOrganization(sentence, end) && !candidate.IsAllEnglish)
            Add(candidate, PartyKind.Organization, "organization word after name", 0.6);
        else if (word.LooksPersonal && !candidate.IsAllEnglish && !NameContext.OpensWithPlace(sentence, start, end) && RoleFinder.Beside(sentence, start, end) is not null)
            Add(candidate, PartyKind.Person, "role beside name", 0.7);
        else if (NameContext.IsSpeakerLabel(sentence, start, end))
            Add(candidate, PartyKind.Person, "speaker label", 0.55);
        else if (ActsAsPersonHere())
            Add(candidate, PartyKind.Person, "acts as a person", word.IsEnglishWord ? 0.5 : 0.65);
        else if (NameContext.PlaceEvidence(sentence, start, end) is > 0 and var place && !word.IsGivenName && !word.IsEnglishWord && !NameContext.IsAdjective(sentence, start, end))
            Add(candidate, PartyKind.Place, "place word beside name", place);
        else if (word.IsGivenName && !word.IsEnglishWord && !sentence.IsTitleCased)
            Add(candidate, PartyKind.Person, "given name", 0.5);
        else
            Open.Add(candidate);

        bool ActsAsPersonHere() => word.LooksPersonal && NameContext.ActsAsPerson(sentence, start, end);
    }

    // "Police said", "Turkey is roasted": one word, an English one, at a place where any word has a capital.
    private bool IsOnlySentenceOpening(Candidate candidate)
    {
        var word = candidate.First;
        var isCasual = candidate.Sentence.Opens(candidate.Start) || candidate.Sentence.IsTitleCased || candidate.Sentence.IsShouted;
        return isCasual && word.End == word.Start + 1
            && (word.IsEnglishWord || usage.IsAlsoLowerCase(word.Text)) && !usage.IsCapitalisedInside(word.Text);
    }

    private void Add(Candidate candidate, PartyKind kind, string rule, double confidence)
    {
        var role = kind is PartyKind.Person ? RoleFinder.Beside(candidate.Sentence, candidate.Start, candidate.End) : null;
        Names.Add(new(candidate.Span, kind, rule, confidence, role));
    }
}
