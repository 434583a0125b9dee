namespace NewsArchive.Extraction.Parties;

/// <summary>One name in the text with its kind, before names of the same party are brought together.</summary>
/// <param name="Span">The name's words, without title and possessive ’s.</param>
/// <param name="Rule">The evidence: "title before name", "list of places" …</param>
/// <param name="Confidence">0 to 1; how strong the evidence is.</param>
/// <param name="Role">The words beside the name that say what the party is.</param>
internal sealed record NameSpan(TextSpan Span, PartyKind Kind, string Rule, double Confidence, TextSpan? Role = null)
{
    public const string DatelineRule = "dateline";

    public static NameSpan OfDateline(TextSpan place) => new(place, PartyKind.Place, DatelineRule, 0.9);
}
