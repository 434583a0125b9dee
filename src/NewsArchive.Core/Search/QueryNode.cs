using System.Globalization;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Search;

/// <summary>A node of the parsed question. Its text is the question again, well-formed.</summary>
public abstract record QueryNode
{
    public sealed override string ToString() => Render();

    private protected abstract string Render();
}

/// <summary>Articles that match every node: terms side by side.</summary>
public sealed record AllOf(IReadOnlyList<QueryNode> Nodes) : QueryNode
{
    private protected override string Render() => string.Join(' ', Nodes.Select(n => n is AnyOf ? $"({n})" : n.ToString()));
}

/// <summary>Articles that match at least one node: terms with OR between them.</summary>
public sealed record AnyOf(IReadOnlyList<QueryNode> Nodes) : QueryNode
{
    private protected override string Render() => string.Join(" OR ", Nodes);
}

/// <summary>Articles that do not match the node: -term.</summary>
public sealed record Except(QueryNode Node) : QueryNode
{
    private protected override string Render() => Node is AllOf or AnyOf or NearTerm ? $"-({Node})" : $"-{Node}";
}

/// <summary>Where words are looked for.</summary>
public enum TextField
{
    /// <summary>Headline and text.</summary>
    Anywhere,
    Headline,

    /// <summary>Within one quote.</summary>
    Said,
    Byline,
}

/// <summary>Words that stand side by side: word, "a phrase", headline:word, said:"these words".</summary>
/// <param name="Value">As typed, without quotation marks and star; it holds at least one word.</param>
/// <param name="IsPrefix">Whether the last word is only the beginning of one: word*.</param>
public sealed record WordsTerm(TextField Field, string Value, bool IsPrefix = false) : QueryNode
{
    private protected override string Render() => QueryText.Term(QueryFields.NameOf(Field), Value, IsPrefix);
}

/// <summary>Words or phrases of one field with at most so many words between the first and the last, in any order: letter near/5 agency.</summary>
public sealed record NearTerm(IReadOnlyList<WordsTerm> Words, int Distance) : QueryNode
{
    public TextField Field => Words[0].Field;

    public bool Equals(NearTerm? other) => other is not null && Distance == other.Distance && Words.SequenceEqual(other.Words);

    public override int GetHashCode() => HashCode.Combine(Distance, Words.Count, Words[0]);

    private protected override string Render() => string.Join(string.Create(CultureInfo.InvariantCulture, $" near/{Distance} "), Words);
}

/// <summary>Articles with a quote that is reported by this verb: verb:denied.</summary>
/// <param name="Verb">In its plain English form.</param>
public sealed record VerbTerm(string Verb) : QueryNode
{
    private protected override string Render() => QueryText.Term("verb", Verb);
}

/// <summary>What an article can have, for has:quote.</summary>
public enum ArticlePart
{
    Quote,
    Denial,
    Headline,
    Byline,
    Publisher,
    Date,
}

/// <summary>Articles that have something: has:quote.</summary>
public sealed record HasTerm(ArticlePart Part) : QueryNode
{
    private protected override string Render() => QueryText.Term("has", Part.ToString().ToLowerInvariant());
}

/// <summary>What a party has to do with the article.</summary>
public enum PartyRole
{
    /// <summary>Named in any part.</summary>
    Named,
    Speaker,

    /// <summary>Publisher, wire service or cited source.</summary>
    Source,
    Publisher,
}

/// <summary>A party under any of its names: person:"Esmail Qaani", source:Reuters.</summary>
/// <param name="Kind">The kind asked for; null for any.</param>
/// <param name="Name">Any of its names or, where two bear the same, its number in the archive: person:#12.</param>
public sealed record PartyTerm(PartyRole Role, PartyKind? Kind, string Name) : QueryNode
{
    /// <summary>The number in a name such as #12; null for names of letters.</summary>
    public static int? IdIn(string name) =>
        name.StartsWith('#') && int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>The name that means one party of the archive.</summary>
    public static string NameOf(int id) => string.Create(CultureInfo.InvariantCulture, $"#{id}");

    private protected override string Render() => QueryText.Term(QueryFields.NameOf(Role, Kind), Name);
}

/// <summary>Articles in a language: lang:en.</summary>
public sealed record LanguageTerm(string Code) : QueryNode
{
    private protected override string Render() => QueryText.Term("lang", Code);
}

/// <summary>Articles published in a range of days, both included; null leaves that end open.</summary>
/// <param name="Value">As typed: 2023-11 or 2023-11-01..2023-11-17.</param>
public sealed record DateTerm(string Value, DateOnly? From, DateOnly? To) : QueryNode
{
    private protected override string Render() => QueryText.Term("date", Value);

    /// <summary>Reads a date or a range; null when it is neither.</summary>
    public static DateTerm? TryParse(string value)
    {
        var dots = value.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
            return PartialDate.TryParse(value, out var date) ? new(value, date.FirstDay, date.LastDay) : null;

        DateOnly? from = null, to = null;
        if (dots > 0)
        {
            if (!PartialDate.TryParse(value.AsSpan(0, dots), out var first))
                return null;
            from = first.FirstDay;
        }

        if (dots + 2 < value.Length)
        {
            if (!PartialDate.TryParse(value.AsSpan(dots + 2), out var last))
                return null;
            to = last.LastDay;
        }

        return from is null && to is null ? null : new(value, from, to);
    }
}
