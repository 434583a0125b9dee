using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace NewsArchive.Core.Export.LinkedData;

/// <summary>Letters of all scripts as they are; &lt;, U+2028 and U+2029 are escaped, so that the text can stand in a script element.</summary>
internal static class ReadableJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerOptions.Default) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static JsonWriterOptions Writer { get; } = new() { Encoder = Options.Encoder };

    /// <summary>An object of the members that have a value.</summary>
    public static JsonObject Object(params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        var made = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (value is not (null or JsonArray { Count: 0 }))
                made[name] = value;
        }

        return made;
    }

    public static JsonArray Array(IEnumerable<JsonNode?> items) => [.. items];
}
