using System.Text.Json.Serialization;
using NewsArchive.Core.Export;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Extraction.Parties;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Api;

/// <param name="Confirmed">Whether a person has confirmed that it is one party and rightly named.</param>
/// <param name="Aliases">Other names, the most used first.</param>
/// <param name="Count">Articles that name it.</param>
/// <param name="Role">What an article says it is; null when none does or nothing was searched for.</param>
/// <param name="MatchedAlias">The name that was found when it is not <paramref name="Name"/>.</param>
internal sealed record PartyItem(
    int Id, string Url, string Name, string Kind, bool Confirmed, IReadOnlyList<string> Aliases, int Count, string? Role, string? MatchedAlias)
{
    /// <summary>Of a suggestion: whether it published an article, is credited in one or cited by one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Source { get; init; }

    /// <summary>Of a suggestion: the term that asks for it, in the field that is typed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Term { get; init; }

    public static PartyItem Of(PartySuggestion party) => new(
        party.Id, Links.Party(party.Kind, party.Id, party.Name), party.Name, ApiParameters.Word(party.Kind), party.IsConfirmed, party.Aliases, party.ArticleCount,
        party.Role, party.MatchedAlias);

    public static PartyItem Of(Party party) => new(
        party.Id, Links.Party(party.Kind, party.Id, party.Name), party.Name, ApiParameters.Word(party.Kind), party.IsConfirmed,
        [.. party.Aliases.OrderByDescending(a => a.MentionCount).ThenBy(a => a.Id).Select(a => a.Name).Where(name => name != party.Name)],
        party.ArticleCount, null, null);
}

/// <param name="Confirmed">Whether a person has confirmed that it is one party and rightly named.</param>
/// <param name="ProbableCount">How many of the <paramref name="Count"/> articles give only a surname.</param>
/// <param name="Quotes">Quotes with it as speaker.</param>
/// <param name="Spellings">Its names, the most used first.</param>
/// <param name="Roles">What articles say it is, the most frequent first.</param>
/// <param name="MayBeSame">Other parties that may be the same.</param>
/// <param name="ArticlesUrl">Its articles in this API.</param>
/// <param name="QuotesUrl">Its quotes in this API.</param>
internal sealed record PartyDetails(
    int Id, string Url, string Name, string Kind, bool Confirmed, IReadOnlyList<string> Aliases, int Count, int ProbableCount, int Quotes,
    IReadOnlyList<SpellingItem> Spellings, IReadOnlyList<RoleItem> Roles, IReadOnlyList<LookalikeItem> MayBeSame, string ArticlesUrl, string QuotesUrl)
{
    public static PartyDetails Of(PartyView party, IReadOnlyList<RoleItem> roles, IReadOnlyList<Lookalike> mayBeSame) => new(
        party.Id, Links.Party(party.Kind, party.Id, party.Name), party.Name, ApiParameters.Word(party.Kind), party.IsConfirmed,
        [.. party.Aliases.Select(alias => alias.Name).Where(name => name != party.Name)], party.ArticleCount, party.ProbableCount, party.QuoteCount,
        [.. party.Aliases.Select(SpellingItem.Of)], roles, [.. mayBeSame.Select(LookalikeItem.Of)],
        $"/api/v1/search?q={Uri.EscapeDataString(QueryText.Term(party.Kind is PartyKind.Organization ? "org" : ApiParameters.Word(party.Kind), party.Name))}",
        $"/api/v1/quotes?speaker={Uri.EscapeDataString(party.Name)}");
}

/// <param name="First">The day of the first dated article that spells it so; null when none is dated.</param>
/// <param name="Last">The day of the last one.</param>
internal sealed record SpellingItem(string Name, int Count, string? First, string? Last)
{
    public static SpellingItem Of(AliasView alias) => new(alias.Name, alias.MentionCount, Iso(alias.DateFirst), Iso(alias.DateLast));

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Words that say what a party is, with the latest article that has them; positions count code points of its text.</summary>
/// <param name="Count">How often they stand beside the name.</param>
/// <param name="First">The date of the first article considered; null when none is dated.</param>
internal sealed record RoleItem(string Text, int Count, string? First, string? Last, int Article, string ArticleUrl, int? Start, int? End)
{
    public static RoleItem Of(RoleView role, string articleText)
    {
        var (start, end) = new CodePointOffsets(articleText).Of(role.Span);
        return new(
            role.Text, role.Count, role.DateFirst?.ToString(), role.DateLast?.ToString(), role.ArticleId, Links.Article(role.ArticleId, role.ArticleTitle), start, end);
    }
}

/// <param name="Role">What an article says it is; null when none does.</param>
/// <param name="Reason">Why it may be the same, in a sentence.</param>
internal sealed record LookalikeItem(int Id, string Url, string Name, bool Confirmed, int Count, string? Role, string Reason)
{
    public static LookalikeItem Of(Lookalike other) =>
        new(other.Party.Id, Links.Party(other.Party), other.Party.Name, other.Party.IsConfirmed, other.ArticleCount, other.Role, other.Reason);
}

/// <summary>A party as another list refers to it.</summary>
internal sealed record PartyReferenceItem(int Id, string Url, string Name, bool Confirmed)
{
    public static PartyReferenceItem Of(PartyName party) => new(party.Id, Links.Party(party), party.Name, party.IsConfirmed);
}
