using System.Text.Json;
using NewsArchive.Extraction.Formats.Html;
using NewsArchive.Extraction.Formats.PlainText;

namespace NewsArchive.Extraction.Formats.Json;

/// <summary>Reads one ninjs item: what it declares, its headline and its body, in HTML where there is one, else in plain text.</summary>
internal static class NinjsItem
{
    private const string BodyPrefix = "body_";

    /// <summary>The article; null for JSON that is no ninjs item with text, a picture's for example.</summary>
    /// <param name="places">Where the item's values stand in the decoded file.</param>
    public static PlacedDraft? Read(JsonElement item, JsonPlaces places, DecodedText decoded)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return null;

        try
        {
            return Build(item, places, decoded);
        }
        catch (InvalidOperationException)
        {
            return null; // an escape that is half a character, which the parser lets pass
        }
    }

    private static PlacedDraft? Build(JsonElement item, JsonPlaces places, DecodedText decoded)
    {
        var bodies = Bodies(item).OrderByDescending(body => body.IsMarkup).ToList();
        if (bodies.Count == 0)
            return null;

        var draft = new DraftBuilder();
        AddHeadline(Headlines(item).FirstOrDefault(), places, draft);
        Declare(item, draft.Declared);
        Warn(item, draft.Warnings);
        return bodies.Exists(body => TryRead(body, places, draft)) ? PlacedDraft.Of(draft, draft.Build("ninjs", "application/json", decoded)) : null;
    }

    private static void AddHeadline(MarkedText? headline, JsonPlaces places, DraftBuilder draft)
    {
        if (headline is null)
            return;

        var words = headline.IsMarkup ? HtmlText.Of(headline.Value) : headline.Value;
        draft.Declared.Add(DeclaredField.Headline, words, "ninjs headline");
        draft.Place = places.Of(headline.Json);
        draft.Add(BlockKind.Heading, words);
    }

    /// <summary>Adds the body's blocks; false when it has none, so that another form of it may stand in.</summary>
    private static bool TryRead(MarkedText body, JsonPlaces places, DraftBuilder draft)
    {
        draft.Place = places.Of(body.Json);
        var before = draft.BlockCount;
        if (body.IsMarkup)
            HtmlFragment.TryRead(body.Value, draft);
        else
            PlainTextBody.Read(body.Value.ReplaceLineEndings("\n"), draft);
        return draft.BlockCount > before;
    }

    private static void Declare(JsonElement item, DeclaredValues declared)
    {
        Add(DeclaredField.DatePublished, "firstcreated");
        Add(DeclaredField.DatePublished, "versioncreated");
        if (item.Text("firstcreated") is not null)
            Add(DeclaredField.DateModified, "versioncreated");
        Add(DeclaredField.Byline, "byline");
        Add(DeclaredField.Language, "language");
        Add(DeclaredField.Dateline, "located");
        Add(DeclaredField.Publisher, "copyrightholder");
        AddNames(DeclaredField.Publisher, "infosources");
        AddNames(DeclaredField.Publisher, "infosource");
        if (item.Text("uri") is { } uri && uri.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            declared.Add(DeclaredField.CanonicalUrl, uri, "ninjs uri");

        void Add(DeclaredField field, string property)
        {
            foreach (var value in item.Texts(property))
                declared.Add(field, value, $"ninjs {property}");
        }

        void AddNames(DeclaredField field, string property)
        {
            foreach (var value in item.Objects(property))
                declared.Add(field, value.Text("name"), $"ninjs {property}");
        }
    }

    private static void Warn(JsonElement item, List<string> warnings)
    {
        if (item.Text("pubstatus") is { } status and not "usable" && status.All(char.IsLetter))
            warnings.Add($"The agency marks this item as {status}.");
        if (item.Text("embargoed") is not null)
            warnings.Add("The agency set an embargo on this item.");
    }

    /// <summary>A headline or body, and whether it is marked up.</summary>
    private sealed record MarkedText(JsonElement Json, bool IsMarkup)
    {
        public string Value => Json.GetString()!;
    }

    // 1.x has body_xhtml and body_text, 2 and 3 a list of bodies.
    private static IEnumerable<MarkedText> Bodies(JsonElement item)
    {
        foreach (var property in item.EnumerateObject())
        {
            if (!property.Name.StartsWith(BodyPrefix, StringComparison.Ordinal))
                continue;
            foreach (var body in JsonText.ItemsOf(property.Value).Where(JsonText.IsText).Take(1))
                yield return new(body, IsMarkup(property.Name[BodyPrefix.Length..]));
        }

        foreach (var body in MainFirst(item.Objects("bodies")))
        {
            foreach (var value in body.Strings("value").Take(1))
                yield return new(value, IsMarkup(body.Text("contenttype")));
        }
    }

    private static IEnumerable<MarkedText> Headlines(JsonElement item)
    {
        foreach (var headline in item.Strings("headline"))
            yield return new(headline, IsMarkup: false);
        foreach (var headline in MainFirst(item.Objects("headlines")))
        {
            foreach (var value in headline.Strings("value").Take(1))
                yield return new(value, IsMarkup(headline.Text("contenttype")));
        }

        foreach (var title in item.Strings("title"))
            yield return new(title, IsMarkup: false);
    }

    private static IEnumerable<JsonElement> MainFirst(IEnumerable<JsonElement> texts) =>
        texts.OrderByDescending(text => text.Text("role") is null or "main" or "body" or "headline");

    // xhtml, application/xhtml+xml, text/html, nitf
    private static bool IsMarkup(string? type) =>
        type is not null && (type.Contains("html", StringComparison.OrdinalIgnoreCase) || type.Contains("nitf", StringComparison.OrdinalIgnoreCase));
}
