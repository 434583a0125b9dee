using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Tests.Parties;

/// <summary>Finds the parties of a text that is one paragraph.</summary>
internal static class PartiesOf
{
    public static IReadOnlyList<ExtractedParty> Text(string text, string? language = null) =>
        PartyExtractor.Extract(Draft(text, new Block(BlockKind.Paragraph, new(0, text.Length))), language);

    /// <summary>"Person Ana Berg" … in the order of first mention.</summary>
    public static IEnumerable<string> Named(string text, string? language = null) =>
        Text(text, language).Select(party => $"{party.Kind} {party.Name}");

    public static ArticleDraft Draft(string text, params Block[] blocks) =>
        new() { Text = text, Blocks = blocks, Format = "text", MediaType = "text/plain", Encoding = "utf-8" };

    /// <summary>The words of every mention of the one party with that name.</summary>
    public static IEnumerable<string> Mentions(string text, string name) =>
        Text(text).Single(party => party.Name == name).Mentions.Select(mention => mention.Span.Of(text).ToString());

    public static string? Role(string text, string name) =>
        Text(text).Single(party => party.Name == name).Mentions[0].Role?.Of(text).ToString();
}
