using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Core.Tests.Search;

/// <summary>Rows for tests, built without extraction.</summary>
internal static class Some
{
    private static int s_number;

    public static ImportBatch Batch() => new() { Origin = BatchOrigin.CommandLine, StartedAt = DateTime.UnixEpoch };

    /// <summary>An article whose paragraphs are parted by blank lines, each a numbered block.</summary>
    public static Article Article(string text, string? headline = null, string? date = null, string? language = null, ImportBatch? batch = null)
    {
        var number = Interlocked.Increment(ref s_number);
        var article = new Article
        {
            Original = new()
            {
                Sha256 = number.ToString("x64", CultureInfo.InvariantCulture), FileName = $"{number}.txt", MediaType = "text/plain", ByteCount = 0,
                ImportedAt = DateTime.UnixEpoch, Content = new() { Bytes = [] },
            },
            Ordinal = 0, Batch = batch ?? Batch(), Text = text, Headline = headline, DisplayTitle = headline ?? text, TitleOrigin = TitleOrigin.FirstWords,
            DatePublished = date is null ? null : PartialDate.TryParse(date, out var parsed) ? parsed : throw new FormatException(date),
            Language = language, Format = "text", Encoding = "utf-8", ExtractorVersion = 1, ImportedAt = DateTime.UnixEpoch,
        };

        var start = 0;
        foreach (var paragraph in text.Split("\n\n"))
        {
            article.Blocks.Add(new() { Ordinal = article.Blocks.Count, Number = article.Blocks.Count + 1, Kind = BlockKind.Paragraph, Span = new(start, paragraph.Length) });
            start += paragraph.Length + 2;
        }

        return article;
    }

    public static Party Party(string name, PartyKind kind = PartyKind.Person, params string[] aliases)
    {
        var party = new Party { Name = name, Kind = kind };
        foreach (var alias in aliases.Prepend(name))
            party.Aliases.Add(PartyAlias.Of(kind, alias));
        return party;
    }

    /// <summary>The party takes part; where the text holds <paramref name="mention"/>, it is mentioned there.</summary>
    public static Article With(this Article article, Party party, PartyParts parts = PartyParts.Mentioned, string? mention = null, string? role = null)
    {
        article.Parties.Add(new() { Party = party, Parts = parts });
        if (mention is not null)
        {
            article.Mentions.Add(new()
            {
                Party = party, Text = mention, Span = article.SpanOf(mention), Role = role, RoleSpan = role is null ? null : article.SpanOf(role),
                Rule = "test", Confidence = 1,
            });
        }

        if (parts.HasFlag(PartyParts.Publisher))
            article.Publisher = party;
        return article;
    }

    public static Article WithQuote(this Article article, string words, Party? speaker = null, string? speakerText = null)
    {
        article.Quotes.Add(new()
        {
            Number = article.Quotes.Count + 1, Type = QuoteType.Direct, Span = article.SpanOf(words), Text = words, Speaker = speaker, SpeakerText = speakerText,
            Rule = "test", Confidence = 1,
        });
        return article;
    }

    public static Article WithSource(this Article article, string name, Party? party = null)
    {
        article.Sources.Add(new() { Name = name, Relation = "report said", Span = article.SpanOf(name), Party = party, Rule = "test", Confidence = 1 });
        return article;
    }

    public static Article WithFinding(this Article article, FindingField field, string value)
    {
        article.Findings.Add(new() { Field = field, Value = value, Rule = "test", Confidence = 1 });
        return article;
    }

    public static TextSpan SpanOf(this Article article, string words) => article.Text.IndexOf(words, StringComparison.Ordinal) is var at and >= 0
        ? new(at, words.Length)
        : throw new ArgumentException($"The text does not hold “{words}”.", nameof(words));
}
