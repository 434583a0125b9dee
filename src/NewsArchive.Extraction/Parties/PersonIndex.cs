using System.Buffers;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Extraction.Parties;

/// <summary>The persons whom an article names in full, to tell whom a part of a name means.</summary>
internal sealed class PersonIndex(string text)
{
    private const int LongestTitle = 30;

    /// <summary>Where more people bear a surname, the article is a list of names, and only equal names are one person's.</summary>
    private const int MostBearers = 64;

    /// <summary>A surname is nearly as sure as the full name; one that several bear rests on a title or on the order of the text.</summary>
    private const double SureBySurname = 0.8;
    private const double SureOfSeveral = 0.7;

    /// <summary>Children, victims and strangers are called by first names, too.</summary>
    private const double SureByFirstName = 0.6;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:!?“”\"()");

    private readonly Dictionary<string, List<Person>> bySurname = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Person>> byGivenName = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="Names">Given names and surname, the fullest seen so far.</param>
    /// <param name="Introduced">Where the full name stands first.</param>
    private sealed record Person(NameGroup Group, string[] Names, int Introduced)
    {
        public HashSet<string> Titles { get; } = new(StringComparer.OrdinalIgnoreCase);

        /// <summary>As a title tells, or else the first name.</summary>
        public GrammaticalGender Gender =>
            Titles.Select(title => Genders.OfTitle(title)).FirstOrDefault(gender => gender is not GrammaticalGender.Unknown, Genders.OfGivenName(Names[0]));
    }

    /// <summary>Adds a full name to the person it fits, or to a new one. Names are to be added in the order of the text.</summary>
    /// <param name="groupNamed">The group of that very name.</param>
    public void Add(NameSpan name, string[] words, Func<NameSpan, NameGroup> groupNamed)
    {
        var bearers = Bearers(bySurname, words[^1]);
        if (bearers.Count == MostBearers)
        {
            groupNamed(name).Add(name, name.Rule, name.Confidence);
            return;
        }

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

    /// <summary>Adds a surname or a first name to the person that it means. False when nobody has it or several may be meant.</summary>
    public bool TryAdd(NameSpan name, string word)
    {
        if (bySurname.TryGetValue(word, out var bearers))
        {
            if (bearers.Count == MostBearers || Meant(bearers, name) is not { } person)
                return false;
            person.Group.Add(name, "surname", bearers.Count == 1 ? Math.Max(name.Confidence, SureBySurname) : Math.Min(name.Confidence, SureOfSeveral));
            return true;
        }

        if (!byGivenName.TryGetValue(word, out var named) || named is not [var only])
            return false;
        only.Group.Add(name, "first name", Math.Min(name.Confidence, SureByFirstName));
        return true;
    }

    // Of two with one surname the title tells, or "Mr" and "Mrs", or that only one of them was introduced so far.
    private Person? Meant(List<Person> bearers, NameSpan name)
    {
        var title = TitleBefore(name);
        if (title.Length > 0 && bearers.FindAll(person => person.Titles.Contains(title)) is [var titled])
            return titled;

        // Mr Berg is not Ana Berg, even if nobody else of the name is known.
        var gender = Genders.OfTitle(title);
        var possible = bearers.FindAll(person => gender is GrammaticalGender.Unknown || person.Gender is GrammaticalGender.Unknown || person.Gender == gender);
        if (possible is [var only])
            return only;
        return possible.FindAll(person => person.Introduced < name.Span.Start) is [var known] ? known : null;
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

    /// <summary>The word right before the name that is capitalised or tells a gender: "President", "Mrs", "spokeswoman".</summary>
    private string TitleBefore(NameSpan name)
    {
        var start = Math.Max(0, name.Span.Start - LongestTitle);
        var before = text.AsSpan(start, name.Span.Start - start);
        if (before is not [.., ' '])
            return "";
        var word = before.TrimEnd()[(before.TrimEnd().LastIndexOfAny(' ', '\n') + 1)..].TrimEnd('.');
        var isTitle = word is [>= 'A' and <= 'Z', ..] ? !word.ContainsAny(Marks) : Genders.OfTitle(word) is not GrammaticalGender.Unknown;
        return isTitle ? word.ToString() : "";
    }
}
