namespace NewsArchive.Extraction.Parties.Ner;

/// <summary>Where a token stands: number of its sentence, and its number in it.</summary>
internal readonly record struct TokenPlace(int Sentence, int Token);

/// <summary>The sentences of an article as tokens, and where each capitalised word stands in it: an article explains its names in one place and shortens them in others.</summary>
internal sealed class NerDocument
{
    // Beyond this a word's places tell nothing new.
    private const int MostPlaces = 20;
    private const int LongestRun = 14;
    private const int Reach = 2;

    private static readonly HashSet<string> Joints = ["of", "&", "-", "for", "de", "al", "del", "la", "bin", "el", "der", "van", "von"];

    private readonly NerVocabulary vocabulary;
    private readonly Dictionary<string, NerToken> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TokenPlace>> places = new(StringComparer.Ordinal);
    private readonly HashSet<string> smallWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TokenPlace> runsByInitials = new(StringComparer.Ordinal);

    public NerDocument(IReadOnlyList<Sentence> sentences, NerVocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        var usual = new UsualCase(sentences);
        Sentences = [.. sentences.Select(sentence => Tokens(sentence, usual))];
        for (var number = 0; number < Sentences.Length; number++)
            Read(number);
    }

    public NerToken[][] Sentences { get; }

    /// <summary>All places of a capitalised word, in order.</summary>
    public IReadOnlyList<TokenPlace> PlacesOf(string word) => places.TryGetValue(word, out var found) ? found : [];

    /// <summary>Whether the article also writes the word without a capital.</summary>
    public bool HasSmall(string lower) => smallWords.Contains(lower);

    /// <summary>Whether a capital is so near that the token may be part of a name. Others are outside of names without a closer look.</summary>
    public bool MayBeInName(int sentence, int index)
    {
        var tokens = Sentences[sentence];
        for (var near = Math.Max(0, index - Reach); near <= Math.Min(tokens.Length - 1, index + Reach); near++)
        {
            if (tokens[near].HasCapital)
                return true;
        }

        return false;
    }

    /// <summary>The start of the first run of words with these initials: "Islamic Revolutionary Guard Corps" for "IRGC"; null when there is none.</summary>
    public TokenPlace? RunWithInitials(string acronym) =>
        runsByInitials.TryGetValue(acronym.Replace(".", "", StringComparison.Ordinal), out var place) ? place : null;

    private NerToken[] Tokens(Sentence sentence, UsualCase usual)
    {
        var tokens = new NerToken[sentence.Count];
        for (var index = 0; index < tokens.Length; index++)
            tokens[index] = TokenOf(sentence.IsShouted ? usual.Of(sentence.Words[index]) : sentence.Words[index]) with { IsGlued = sentence.IsGlued(index) };
        NerLists.Mark(tokens);
        MarkRuns(tokens);
        return tokens;
    }

    private NerToken TokenOf(string word)
    {
        if (!known.TryGetValue(word, out var token))
            known[word] = token = new(word, vocabulary);
        return token;
    }

    private static void MarkRuns(NerToken[] tokens)
    {
        for (var start = 0; start < tokens.Length; start++)
        {
            if (!tokens[start].IsCapitalised)
                continue;

            var end = EndOfRun(tokens, start);
            for (var inside = start; inside <= end; inside++)
                (tokens[inside].RunStart, tokens[inside].RunEnd) = (start, end);
            start = end;
        }
    }

    /// <summary>The last token of the run of capitalised words, small words of names between them: "Bank of the West".</summary>
    private static int EndOfRun(NerToken[] tokens, int start)
    {
        var end = start;
        while (end + 1 < tokens.Length && end - start < LongestRun)
        {
            if (IsCapitalised(1))
                end++;
            else if (Joints.Contains(tokens[end + 1].Lower) && IsCapitalised(2) && (tokens[end + 1].Lower != "-" || tokens[end + 1].IsGlued))
                end += 2;
            else if (tokens[end + 1].Lower == "of" && IsCapitalised(3) && tokens[end + 2].Lower == "the")
                end += 3;
            else
                break;
        }

        return end;

        bool IsCapitalised(int ahead) => end + ahead < tokens.Length && tokens[end + ahead].IsCapitalised;
    }

    private void Read(int sentence)
    {
        var tokens = Sentences[sentence];
        for (var index = 0; index < tokens.Length; index++)
        {
            var token = tokens[index];
            if (token.IsSmall)
                smallWords.Add(token.Lower);
            if (!token.IsCapitalised)
                continue;

            if (!places.TryGetValue(token.Word, out var found))
                places[token.Word] = found = [];
            if (found.Count < MostPlaces)
                found.Add(new(sentence, index));
            if (token.RunStart == index && token.RunEnd > index)
                runsByInitials.TryAdd(Initials(tokens, index, token.RunEnd), new(sentence, index));
        }
    }

    private static string Initials(NerToken[] tokens, int first, int last) =>
        new([.. Enumerable.Range(first, last - first + 1).Where(index => tokens[index].IsCapitalised).Select(index => tokens[index].Word[0])]);
}
