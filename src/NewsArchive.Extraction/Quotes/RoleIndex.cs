using System.Buffers;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Who was introduced with which role: “Finance Minister Joran Pell” makes a later “the minister” mean him.</summary>
internal sealed class RoleIndex
{
    private const int WindowLength = 60;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",.;:!?()“”\"\n–—");

    // For each word of a role the parties introduced with it, in the order of the text, each once.
    private readonly Dictionary<string, List<(int At, ExtractedParty Party)>> introductions = new(StringComparer.OrdinalIgnoreCase);

    public RoleIndex(string text, IReadOnlyList<ExtractedParty> parties, PartyMentions mentions)
    {
        foreach (var party in parties.Where(party => party is { Kind: PartyKind.Person, Mentions.Count: > 0 }).OrderBy(party => party.Mentions[0].Span.Start))
        {
            foreach (var mention in party.Mentions)
            {
                AddWords(WordsBefore(text, mention.Span, mentions), mention.Span.Start, party);
                AddWords(Apposition(text, mention.Span), mention.Span.Start, party);
                if (mention.Role is { } role)
                    AddWords(role.Of(text), mention.Span.Start, party);
            }
        }
    }

    private static readonly WordSet Ranks = new("deputy vice former acting assistant junior outgoing incoming ex");

    /// <summary>The one person introduced before a position with the role that the phrase names; null when none or several were.</summary>
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

    private void AddWords(ReadOnlySpan<char> words, int at, ExtractedParty party)
    {
        foreach (var range in words.Split(' '))
        {
            var word = words[range].Trim(",.;:()");
            if (word.Length < 4)
                continue;
            var key = word.ToString();
            if (!introductions.TryGetValue(key, out var list))
                introductions[key] = list = [];
            if (list.Count == 0 || !ReferenceEquals(list[^1].Party, party))
                list.Add((at, party));
        }
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
