using System.Buffers;

namespace NewsArchive.Extraction.Parties;

/// <summary>The persons whom an article names in full, to tell whom a part of a name means.</summary>
internal sealed class PersonIndex(string text)
{
    private const int LongestTitle = 30;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:!?“”\"()");

    private readonly Dictionary<string, List<Person>> bySurname = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Person>> byGivenName = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="Names">Given names and surname, the fullest seen so far.</param>
    /// <param name="Introduced">Where the full name stands first.</param>
    private sealed record Person(NameGroup Group, string[] Names, int Introduced)
    {
        public HashSet<string> Titles { get; } = new(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Adds a full name to the person it fits, or to a new one. Names are to be added in the order of the text.</summary>
    /// <param name="groupNamed">The group of that very name.</param>
    public void Add(NameSpan name, string[] words, Func<NameSpan, NameGroup> groupNamed)
    {
        var bearers = Bearers(bySurname, words[^1]);
        var fitting = bearers.Where(person => Fit(person.Names, words)).ToList();
        var person = fitting.Find(person => person.Names.SequenceEqual(words, StringComparer.OrdinalIgnoreCase)) ?? (fitting is [var only] ? only : null);
        if (person is null)
        {
            person = new(groupNamed(name), words, name.Span.Start);
            bearers.Add(person);
            if (words.Length > 1)
                Bearers(byGivenName, words[0]).Add(person);
        }

        person.Group.Add(name, name.Rule, name.Confidence);
        if (TitleBefore(name) is { Length: > 0 } title)
            person.Titles.Add(title);
    }

    /// <summary>Whom a surname or a first name means; null when nobody has it or several may be meant.</summary>
    public (NameGroup Group, string Rule)? Find(NameSpan name, string word)
    {
        if (bySurname.TryGetValue(word, out var bearers))
            return Meant(bearers, name) is { } person ? (person.Group, "surname") : null;
        return byGivenName.TryGetValue(word, out var named) && named is [var only] ? (only.Group, "first name") : null;
    }

    // Of two with one surname the title tells, or that only one of them was introduced so far.
    private Person? Meant(List<Person> bearers, NameSpan name)
    {
        if (bearers is [var only])
            return only;
        if (TitleBefore(name) is { Length: > 0 } title && bearers.FindAll(person => person.Titles.Contains(title)) is [var titled])
            return titled;
        return bearers.FindAll(person => person.Introduced < name.Span.Start) is [var known] ? known : null;
    }

    /// <summary>Whether two full names may be one person's: the same surname and first name or its initial, and no middle name that contradicts.</summary>
    private static bool Fit(string[] one, string[] other)
    {
        if (!IsSame(one[0], other[0]))
            return false;
        var (middle, others) = (one.Skip(1).SkipLast(1).ToList(), other.Skip(1).SkipLast(1).ToList());
        return middle.Count == 0 || others.Count == 0 || (middle.Count == others.Count && middle.Zip(others).All(pair => IsSame(pair.First, pair.Second)));
    }

    private static bool IsSame(string one, string other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase)
        || ((IsInitial(one) || IsInitial(other)) && char.ToUpperInvariant(one[0]) == char.ToUpperInvariant(other[0]));

    private static bool IsInitial(string word) => word.Length == 1 || word is [_, '.'];

    private static List<Person> Bearers(Dictionary<string, List<Person>> index, string word) =>
        index.TryGetValue(word, out var bearers) ? bearers : index[word] = [];

    /// <summary>The capitalised word right before the name: "President", "Mrs".</summary>
    private string TitleBefore(NameSpan name)
    {
        var start = Math.Max(0, name.Span.Start - LongestTitle);
        var before = text.AsSpan(start, name.Span.Start - start);
        if (before is not [.., ' '])
            return "";
        var word = before.TrimEnd()[(before.TrimEnd().LastIndexOfAny(' ', '\n') + 1)..].TrimEnd('.');
        return word is [>= 'A' and <= 'Z', ..] && !word.ContainsAny(Marks) ? word.ToString() : "";
    }
}
