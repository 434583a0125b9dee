using System.Security.Cryptography;
using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>Articles as the importer would have stored them.</summary>
internal static class Some
{
    private static readonly DateTime Now = new(2026, 1, 15, 9, 30, 0, DateTimeKind.Utc);

    /// <summary>An article of paragraphs parted by blank lines, without a headline of its own.</summary>
    public static Article Article(string text, string title = "Port reopens", TitleOrigin origin = TitleOrigin.FirstWords, string fileName = "port.txt", string format = "text", string language = "en")
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var article = new Article
        {
            Original = new Original
            {
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
                FileName = fileName,
                MediaType = "text/plain",
                ByteCount = bytes.Length,
                ImportedAt = Now,
                Content = new OriginalContent { Bytes = bytes },
            },
            Batch = new ImportBatch { Origin = BatchOrigin.CommandLine, StartedAt = Now, FinishedAt = Now },
            Ordinal = 0,
            Text = text,
            Headline = origin == TitleOrigin.Headline ? title : null,
            DisplayTitle = title,
            TitleOrigin = origin,
            DatePublished = new PartialDate(2025, 11, 17),
            Language = language,
            Format = format,
            Encoding = "utf-8",
            ExtractorVersion = 1,
            ImportedAt = Now,
        };

        // The file is the text, so a passage's bytes follow from its characters.
        var start = 0;
        var firstByte = 0;
        foreach (var paragraph in text.Split("\n\n"))
        {
            article.Blocks.Add(new ArticleBlock
            {
                Ordinal = article.Blocks.Count,
                Kind = BlockKind.Paragraph,
                Span = new TextSpan(start, paragraph.Length),
                Number = article.Blocks.Count + 1,
                Source = new SourceRange(null, firstByte, Encoding.UTF8.GetByteCount(paragraph)),
            });
            start += paragraph.Length + 2;
            firstByte += Encoding.UTF8.GetByteCount(paragraph) + 2;
        }

        return article;
    }

    public static TextSpan SpanOf(this Article article, string words) =>
        new(article.Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    public static Party Party(string name, PartyKind kind = PartyKind.Person)
    {
        var party = new Party { Kind = kind, Name = name, ArticleCount = 1 };
        party.Aliases.Add(PartyAlias.Of(kind, name));
        party.Aliases[0].MentionCount = 1;
        return party;
    }

    /// <summary>Names a party in the article by words of its text.</summary>
    public static Article Naming(this Article article, Party party, string words, PartyParts parts = PartyParts.Mentioned)
    {
        article.Mentions.Add(new Mention { Party = party, Span = article.SpanOf(words), Text = words, Rule = "full name", Confidence = .9 });
        article.Parties.Add(new ArticleParty { Party = party, Parts = parts });
        return article;
    }

    /// <summary>Names a party by a surname, so that it is only probably meant.</summary>
    public static Article NamingProbably(this Article article, Party party, string words)
    {
        article.Mentions.Add(new Mention { Party = party, Span = article.SpanOf(words), Text = words, Rule = "surname", Confidence = .9 });
        article.Parties.Add(new ArticleParty { Party = party, Parts = PartyParts.Mentioned, IsProbable = true });
        return article;
    }

    public static CitedSource Citing(this Article article, Party party, string words, PartialDate? date = null)
    {
        var source = new CitedSource
        {
            Name = party.Name, Relation = "reported by", Span = article.SpanOf(words), Date = date, Party = party, Rule = "reported by", Confidence = .9,
        };
        article.Sources.Add(source);
        if (!article.Parties.Exists(part => part.Party == party))
            article.Parties.Add(new ArticleParty { Party = party, Parts = PartyParts.Source });
        return source;
    }

    /// <summary>Quotes somebody whom the article only describes.</summary>
    public static Article QuotingUnnamed(this Article article, string words, UnnamedSpeaker speaker)
    {
        var quote = article.Quoting(words);
        (quote.SpeakerKind, quote.UnnamedSpeaker) = (Extraction.Quotes.SpeakerKind.Role, speaker);
        speaker.QuoteCount++;
        return article;
    }

    public static Quote Quoting(this Article article, string words, Party? speaker = null, string? medium = null, params CitedSource[] chain) =>
        article.Quoting(words, Extraction.Quotes.QuoteType.Direct, speaker, medium, chain);

    public static Quote Quoting(this Article article, string words, Extraction.Quotes.QuoteType type, Party? speaker = null, string? medium = null, params CitedSource[] chain)
    {
        var quote = new Quote
        {
            Number = article.Quotes.Count + 1,
            Type = type,
            Span = article.SpanOf(words),
            Text = words,
            Speaker = speaker,
            SpeakerText = speaker?.Name,
            Medium = medium,
            Rule = "marks and verb",
            Confidence = .8,
        };
        quote.Chain.AddRange(chain.Select((source, i) => new QuoteLink { Ordinal = i, Source = source }));
        article.Quotes.Add(quote);
        return quote;
    }
}
