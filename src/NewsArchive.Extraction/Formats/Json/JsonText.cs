using System.Text.Json;

namespace NewsArchive.Extraction.Formats.Json;

/// <summary>Strings of a JSON object, whether a property holds one, a list of them, or objects that have them.</summary>
internal static class JsonText
{
    /// <summary>The string of a property; null when it is missing, empty or no string.</summary>
    public static string? Text(this JsonElement item, string property) => item.Texts(property).FirstOrDefault();

    /// <summary>The strings of a property that holds one or a list of them.</summary>
    public static IEnumerable<string> Texts(this JsonElement item, string property) => item.Strings(property).Select(value => value.GetString()!);

    /// <summary>The values of a property that are strings with visible characters.</summary>
    public static IEnumerable<JsonElement> Strings(this JsonElement item, string property) => item.Values(property).Where(IsText);

    /// <summary>A string with visible characters.</summary>
    public static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString());

    /// <summary>The objects in a property that holds one or a list of them.</summary>
    public static IEnumerable<JsonElement> Objects(this JsonElement item, string property) =>
        item.Values(property).Where(value => value.ValueKind == JsonValueKind.Object);

    /// <summary>The values of a list, or the one value that is none.</summary>
    public static IEnumerable<JsonElement> ItemsOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return [value];
        return value.EnumerateArray();
    }

    private static IEnumerable<JsonElement> Values(this JsonElement item, string property) =>
        item.TryGetProperty(property, out var value) ? ItemsOf(value) : [];
}
