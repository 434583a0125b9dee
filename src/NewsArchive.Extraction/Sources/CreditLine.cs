namespace NewsArchive.Extraction.Sources;

public enum CreditKind
{
    Photo,

    /// <summary>The wire service or contributor named at the end or beside the byline.</summary>
    Text,
}

/// <summary>Who is credited for a picture or for the text, as in "Photo/REUTERS" or "(AFP)".</summary>
public sealed record CreditLine(CreditKind Kind, string Name, TextSpan Span, string Rule);
