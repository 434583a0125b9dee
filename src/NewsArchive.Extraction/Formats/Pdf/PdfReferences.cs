using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Formats.Pdf;

/// <summary>
/// Looks through the bytes of a document, before the library sees them, for what would end the whole program: objects that are nothing but a
/// reference to an object that is nothing but a reference, which the library follows in circles without end, and tables of objects that
/// claim more objects than there is memory. No program writes them.
/// </summary>
internal static partial class PdfReferences
{
    // Nobody comments on an object between its number and its first word; that would only serve to hide something.
    private const int LongestComment = 200;

    // Numbers of eight digits or with an exponent, comments aside: the library makes room for each object, there or not.
    private static readonly Regex HugeTable = new(
        @"/(?:Size(?:[^/\[\]>%]|%[^\r\n]*)*|Index(?:[^\[%]|%[^\r\n]*)*\[(?:[^\]%]|%[^\r\n]*)*)(?:[0-9]{8}|[0-9]\.?[eE])",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly SearchValues<byte> OfNumbers = SearchValues.Create("+-.0123456789"u8);

    /// <exception cref="InvalidDataException">There is such a chain, or such a table.</exception>
    public static void Check(ReadOnlySpan<byte> file)
    {
        HashSet<long> referring = [], referred = [];
        for (int start, end = 0; (start = Next("obj"u8, file, end)) >= 0;)
        {
            end = start + "obj"u8.Length;
            if (TryReadReference(file[end..], out var target))
            {
                referred.Add(target);
                referring.Add(NumberBefore(file[..start]) ?? target);
            }
        }

        if (referring.Overlaps(referred))
            throw Chain();

        for (int start, end = 0, before = 0; (start = Next("stream"u8, file, end)) >= 0; before = end)
        {
            end = start + "stream"u8.Length;
            var entries = file[before..start];
            if (entries.IndexOf("First"u8) >= 0 || entries.IndexOf("XRef"u8) >= 0 || entries.Contains((byte)'#'))
                CheckStream(Plain(Encoding.Latin1.GetString(entries)), file[end..]);
        }
    }

    private static int Next(ReadOnlySpan<byte> word, ReadOnlySpan<byte> file, int from) =>
        file[from..].IndexOf(word) is >= 0 and var step ? from + step : -1;

    /// <summary>Names with the letters that are given by their numbers: "/#46irst".</summary>
    private static string Plain(string entries) =>
        entries.Contains('#', StringComparison.Ordinal) ? Uri.UnescapeDataString(entries.Replace('#', '%')) : entries;

    /// <summary>Checks the objects or the table of objects that a stream holds, if its entries say that it does.</summary>
    private static void CheckStream(string entries, ReadOnlySpan<byte> stream)
    {
        if (entries.Contains("XRef", StringComparison.Ordinal) && HugeTable.IsMatch(entries))
            throw new InvalidDataException("its table claims more objects than 9999999");

        foreach (Match first in First.Matches(entries))
            CheckObjects(stream.TrimStart("\r\n"u8), int.TryParse(first.Groups["at"].Value, CultureInfo.InvariantCulture, out var at) ? at : -1);
    }

    /// <param name="stream">An object stream (ISO 32000-1, 7.5.7), unpacked: numbers and places of its objects, then the objects.</param>
    /// <param name="first">Where the objects begin, which their places are counted from.</param>
    public static void CheckObjects(ReadOnlySpan<byte> stream, int first)
    {
        if (first < 0 || first > stream.Length)
            return;

        for (var table = stream[..first]; TryReadNumber(table, out _, out table) && TryReadNumber(table, out var place, out table);)
        {
            if (place < stream.Length - first && TryReadReference(stream[(first + (int)place)..], out _))
                throw Chain();
        }
    }

    private static bool TryReadReference(ReadOnlySpan<byte> bytes, out long number) =>
        TryReadNumber(bytes, out number, out var rest) && TryReadNumber(rest, out _, out rest) && SkipBlanks(rest) is [(byte)'R', ..];

    private static bool TryReadNumber(ReadOnlySpan<byte> bytes, out long number, out ReadOnlySpan<byte> rest)
    {
        rest = SkipBlanks(bytes);
        var length = rest.IndexOfAnyExcept(OfNumbers) is >= 0 and var end ? end : rest.Length;
        var isNumber = Utf8Parser.TryParse(rest[..length], out double value, out var read) && read == length && value is >= 0 and <= int.MaxValue;
        number = isNumber ? (long)value : 0;
        rest = rest[length..];
        return isNumber;
    }

    private static ReadOnlySpan<byte> SkipBlanks(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes.TrimStart(PdfObjectBytes.Blanks);
        while (rest is [(byte)'%', ..])
        {
            var end = rest[..Math.Min(rest.Length, LongestComment)].IndexOfAny((byte)'\r', (byte)'\n');
            if (end < 0)
                throw Chain();
            rest = rest[end..].TrimStart(PdfObjectBytes.Blanks);
        }

        return rest;
    }

    /// <summary>The number of "6 0 obj"; null when it cannot be told.</summary>
    private static long? NumberBefore(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes.TrimEnd(PdfObjectBytes.Blanks).TrimEnd("0123456789"u8);
        if (rest.Length == bytes.Length || rest.TrimEnd(PdfObjectBytes.Blanks) is not { Length: > 0 } number || number.Length == rest.Length)
            return null;

        var digits = number[number.TrimEnd("0123456789"u8).Length..];
        return Utf8Parser.TryParse(digits, out long parsed, out _) ? parsed : null;
    }

    private static InvalidDataException Chain() => new("objects of it only refer to each other");

    [GeneratedRegex(@"/First\s*(?:%[^\r\n]*\s*)*(?<at>[0-9]{1,10})?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex First { get; }
}
