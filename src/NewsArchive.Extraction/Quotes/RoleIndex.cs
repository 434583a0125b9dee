using System.Buffers;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Quotes;

/// <summary>
/// Who was introduced with which role, name or age: “Finance Minister Joran Pell” makes a later “the minister” mean him, “the Health
/// Ministry” a later “the ministry” mean it, and “Ana Berg, 45,” a later “the 45-year-old” mean her.
/// </summary>
internal sealed class RoleIndex
{
    private const int WindowLength = 60;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",.;:!?()“”\"\n–—");

    /// <summary>What bodies are called; beside a person's role they name whom the person works for.</summary>
    private static readonly WordSet Bodies = new("""
        agency army association authority bank board bureau cabinet club commission committee company confederation corporation council court department directorate
        embassy federation force foundation government group hospital institute league ministry navy office organization organisation parliament party police prosecution
        school senate service society tribunal union university
        """);

    // For each word of a role the parties introduced with it, in the order of the text, each once.
    private readonly Dictionary<string, List<(int At, ExtractedParty Party)>> introductions = new(StringComparer.OrdinalIgnoreCase);

    public RoleIndex(string text, IReadOnlyList<ExtractedParty> parties, PartyMentions mentions)
    {
        foreach (var party in parties.Where(party => party.Mentions.Count > 0).OrderBy(party => party.Mentions[0].Span.Start))
        {
            if (party.Kind == PartyKind.Person)
                AddPerson(text, party, mentions);
            else if (party.Kind == PartyKind.Organization)
                AddBody(party);
        }
    }

    private static readonly WordSet Ranks = new("deputy vice former acting assistant junior outgoing incoming ex");

    /// <summary>The one party introduced before a position with what the phrase names; null when none or several were.</summary>
    public ExtractedParty? Find(SpeechSentence sentence, NounPhrase phrase, int position)
    {
        if (!sentence.Is(phrase.First, "the") || !introductions.TryGetValue(sentence.Text(phrase.Head).ToString(), out var known))
            return null;

        // The commission's deputy chair is not its chair.
        for (var at = phrase.First; at < phrase.Head; at++)
        {
            if (sentence.IsAny(at, Ranks))
                return null;
        }

        ExtractedParty? found = null;
        foreach (var (at, party) in known)
        {
            if (at >= position)
                break;
            if (found is not null)
                return null;
            found = party;
        }

        return found;
    }

    private void AddPerson(string text, ExtractedParty person, PartyMentions mentions)
    {
        foreach (var mention in person.Mentions)
        {
            AddWords(WordsBefore(text, mention.Span, mentions), mention.Span.Start, person);
            AddWords(Apposition(text, mention.Span), mention.Span.Start, person);
            if (mention.Role is { } role)
                AddWords(role.Of(text), mention.Span.Start, person);
            if (Age(text, mention.Span) is { Length: > 0 } age)
                Add($"{age}-year-old", mention.Span.Start, person);
        }
    }

    // The Velm Harbour Workers Union, the Ministry of Health
    private void AddBody(ExtractedParty body)
    {
        var name = body.Name.AsSpan();
        if (name.IndexOf(" of ") is > 0 and var of)
            name = name[..of];
        var noun = name[(name.LastIndexOf(' ') + 1)..];
        if (Bodies.Contains(noun))
            Add(noun.ToString(), body.Mentions[0].Span.Start, body);
    }

    private void AddWords(ReadOnlySpan<char> words, int at, ExtractedParty party)
    {
        foreach (var range in words.Split(' '))
        {
            var word = words[range].Trim(",.;:()");
            if (word.Length >= 4 && !Bodies.Contains(word))
                Add(word.ToString(), at, party);
        }
    }

    private void Add(string word, int at, ExtractedParty party)
    {
        if (!introductions.TryGetValue(word, out var list))
            introductions[word] = list = [];
        if (!list.Exists(entry => ReferenceEquals(entry.Party, party)))
            list.Add((at, party));
    }

    // Ana Berg, 45,
    private static ReadOnlySpan<char> Age(string text, TextSpan name)
    {
        var behind = text.AsSpan(name.End, Math.Min(7, text.Length - name.End));
        if (!behind.StartsWith(", "))
            return default;
        var digits = behind[2..];
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        return end is 1 or 2 or 3 && digits[end] is ',' or '.' or ')' ? digits[..end] : default;
    }

    // Finance Minister Joran Pell: back to the last mark or name before.
    private static ReadOnlySpan<char> WordsBefore(string text, TextSpan name, PartyMentions mentions)
    {
        var before = mentions.Before(name.Start, 1).FirstOrDefault().Span.End;
        var start = Math.Min(name.Start, Math.Max(before, name.Start - WindowLength));
        var window = text.AsSpan(start, name.Start - start);
        return window[(window.LastIndexOfAny(Marks) + 1)..].Trim();
    }

    // Sela Moor, their leader, said
    private static ReadOnlySpan<char> Apposition(string text, TextSpan name)
    {
        var window = text.AsSpan(name.End, Math.Min(WindowLength, text.Length - name.End));
        if (window.IsEmpty || window[0] != ',')
            return default;
        var end = window[1..].IndexOfAny(Marks);
        return end < 0 ? default : window.Slice(1, end).Trim();
    }
}
