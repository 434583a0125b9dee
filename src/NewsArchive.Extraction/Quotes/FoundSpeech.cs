namespace NewsArchive.Extraction.Quotes;

/// <summary>What people said in an article, each list in the order of the text.</summary>
public sealed record FoundSpeech(IReadOnlyList<ExtractedQuote> Quotes, IReadOnlyList<ExtractedDenial> Denials);
