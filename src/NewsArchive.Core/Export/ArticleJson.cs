using System.Text.Json.Serialization;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Originals;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Export;

/// <summary>
/// An article with everything found in it, as the program shows it to other programs. Positions count code points of <see cref="Text"/>.
/// What is unknown is null or empty; ids and addresses are there only for a stored article.
/// </summary>
public sealed record ArticleJson
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Id { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Url { get; init; }
    /// <summary>The number of the article among its versions; only for a stored article.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Version { get; init; }

    /// <summary>The ids of all its versions in the order of time, its own among them; only for a stored article.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int>? Versions { get; init; }

    /// <summary>When the article was last compared with its original; only for a stored article.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VerifiedJson? Verified { get; init; }
    public required string File { get; init; }

    /// <summary>The name inside the file, when that is a container of many; for an article that is not stored.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Member { get; init; }
    public required string Sha256 { get; init; }
    public required string Format { get; init; }
    public required string MediaType { get; init; }
    public required string Encoding { get; init; }
    public required string? Language { get; init; }
    public required string Text { get; init; }

    /// <summary>"unconfirmed": everything below was found by rules, and no person has confirmed it, except for parties that say so.</summary>
    public string Review { get; } = References.Reference.Review;
    public required FoundJson? Headline { get; init; }
    public required FoundDateJson? DatePublished { get; init; }
    public required FoundDateJson? DateModified { get; init; }
    /// <summary>Every date the file gives for its publication or change, the chosen ones among them.</summary>
    public required IReadOnlyList<DateCandidateJson> DateCandidates { get; init; }
    public required FoundJson? Publisher { get; init; }
    public required IReadOnlyList<FoundJson> Byline { get; init; }
    public required FoundJson? Section { get; init; }
    public required FoundJson? CanonicalUrl { get; init; }

    /// <summary>When a web archive fetched the page, as an instant in ISO 8601.</summary>
    public required FoundJson? Captured { get; init; }
    public required FoundPlaceJson? Dateline { get; init; }
    public required IReadOnlyList<CreditJson> Credits { get; init; }
    public required IReadOnlyList<BlockJson> Blocks { get; init; }
    public required IReadOnlyList<PartyJson> Parties { get; init; }
    public required IReadOnlyList<QuoteJson> Quotes { get; init; }

    /// <summary>Denials of which the article gives no words.</summary>
    public required IReadOnlyList<DenialJson> Denials { get; init; }
    public required IReadOnlyList<SourceJson> Sources { get; init; }
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>An article that was extracted and is not stored.</summary>
    /// <param name="file">The path or name to show.</param>
    /// <param name="sha256">Of the file's bytes.</param>
    public static ArticleJson From(ExtractedArticle extracted, string file, string sha256) =>
        new ArticleJsonBuilder(UnstoredArticle.Of(extracted, file, sha256), links: null).Build();

    /// <summary>A stored article, loaded by <see cref="LoadedArticles.WithFindings"/>.</summary>
    public static ArticleJson From(Article article, JsonLinks links) => new ArticleJsonBuilder(article, links).Build();

    public ArticleJson VerifiedBy(FixityState state) => this with { Verified = new(state.CheckedAt, state.IsImport ? "import" : "check", state.Failures) };

    public ArticleJson Among(VersionChain chain) => this with { Version = chain.Current.Number, Versions = [.. chain.Versions.Select(version => version.ArticleId)] };
}

/// <param name="At">In UTC.</param>
/// <param name="By">"import", whose findings are made from the original's bytes, or "check", a run of verify.</param>
/// <param name="Failures">A sentence for each thing that was not as it was stored; empty for a sound article.</param>
public sealed record VerifiedJson(DateTime At, string By, IReadOnlyList<string> Failures);

/// <param name="Start">Null, as <paramref name="End"/>, when the value was declared outside the text; the rule then names the place.</param>
public sealed record FoundJson(string Value, int? Start, int? End, string Rule);

/// <param name="Precision">"year", "month" or "day".</param>
/// <param name="Time">The time of day given with it, in ISO 8601, with its distance from UTC where the file says it: "10:30+07:00".</param>
public sealed record FoundDateJson(string Value, string Precision, string? Time, int? Start, int? End, string Rule);

/// <param name="Role">"published" or "modified".</param>
public sealed record DateCandidateJson(string Role, string Value, string Precision, string? Time, int? Start, int? End, string Rule);

public sealed record FoundPlaceJson(string Place, int? Start, int? End, string Rule);

