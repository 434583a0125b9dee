using System.Text;
using NewsArchive.Core.Importing;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Core.Tests;

/// <summary>Small things for tests, each with as little said as the test needs.</summary>
internal static class Some
{
    public static IncomingFile File(string text, string name = "story.txt") => new(name, Encoding.UTF8.GetBytes(text));

    public static PreparedFile Prepared(params IReadOnlyList<ExtractedArticle> articles) =>
        new(File(string.Join('\f', articles.Select(a => a.Draft.Text))), articles, null);

    /// <summary>An article of paragraphs parted by blank lines.</summary>
    public static ExtractedArticle Article(string text) => new() { Draft = Draft(text) };

    public static ArticleDraft Draft(string text, BlockKind firstBlock = BlockKind.Paragraph)
    {
        var blocks = new List<Block>();
        var start = 0;
        foreach (var paragraph in text.Split("\n\n"))
        {
            blocks.Add(new(blocks.Count == 0 ? firstBlock : BlockKind.Paragraph, new(start, paragraph.Length)));
            start += paragraph.Length + 2;
        }

        return new() { Text = text, Blocks = blocks, Format = "text", MediaType = "text/plain", Encoding = "utf-8" };
    }

    /// <summary>A party named by each of the given words, wherever they first stand in the text after the one before.</summary>
    public static ExtractedParty Party(string text, PartyKind kind, string name, params string[] mentions)
    {
        var found = new List<ExtractedMention>();
        foreach (var mention in mentions.Length == 0 ? [name] : mentions)
            found.Add(new(At(text, mention, found.Count == 0 ? 0 : found[^1].Span.End), "full name", 0.9));
        return new(name, kind, found);
    }

    public static ExtractedSource Source(string text, string name, string relation, ExtractedParty? party = null) =>
        new() { Name = name, Relation = relation, Span = At(text, name), Party = party, Rule = "relation", Confidence = 0.8 };

    public static ExtractedQuote Quote(string text, string words, PartyReference? speaker = null, params IReadOnlyList<ExtractedSource> chain) =>
        new() { Type = QuoteType.Direct, Span = At(text, words), Speaker = speaker, Chain = chain, Rule = "marks", Confidence = 0.9 };

    public static Finding<T> Finding<T>(T value, TextSpan? span = null) => new(value, span, "test", 1);

    public static PartialDate Day(int year, int month, int day) => new(year, month, day);

    public static TextSpan At(string text, string words, int from = 0)
    {
        var start = text.IndexOf(words, from, StringComparison.Ordinal);
        return start >= 0 ? new(start, words.Length) : throw new ArgumentException($"“{words}” does not stand in the text.", nameof(words));
    }
}
