using NewsArchive.Core.Importing;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Articles;

/// <summary>One article of an original. Its text is written once, so that spans and citations keep their meaning.</summary>
public sealed class Article
{
    public int Id { get; private set; }
    public int OriginalId { get; private set; }
    public required Original Original { get; init; }

    /// <summary>0-based place among the articles of its original.</summary>
    public required int Ordinal { get; init; }
    public int BatchId { get; private set; }
    public required ImportBatch Batch { get; init; }
    public required string Text { get; init; }

    /// <summary>The headline that stands in the file; null when it has none.</summary>
    public string? Headline { get; set; }

    /// <summary>What lists and the reader show: the headline, or words of the text, as <see cref="TitleOrigin"/> says.</summary>
    public required string DisplayTitle { get; set; }
    public required TitleOrigin TitleOrigin { get; set; }
    public PartialDate? DatePublished { get; set; }
    public PartialDate? DateModified { get; set; }

    /// <summary>ISO 639-1 code; null when unknown.</summary>
    public string? Language { get; set; }
    public int? PublisherId { get; private set; }
    public Party? Publisher { get; set; }

    /// <summary>"text", "markdown", "html" …</summary>
    public required string Format { get; init; }
    public required string Encoding { get; init; }
    public required int ExtractorVersion { get; set; }
    public required DateTime ImportedAt { get; init; }

    /// <summary>Sentences that tell the reader what was odd about the file or is unknown about the article.</summary>
    public List<string> Warnings { get; set; } = [];

    /// <summary>The row of this article in the search index: day number of the publication date, then a sequence; changes with the date.</summary>
    public long IndexRow { get; set; }

    public List<ArticleBlock> Blocks { get; } = [];
    public List<ArticleFinding> Findings { get; } = [];
    public List<Mention> Mentions { get; } = [];
    public List<Quote> Quotes { get; } = [];
    public List<Denial> Denials { get; } = [];
    public List<CitedSource> Sources { get; } = [];
    public List<ArticleParty> Parties { get; } = [];
}

/// <summary>Where the display title comes from; all but a headline are marked as derived.</summary>
public enum TitleOrigin
{
    Headline,
    Caption,
    FirstWords,
}