/// <param name="Kind">"photo" or "text".</param>
public sealed record CreditJson(string Kind, string Name, int? Start, int? End, string Rule);

/// <param name="Bytes">The bytes of the original it came from; null where they cannot be told.</param>
public sealed record BlockJson(string Kind, int Start, int End, BytesJson? Bytes);

/// <param name="Part">What the bytes are counted in, where the original wraps its text; null when they are bytes of the original itself.</param>
/// <param name="Offset">The first byte; not called a start, which everywhere else counts code points of the text.</param>
public sealed record BytesJson(string? Part, long Offset, long Length);

/// <param name="Confirmed">Whether a person has confirmed the party; only for a stored article.</param>
/// <param name="Probable">Whether the article gives only a surname, and this is the likeliest one to be meant; only for a stored article.</param>
public sealed record PartyJson(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Id,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Url,
    string Name, string Kind,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Confirmed,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Probable,
    IReadOnlyList<MentionJson> Mentions);

public sealed record MentionJson(int Start, int End, string Text, string Rule);

/// <param name="Confidence">0 to 1: how sure the quote and its speaker are.</param>
/// <param name="DeniedQuote">0-based place, among the quotes, of the one that is denied.</param>
/// <param name="Depth">How many sources passed the words on: 0 is first-hand, 2 third-hand.</param>
/// <param name="SpeakerKind">"name", "pronoun", "role" or "several".</param>
/// <param name="Verb">The reporting verb in its plain English form.</param>
/// <param name="JointSpeakers">Everybody named, where several speak together.</param>
/// <param name="OnBehalfOf">Whom a spokesperson speaks for.</param>
/// <param name="Marked">The words between quotation marks inside a reported clause.</param>
public sealed record QuoteJson(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Id,
    string Type, int Start, int End, string Text, SpeakerJson? Speaker, WordsJson? Cue, string? Medium, string? Addressee, bool Denies,
    IReadOnlyList<ChainLinkJson> Chain, string Rule, double Confidence, int? DeniedQuote, int Depth,
    string? SpeakerKind, string? Verb, IReadOnlyList<NamedJson> JointSpeakers, NamedJson? OnBehalfOf, IReadOnlyList<WordsJson> Marked, WordsJson? MediumWords, SaidOnJson? SaidOn);

/// <param name="What">What is denied: "the report".</param>
/// <param name="DeniedQuote">0-based place, among the quotes, of the one that is denied.</param>
/// <param name="Quote">0-based place of the quote in which the speaker says more in the same sentence.</param>
public sealed record DenialJson(
    int Start, int End, string Text, SpeakerJson Speaker, string SpeakerKind, WordsJson Cue, WordsJson What, int? DeniedQuote, int? Quote, string Rule, double Confidence);

/// <summary>Words that name somebody, with the name of the party they mean.</summary>
public sealed record NamedJson(string Text, int Start, int End, string? Party);

/// <summary>The day on which words were said.</summary>
public sealed record SaidOnJson(string Value, string Precision, string Text, int Start, int End);

/// <param name="Text">The words that name the speaker.</param>
/// <param name="Party">The name of the party they mean; null when it is unnamed or unclear.</param>
/// <param name="Confirmed">As for <see cref="PartyJson"/>; null without a party, too.</param>
/// <param name="Unnamed">All whom articles call so, where the words say only what somebody is; only for a stored article.</param>
public sealed record SpeakerJson(
    string Text, int Start, int End, string? Party,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? PartyId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Confirmed,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Probable,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] UnnamedSpeakerJson? Unnamed);

/// <summary>A speaker whom articles describe and do not name; not necessarily one person.</summary>
public sealed record UnnamedSpeakerJson(int Id, string Url, string Words);

public sealed record WordsJson(string Text, int Start, int End);

/// <param name="Confirmed">As for <see cref="PartyJson"/>; null where the words name no party, too.</param>
public sealed record ChainLinkJson(
    string Party, string Relation, int Start, int End, string? Date, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Confirmed);

/// <param name="Confirmed">As for <see cref="PartyJson"/>; null where the source is no party, too.</param>
public sealed record SourceJson(
    string Name, string Relation, int Start, int End, string? Date, string Rule, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Confirmed);

/// <summary>What stands in the place of an article when its file was refused.</summary>
/// <param name="Member">The name inside the file, when a member of a container was refused.</param>
public sealed record RefusedFileJson(string File, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Member, string Error);
