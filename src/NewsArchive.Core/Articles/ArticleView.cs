using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Core.Articles;

/// <summary>An article with everything found in it, as the reader, the citation and the API show it.</summary>
public sealed record ArticleView
{
    public required int Id { get; init; }
    public required string Text { get; init; }
    public required string? Headline { get; init; }
    public required string DisplayTitle { get; init; }
    public required TitleOrigin TitleOrigin { get; init; }
    public required PartialDate? DatePublished { get; init; }
    public required PartialDate? DateModified { get; init; }
    public required string? Language { get; init; }
    public required PartyName? Publisher { get; init; }
    public required string Format { get; init; }
    public required string Encoding { get; init; }
    public required DateTime ImportedAt { get; init; }
    public required int BatchId { get; init; }
    public required IReadOnlyList<string> Warnings { get; init; }
    public required OriginalView Original { get; init; }
    public required IReadOnlyList<BlockView> Blocks { get; init; }
    public required IReadOnlyList<FindingView> Findings { get; init; }
    public required IReadOnlyList<MentionView> Mentions { get; init; }
    public required IReadOnlyList<QuoteView> Quotes { get; init; }
    public required IReadOnlyList<DenialView> Denials { get; init; }
    public required IReadOnlyList<SourceView> Sources { get; init; }

    /// <summary>Whatever the archive no longer finds at its place in the text; empty in a sound article.</summary>
    public IReadOnlyList<BrokenAnchor> Broken { get; init; } = [];

    /// <summary>The publisher in the file's own words; the party's name may be shorter.</summary>
    public string? PublisherAsWritten => FindingsOf(FindingField.Publisher).FirstOrDefault()?.Value ?? Publisher?.Name;

    public IEnumerable<FindingView> FindingsOf(FindingField field) => Findings.Where(finding => finding.Field == field);

    /// <summary>The time of day that the file gives with a date.</summary>
    public ClockTime? TimeOf(FindingField field) => FindingsOf(field).FirstOrDefault()?.Time;

    /// <summary>The block that holds a position; null between blocks.</summary>
    public BlockView? BlockAt(int position)
    {
        // Blocks follow each other in the text: the last that begins no later is the only one that can hold the position.
        var (from, to) = (0, Blocks.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = Blocks[middle].Span.Start <= position ? (middle + 1, to) : (from, middle);
        }

        return from > 0 && position < Blocks[from - 1].Span.End ? Blocks[from - 1] : null;
    }
}

/// <summary>The imported file of an article.</summary>
/// <param name="ArticleCount">How many articles the file holds.</param>
public sealed record OriginalView(int Id, string Sha256, string FileName, string MediaType, long ByteCount, int ArticleCount);

public sealed record BlockView(BlockKind Kind, TextSpan Span, int? Number, SourceRange? Source);

public sealed record FindingView(FindingField Field, string Value, ClockTime? Time, TextSpan? Span, string? Text, string Rule, double Confidence);

public sealed record MentionView(
    PartyName Party, TextSpan Span, string Text, TextSpan? RoleSpan, string? Role, string Rule, double Confidence);

public sealed record SourceView(
    int Id, string Name, string Relation, TextSpan Span, string? Text, PartialDate? Date, TextSpan? DateSpan, string? DateText, PartyName? Party, string Rule, double Confidence);

/// <param name="Verb">In its plain English form.</param>
/// <param name="Marked">The words between marks inside a reported clause.</param>
/// <param name="Joint">Everybody who speaks, where several do together.</param>
/// <param name="OnBehalf">For whom the speaker speaks.</param>
/// <param name="UnnamedSpeaker">What the speaker is called, where the words say only what somebody is.</param>
/// <param name="DeniedNumber">Number of the quote in the same article that this one denies.</param>
public sealed record QuoteView(
    int Id, int ArticleId, int Number, QuoteType Type, TextSpan Span, string Text,
    PartyName? Speaker, TextSpan? SpeakerSpan, string? SpeakerText, TextSpan? CueSpan, string? CueText,
    string? Medium, TextSpan? MediumSpan, PartyName? Addressee, TextSpan? AddresseeSpan, string? AddresseeText,
    string? Verb, PartialDate? DateSaid, TextSpan? DateSaidSpan, IReadOnlyList<TextSpan> Marked, IReadOnlyList<QuotePartyView> Joint, IReadOnlyList<QuotePartyView> OnBehalf,
    bool Denies, int? DeniedNumber, string Rule, double Confidence, UnnamedSpeakerName? UnnamedSpeaker, IReadOnlyList<SourceView> Chain);

/// <summary>A denial without words of its own.</summary>
/// <param name="What">What is denied: "the report".</param>
/// <param name="DeniedNumber">Number of the quote in the same article that is denied.</param>
/// <param name="QuoteNumber">Number of the quote in which the speaker says more in the same sentence.</param>
public sealed record DenialView(
    TextSpan Span, string Text, PartyName? Speaker, string SpeakerText, string What, int? DeniedNumber, int? QuoteNumber, string Rule, double Confidence);

/// <param name="Party">Null when the words name nobody known.</param>
public sealed record QuotePartyView(string Text, TextSpan Span, PartyName? Party);
