using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace NewsArchive.Extraction.Formats.Json;

/// <summary>Tells where the values of a JSON document stand in the text that it was parsed from.</summary>
/// <param name="utf8">All of the text, as the parser was given it.</param>
/// <param name="end">Number of bytes that were parsed when the document was complete.</param>
internal sealed class JsonPlaces(byte[] utf8, JsonElement document, int end)
{
    private readonly int start = end - JsonMarshal.GetRawUtf8Value(document).Length;

    // Values are mostly asked for in their order, so that each place is counted on from the last one.
    private int offset;
    private int place;

    /// <summary>The characters of the value; of a string with its quotes.</summary>
    public TextSpan Of(JsonElement value)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value);
        JsonMarshal.GetRawUtf8Value(document).Overlaps(raw, out var first);
        return TextSpan.Between(PlaceOf(start + first), PlaceOf(start + first + raw.Length));
    }

    private int PlaceOf(int wanted)
    {
        place += wanted >= offset ? Encoding.UTF8.GetCharCount(utf8, offset, wanted - offset) : -Encoding.UTF8.GetCharCount(utf8, wanted, offset - wanted);
        offset = wanted;
        return place;
    }
}
