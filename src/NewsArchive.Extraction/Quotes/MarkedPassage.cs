namespace NewsArchive.Extraction.Quotes;

/// <summary>Words between quotation marks, whether they are speech or not.</summary>
/// <param name="Span">The passage with its marks.</param>
/// <param name="IsClosed">False when the paragraph ends first, as in every paragraph but the last of a long quotation.</param>
public readonly record struct MarkedPassage(TextSpan Span, bool IsClosed);
