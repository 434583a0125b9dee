using NewsArchive.Extraction.Parties;

namespace NewsArchive.Web.Pages.Parties;

/// <summary>The kinds of party as the first word of an address.</summary>
internal static class PartyKinds
{
    public static PartyKind Of(string folder) => folder.ToLowerInvariant() switch
    {
        "people" => PartyKind.Person,
        "organizations" => PartyKind.Organization,
        _ => PartyKind.Place,
    };
}
