namespace NewsArchive.Extraction.Formats;

/// <summary>The fields that a file may declare about its article.</summary>
internal enum DeclaredField
{
    /// <summary>A known key that says nothing of interest here.</summary>
    None,
    Headline,
    DatePublished,
    DateModified,
    Publisher,
    Byline,
    Dateline,
    Language,
    CanonicalUrl,
    Section,
    Captured,
}

/// <summary>Gathers what a file declares, in the order in which it is to be believed.</summary>
internal sealed class DeclaredValues
{
    private const int LongestValue = 2_000;

    // More authors, sections or dates than any article has.
    private const int MostOfField = 100;

    private readonly List<(DeclaredField Field, DeclaredValue Value)> values = [];

    public void Add(DeclaredField field, string? value, string place, TextSpan? span = null, double confidence = 0.95)
    {
        if (field != DeclaredField.None && !string.IsNullOrWhiteSpace(value) && value.Length <= LongestValue && values.Count(known => known.Field == field) < MostOfField)
            values.Add((field, new(span is null ? value.Trim() : value, place, span, confidence)));
    }

    public void AddAll(DeclaredValues others) => values.AddRange(others.values);

    public bool Has(DeclaredField field) => values.Exists(value => value.Field == field);

    public IReadOnlyList<string> Values(DeclaredField field) => [.. Of(field).Select(value => value.Value)];

    public DeclaredMetadata ToMetadata() => new()
    {
        Headline = Of(DeclaredField.Headline),
        DatePublished = Of(DeclaredField.DatePublished),
        DateModified = Of(DeclaredField.DateModified),
        Publisher = Of(DeclaredField.Publisher),
        Byline = Of(DeclaredField.Byline),
        Dateline = Of(DeclaredField.Dateline),
        Language = Of(DeclaredField.Language),
        CanonicalUrl = Of(DeclaredField.CanonicalUrl),
        Section = Of(DeclaredField.Section),
        Captured = Of(DeclaredField.Captured),
    };

    private List<DeclaredValue> Of(DeclaredField field) => values.Where(value => value.Field == field).Select(value => value.Value).ToList();
}
