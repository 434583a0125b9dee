using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Parties;

/// <summary>Finds the persons, organizations and places of an article with every place where each is named.</summary>
public static class PartyExtractor
{
    /// <param name="draft">The article; its boilerplate is not searched, its captions and credits are.</param>
    /// <param name="language">ISO 639-1 code of the article's language; null is read as English.</param>
    /// <returns>The parties in the order of their first mention.</returns>
    public static IReadOnlyList<ExtractedParty> Extract(ArticleDraft draft, string? language = null)
    {
        var ranges = draft.Blocks.Where(block => block.Kind is not BlockKind.Boilerplate).Select(block => block.Span);
        return Coreference.Group(draft.Text, NameRecognizer.Recognize(draft.Text, ranges, language, PlaceLine(draft)));
    }

    // A name that keeps its capitals further down is an acronym: "VLKT – The VLKT said".
    private static TextSpan? PlaceLine(ArticleDraft draft)
    {
        if (Dateline.Of(draft) is not { Place: var place })
            return null;
        var isShouted = !place.Of(draft.Text).ContainsAnyInRange('a', 'z');
        var isAcronym = isShouted && draft.Text.AsSpan(place.End).Contains(place.Of(draft.Text), StringComparison.Ordinal);
        return isAcronym ? null : place;
    }
}
