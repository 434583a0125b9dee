namespace NewsArchive.Core.Search;

/// <summary>A parsed question. Anything can be parsed; what could not be understood is in <see cref="Mistakes"/> and left out.</summary>
/// <param name="Text">The question as typed.</param>
/// <param name="Root">Null when nothing is asked, which matches every article.</param>
public sealed record SearchQuery(string Text, QueryNode? Root, IReadOnlyList<QueryMistake> Mistakes)
{
    public static SearchQuery Parse(string? text) => new(text ?? "", null, []);
}

/// <summary>A node of the parsed question.</summary>
public abstract record QueryNode;

/// <summary>Where in the question a mistake stands and a sentence about it.</summary>
public sealed record QueryMistake(int Start, int Length, string Explanation);
