namespace NewsArchive.Extraction;

/// <summary>A value, the text that proves it, and the rule that found it.</summary>
/// <param name="Value">What was found, normalised.</param>
/// <param name="Span">The words that prove it; null when it was declared outside the text, as in an HTML meta tag.</param>
/// <param name="Rule">The rule, or the place of the declaration ("meta property=article:published_time").</param>
/// <param name="Confidence">0 to 1; how sure the rule is, not a calibrated probability.</param>
public sealed record Finding<T>(T Value, TextSpan? Span, string Rule, double Confidence);
