using System.Collections.Frozen;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Core.Search;

/// <summary>The field names of the search language and the terms they make.</summary>
internal static class QueryFields
{
    private static readonly FrozenDictionary<string, Func<string, bool, QueryNode>> s_terms =
        new Dictionary<string, Func<string, bool, QueryNode>>
        {
            ["person"] = (value, _) => new PartyTerm(PartyRole.Named, PartyKind.Person, value),
            ["org"] = (value, _) => new PartyTerm(PartyRole.Named, PartyKind.Organization, value),
            ["place"] = (value, _) => new PartyTerm(PartyRole.Named, PartyKind.Place, value),
            ["speaker"] = (value, _) => new PartyTerm(PartyRole.Speaker, null, value),
            ["source"] = (value, _) => new PartyTerm(PartyRole.Source, null, value),
            ["publisher"] = (value, _) => new PartyTerm(PartyRole.Publisher, null, value),
            ["verb"] = (value, _) => new VerbTerm(ReportingVerbNames.PlainFormOf(value) ?? value.ToLowerInvariant()),
            ["headline"] = (value, isPrefix) => new WordsTerm(TextField.Headline, value, isPrefix),
            ["said"] = (value, isPrefix) => new WordsTerm(TextField.Said, value, isPrefix),
            ["by"] = (value, isPrefix) => new WordsTerm(TextField.Byline, value, isPrefix),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool IsName(string name) => name.ToLowerInvariant() is "date" or "lang" or "has" || s_terms.ContainsKey(name);

    /// <summary>The term for a field whose value is words; null for other fields.</summary>
    public static QueryNode? WordsOrParty(string name, string value, bool isPrefix) =>
        s_terms.TryGetValue(name, out var term) ? term(value, isPrefix) : null;

    public static string? NameOf(TextField field) => field switch
    {
        TextField.Headline => "headline",
        TextField.Said => "said",
        TextField.Byline => "by",
        _ => null,
    };

    public static string NameOf(PartyRole role, PartyKind? kind) => (role, kind) switch
    {
        (PartyRole.Speaker, _) => "speaker",
        (PartyRole.Source, _) => "source",
        (PartyRole.Publisher, _) => "publisher",
        (_, PartyKind.Organization) => "org",
        (_, PartyKind.Place) => "place",
        _ => "person",
    };
}
