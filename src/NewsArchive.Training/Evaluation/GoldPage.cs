using System.Text.Json;

namespace NewsArchive.Training.Evaluation;

/// <summary>What a person read off a page. A field is scored only where it is given, if only as null.</summary>
internal sealed class GoldPage(JsonElement fields)
{
    /// <summary>The page's path inside the folder.</summary>
    public string File => Text("file") ?? "";

    public bool Has(string field) => fields.TryGetProperty(field, out _);

    /// <summary>Null where it is missing, null or no text.</summary>
    public string? Text(string field) =>
        fields.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The texts of a list; a single text is a list of one.</summary>
    public IReadOnlyList<string> Texts(string field)
    {
        if (!fields.TryGetProperty(field, out var value) || value.ValueKind != JsonValueKind.Array)
            return Text(field) is { } single ? [single] : [];
        return [.. value.EnumerateArray().Select(item => item.ToString())];
    }
}
