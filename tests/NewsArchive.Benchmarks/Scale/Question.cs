using System.Globalization;
using NewsArchive.Core.Search;

namespace NewsArchive.Benchmarks.Scale;

/// <summary>A party of the archive that questions ask for.</summary>
/// <param name="Field">Its field in the search language: person, org, place.</param>
internal sealed record AskedParty(int Id, string Field, string Name);

/// <summary>What is asked of every engine alike. All that is given has to match.</summary>
/// <param name="Words">Folded words, of letters and digits alone.</param>
internal sealed record Question(SearchOrder Order, params IReadOnlyList<string> Words)
{
    /// <summary>Whether the words stand side by side.</summary>
    public bool IsPhrase { get; init; }

    /// <summary>Whether the last word is the beginning of one.</summary>
    public bool IsPrefix { get; init; }

    public AskedParty? Party { get; init; }
    public (DateOnly First, DateOnly Last)? Days { get; init; }

    /// <summary>The question in the search language.</summary>
    public override string ToString()
    {
        var words = string.Join(' ', Words);
        List<string> terms = words.Length == 0 ? [] : [IsPhrase ? $"\"{words}\"" : IsPrefix ? words + "*" : words];
        if (Party is { } party)
            terms.Add($"{party.Field}:\"{party.Name}\"");
        if (Days is { } days)
            terms.Add(string.Create(CultureInfo.InvariantCulture, $"date:{days.First:yyyy-MM-dd}..{days.Last:yyyy-MM-dd}"));
        return string.Join(' ', terms);
    }
}

/// <summary>Questions of one kind, which share a row of the table.</summary>
internal sealed record QuestionSet(string Name, IReadOnlyList<Question> Questions);
