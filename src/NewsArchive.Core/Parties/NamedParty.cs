using System.Globalization;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Parties.Names;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Core.Parties;

/// <summary>One that an article names, before it is known which party that is.</summary>
/// <param name="Extracted">Null for a publisher, source or credit that is no party of the text.</param>
/// <param name="Name">The name in the file's words.</param>
/// <param name="MayBeNew">Whether it is worth a party when the archive knows none.</param>
internal sealed record NamedParty(PartyNames Names, ExtractedParty? Extracted, string Name, bool MayBeNew)
{
    public static List<NamedParty> In(ExtractedArticle article) =>
    [
        .. article.Parties.Select(party => new NamedParty(NamesOf(party, article.Draft.Text), party, party.Name, true)),
        .. OrganizationsOf(article).Select(o => new NamedParty(new PartyNames(PartyKind.Organization, WithoutRemark(o.Name), []), null, o.Name, o.MayBeNew)),
    ];

    private static PartyNames NamesOf(ExtractedParty party, string text)
    {
        return new(party.Kind, party.Name, party.Mentions.Select(mention => mention.Span.Of(text).ToString()))
        {
            Fields = party.Kind == PartyKind.Person ? RoleWords.FieldsOf(party.Mentions.Select(mention => mention.Role).OfType<TextSpan>().Select(role => role.Of(text).ToString()).Concat(
                party.Mentions.Select(mention => RoleWords.Beside(text, mention.Span)))) : RoleFields.None,
            Gender = party.Kind == PartyKind.Person ? Genders.Of(party, text) : GrammaticalGender.Unknown,
            Generation = party.Kind == PartyKind.Person ? party.Mentions.Select(mention => PersonalName.GenerationAt(text, mention.Span)).FirstOrDefault(g => g is not null) : null,
        };
    }

    /// <summary>Organisations that the article names as publisher, source or in a credit, without them being parties of its text.</summary>
    private static IEnumerable<(string Name, bool MayBeNew)> OrganizationsOf(ExtractedArticle article)
    {
        var publisher = article.Publisher is { } found ? [(found.Value, true)] : Array.Empty<(string, bool)>();
        var sources = article.AllSources.Where(s => s.Party is null).Select(s => (s.Name, IsProperName(s.Name)));

        // "Photo: Joe Raedle" names a person; a photo credit of several words joins an organisation but does not make one.
        var credits = article.Credits.Select(c => (c.Name, IsProperName(c.Name) && (c.Kind == CreditKind.Text || !c.Name.Contains(' ', StringComparison.Ordinal))));
        return publisher.Concat(sources).Concat(credits);
    }

    /// <summary>"Halvern Courier (evening edition)" is the Halvern Courier.</summary>
    private static string WithoutRemark(string name) =>
        name.EndsWith(')') && name.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var remark ? name[..remark] : name;

    /// <summary>"officials" is a source, but no organisation.</summary>
    private static bool IsProperName(string name) =>
        name.Any(c => char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter);
}
