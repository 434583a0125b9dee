namespace NewsArchive.Extraction.Parties;

public enum PartyKind
{
    Person,
    Organization,
    Place,
}

/// <summary>A person, organisation or place with every place in the article where it is named.</summary>
public sealed record ExtractedParty(string Name, PartyKind Kind, IReadOnlyList<ExtractedMention> Mentions);

/// <summary>One naming of a party.</summary>
/// <param name="Span">The name's words.</param>
/// <param name="Rule">What recognised or linked it: "full name", "surname", "acronym" …</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Role">The words that say what the party is, standing beside this mention: "senior Hamas official".</param>
public sealed record ExtractedMention(TextSpan Span, string Rule, double Confidence, TextSpan? Role = null);

/// <summary>Words that stand for a party; the party is null when it is unnamed or unclear.</summary>
public sealed record PartyReference(TextSpan Span, ExtractedParty? Party);
