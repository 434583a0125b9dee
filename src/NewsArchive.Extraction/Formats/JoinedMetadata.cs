namespace NewsArchive.Extraction.Formats;

/// <summary>Adds what a frame, a document's properties for example, says about an article to what the article itself says.</summary>
internal static class JoinedMetadata
{
    /// <summary>All values of both; those of the first are to be believed first.</summary>
    public static DeclaredMetadata And(this DeclaredMetadata first, DeclaredMetadata second) => new()
    {
        Headline = [.. first.Headline, .. second.Headline],
        DatePublished = [.. first.DatePublished, .. second.DatePublished],
        DateModified = [.. first.DateModified, .. second.DateModified],
        Publisher = [.. first.Publisher, .. second.Publisher],
        Byline = [.. first.Byline, .. second.Byline],
        Dateline = [.. first.Dateline, .. second.Dateline],
        Language = [.. first.Language, .. second.Language],
        CanonicalUrl = [.. first.CanonicalUrl, .. second.CanonicalUrl],
        Section = [.. first.Section, .. second.Section],
        Captured = [.. first.Captured, .. second.Captured],
    };
}
