using System.Text;

namespace NewsArchive.Extraction.Formats;

/// <summary>
/// Tells which bytes of a file a stretch of its decoded text came from. Line ends that became \n and the byte-order mark are
/// counted as they stand in the file.
/// </summary>
internal static class SourceMap
{
    /// <summary>The bytes of each span of the decoded text, in the order of the spans; null where they cannot be told.</summary>
    /// <param name="decoded">The text that the spans count in.</param>
    /// <param name="bytes">What it was decoded from.</param>
    public static IReadOnlyList<SourceRange?> Locate(IReadOnlyList<TextSpan?> spans, DecodedText decoded, ReadOnlySpan<byte> bytes)
    {
        if (decoded.Raw is not { } raw)
            return new SourceRange?[spans.Count];

        // One walk from the start to the end of the file serves all spans.
        int[] positions = [.. spans.OfType<TextSpan>().SelectMany(span => new[] { span.Start, span.End }).Distinct().Order()];
        var places = RawPlaces(positions, decoded.Text, raw.Text);
        var offsets = ByteOffsets(places, raw, bytes);
        if (offsets is null)
            return new SourceRange?[spans.Count];

        var ranges = new SourceRange?[spans.Count];
        for (var number = 0; number < spans.Count; number++)
        {
            if (spans[number] is { } span)
                ranges[number] = Range(offsets[Array.BinarySearch(positions, span.Start)], offsets[Array.BinarySearch(positions, span.End)]);
        }

        return ranges;
    }

    private static SourceRange Range(long start, long end) => new(null, start, end - start);

    /// <summary>Where the positions stand before line ends were made alike.</summary>
    private static int[] RawPlaces(int[] positions, string text, string raw)
    {
        if (raw.Length == text.Length)
            return positions;

        var places = new int[positions.Length];
        var (folded, place) = (0, 0);
        var pair = raw.IndexOf("\r\n", StringComparison.Ordinal);
        for (var number = 0; number < positions.Length; number++)
        {
            while (pair >= 0 && pair - place < positions[number] - folded)
            {
                folded += pair - place + 1;
                place = pair + 2;
                pair = raw.IndexOf("\r\n", place, StringComparison.Ordinal);
            }

            place += positions[number] - folded;
            folded = positions[number];
            places[number] = place;
        }

        return places;
    }

    /// <summary>The byte at which each character begins; null where the encoding does not let it be told.</summary>
    private static long[]? ByteOffsets(int[] places, RawText raw, ReadOnlySpan<byte> bytes) => raw.Encoding switch
    {
        { IsSingleByte: true } => InUnits(places, raw, 1, bytes.Length),
        UnicodeEncoding => InUnits(places, raw, 2, bytes.Length),
        UTF8Encoding when !raw.Text.Contains('\uFFFD', StringComparison.Ordinal) => ByEncoding(places, raw),
        _ => ByDecoding(places, raw, bytes),
    };

    // The last unit of a damaged file may be cut short.
    private static long[] InUnits(int[] places, RawText raw, int unit, int byteCount) =>
        Array.ConvertAll(places, place => Math.Min(raw.MarkLength + (long)unit * place, byteCount));

    // Valid UTF-8 has one way to write a text, so the text tells its own length in bytes.
    private static long[] ByEncoding(int[] places, RawText raw)
    {
        var offsets = new long[places.Length];
        var (place, offset) = (0, (long)raw.MarkLength);
        for (var number = 0; number < places.Length; number++)
        {
            offset += raw.Encoding.GetByteCount(raw.Text.AsSpan(place, places[number] - place));
            place = places[number];
            offsets[number] = offset;
        }

        return offsets;
    }

    /// <summary>Decodes again, up to each position; null in an encoding whose bytes mean other characters when they are read alone.</summary>
    private static long[]? ByDecoding(int[] places, RawText raw, ReadOnlySpan<byte> bytes)
    {
        var offsets = new long[places.Length];
        var decoder = raw.Encoding.GetDecoder();
        var characters = new char[4096];
        var (place, offset) = (0, raw.MarkLength);
        for (var number = 0; number < places.Length; number++)
        {
            var start = (Place: place, Offset: offset);
            while (place < places[number])
            {
                var wanted = Math.Min(characters.Length, places[number] - place);
                decoder.Convert(bytes[offset..], characters.AsSpan(0, wanted), flush: false, out var read, out var written, out _);
                if (written == 0)
                    return null;
                (place, offset) = (place + written, offset + read);
            }

            var words = raw.Encoding.GetString(bytes[start.Offset..offset]);
            if (!raw.Text.AsSpan(start.Place, place - start.Place).SequenceEqual(words))
                return null;
            offsets[number] = offset;
        }

        return offsets;
    }
}
