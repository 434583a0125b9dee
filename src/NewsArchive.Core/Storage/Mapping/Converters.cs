using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Storage.Mapping;

/// <summary>Instants are UTC; databases forget that, so it is restored on reading.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    at => at.ToUniversalTime(), at => DateTime.SpecifyKind(at, DateTimeKind.Utc));

/// <summary>Bytes as <see cref="Packing"/> keeps them.</summary>
internal sealed class PackedBytesConverter() : ValueConverter<byte[], byte[]>(bytes => Packing.Pack(bytes), packed => Packing.Unpack(packed));

/// <summary>A long text, in UTF-8, as <see cref="Packing"/> keeps it. The database cannot search or compare it.</summary>
internal sealed class PackedTextConverter() : ValueConverter<string, byte[]>(
    text => Packing.Pack(Encoding.UTF8.GetBytes(text)), packed => Encoding.UTF8.GetString(Packing.Unpack(packed)));

/// <summary>Places in a text as "12+5 40+9": start and length of each.</summary>
internal sealed class TextSpansConverter() : ValueConverter<IReadOnlyList<TextSpan>, string>(spans => Write(spans), text => Read(text))
{
    public static ValueComparer<IReadOnlyList<TextSpan>> Comparer { get; } = new(
        (one, other) => one!.SequenceEqual(other!), spans => spans.Aggregate(0, HashCode.Combine), spans => spans);

    private static string Write(IReadOnlyList<TextSpan> spans) =>
        string.Join(' ', spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Start}+{span.Length}")));

    private static IReadOnlyList<TextSpan> Read(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(span => span.Split('+')).Select(parts => new TextSpan(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture)))];
}

/// <summary>A time of day as its ISO text.</summary>
internal sealed class ClockTimeConverter() : ValueConverter<ClockTime, string>(time => time.ToString(), text => Parse(text))
{
    private static ClockTime Parse(string text) =>
        ClockTime.TryParse(text, out var time) ? time : throw new FormatException($"“{text}” in the database is no time of day.");
}

/// <summary>A partial date as its ISO text, which sorts by time.</summary>
internal sealed class PartialDateConverter() : ValueConverter<PartialDate, string>(date => date.ToString(), text => Parse(text))
{
    private static PartialDate Parse(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException($"“{text}” in the database is no date.");
}
