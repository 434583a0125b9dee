namespace NewsArchive.Extraction.Formats.Markdown;

/// <summary>What the keys of front matter declare, as site builders and note programs use them.</summary>
internal static class FrontMatterFields
{
    public static void Declare(string key, string value, DraftBuilder draft)
    {
        if (FieldOf(key) is not { } field)
            return;

        // A site's own path is no address, and a source may be a name or an address.
        var isAddress = value.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        if (field == DeclaredField.Publisher && isAddress)
            field = DeclaredField.CanonicalUrl;
        if (field != DeclaredField.CanonicalUrl || isAddress)
            draft.Declared.Add(field, WithoutLink(value), $"front matter “{key}”");
    }

    private static DeclaredField? FieldOf(string key) => key.ToLowerInvariant().Replace('-', '_') switch
    {
        "publishdate" or "publish_date" or "pubdate" or "pub_date" or "datepublished" or "date_published" or "published_at" or "date_created" => DeclaredField.DatePublished,
        "lastmod" or "last_mod" or "datemodified" or "date_modified" or "last_modified" or "last_modified_at" or "updated_at" or "date_updated" => DeclaredField.DateModified,
        "canonical" or "canonical_url" or "canonicalurl" or "source_url" or "original_url" => DeclaredField.CanonicalUrl,
        "creator" or "writers" or "reporters" => DeclaredField.Byline,
        "site" or "site_name" or "website" => DeclaredField.Publisher,
        "locale" => DeclaredField.Language,
        "categories" or "rubric" => DeclaredField.Section,
        var other => HeaderLines.FieldOf(other),
    };

    // [[Mira Patel]] and [[people/mira|Mira Patel]] are links inside a collection of notes.
    private static string WithoutLink(string value)
    {
        if (!value.StartsWith("[[", StringComparison.Ordinal) || !value.EndsWith("]]", StringComparison.Ordinal))
            return value;

        var name = value[2..^2];
        return name[(name.LastIndexOf('|') + 1)..];
    }
}
