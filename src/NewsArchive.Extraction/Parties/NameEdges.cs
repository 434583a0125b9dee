using NewsArchive.Extraction.Parties.Ner;

namespace NewsArchive.Extraction.Parties;

/// <summary>Puts the ends of tagged names right where the words themselves show that a name cannot reach so far.</summary>
internal static class NameEdges
{
    /// <summary>The name as it should be; two names where one was taken with the next.</summary>
    /// <param name="isName">Whether words are a whole name somewhere in the article.</param>
    public static IEnumerable<TaggedName> Correct(Sentence sentence, TaggedName name, Func<string, bool> isName)
    {
        name = name with { Start = StartBehindTitle(sentence, name), End = EndBeforeMark(sentence, name) };
        name = name with { End = EndBehindHyphens(sentence, name) };
        if (HyphenBetweenNames(sentence, name) is { } hyphen)
        {
            yield return Known(sentence, name with { End = hyphen });
            yield return Known(sentence, name with { Start = hyphen + 1 });
        }
        else if (OfInPerson(sentence, name) is { } of)
        {
            yield return name with { End = of };
            yield return name with { Start = of + 1, Kind = NameKind.Place };
        }
        else
        {
            yield return HasPeople(sentence, name, isName) ? name with { Start = name.Start + 1 } : name;
            if (KnownBehindHyphen(sentence, name) is { } next)
                yield return next;
        }
    }

    // Mrs | Thorne
    private static int StartBehindTitle(Sentence sentence, TaggedName name)
    {
        var start = name.Start;
        if (name.Kind == NameKind.Person && sentence.At(start) is "Mr" or "Mrs" or "Ms" or "Mr." or "Mrs." or "Ms.")
            start += sentence.At(start + 1) == "." ? 2 : 1;
        return start < name.End ? start : name.Start;
    }

    // Halvern Courier) · Halvern Courier - Dockworkers
    private static int EndBeforeMark(Sentence sentence, TaggedName name)
    {
        for (var index = name.Start + 1; index < name.End; index++)
        {
            var isDash = sentence.At(index) is "-" or "–" or "—" && !sentence.IsGlued(index) && !sentence.IsGlued(index + 1);
            if (isDash || (sentence.At(index) == ")" && !sentence.Words.AsSpan(name.Start, index - name.Start).Contains("(")))
                return index;
        }

        return name.End;
    }

    // Mok Tai-lun · Anong Pra-o-ta, but Ruta Kesh-led
    private static int EndBehindHyphens(Sentence sentence, TaggedName name)
    {
        var end = name.End;
        if (name.Kind != NameKind.Person || end < name.Start + 2)
            return end;
        while (sentence.At(end) == "-" && sentence.IsGlued(end) && sentence.IsGlued(end + 1) && IsNamePart(sentence, end + 1))
            end += 2;
        return end;
    }

    private static bool IsNamePart(Sentence sentence, int index)
    {
        var opensName = sentence.IsCapitalised(index + 1) || (sentence.At(index + 1) == "-" && sentence.IsCapitalised(index + 2)); // al-Velm
        return sentence.IsLowerWord(index) && !opensName && !sentence.At(index).EndsWith("ed", StringComparison.Ordinal);
    }

    // the Israel-Hamas war
    private static int? HyphenBetweenNames(Sentence sentence, TaggedName name)
    {
        var hyphen = Array.IndexOf(sentence.Words, "-", name.Start, name.End - name.Start);
        var isBetween = hyphen > name.Start && hyphen < name.End - 1 && Entry(sentence, name.Start, hyphen) is not null && Entry(sentence, hyphen + 1, name.End) is not null;
        return isBetween ? hyphen : null;
    }

    // The same where only the first of the two was seen.
    private static TaggedName? KnownBehindHyphen(Sentence sentence, TaggedName name)
    {
        var (hyphen, next) = (name.End, name with { Start = name.End + 1, End = name.End + 2 });
        var isBetween = sentence.At(hyphen) == "-" && sentence.IsGlued(hyphen) && sentence.IsGlued(hyphen + 1)
            && Entry(sentence, name.Start, name.End) is not null && sentence.IsCapitalised(next.Start) && Entry(sentence, next.Start, next.End) is not null;
        return isBetween ? Known(sentence, next) : null;
    }

    private static TaggedName Known(Sentence sentence, TaggedName name) =>
        name with { Kind = Entry(sentence, name.Start, name.End)!.Kind is PartyKind.Place ? NameKind.Place : NameKind.Organization };

    private static GazetteerEntry? Entry(Sentence sentence, int start, int end) =>
        Gazetteer.Find(sentence.Text(start, end)) is { IsMinor: false } entry ? entry : null;

    // Mariela Tøndrass of Vesmark
    private static int? OfInPerson(Sentence sentence, TaggedName name)
    {
        if (name.Kind != NameKind.Person)
            return null;
        var of = Array.IndexOf(sentence.Words, "of", name.Start, name.End - name.Start);
        return of >= name.Start + 2 && of < name.End - 1 ? of : null;
    }

    // "the Iranian Quds Force": the people's name is left out where the article also writes "Quds Force" alone.
    private static bool HasPeople(Sentence sentence, TaggedName name, Func<string, bool> isName) =>
        name.Kind == NameKind.Organization && name.End > name.Start + 2
        && WordLists.Demonyms.Contains(WordLists.Plain(sentence.Words[name.Start])) && isName(WordLists.Plain(sentence.Text(name.Start + 1, name.End)));
}
