using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace NewsArchive.Extraction.Formats.Pdf;

/// <summary>
/// The usual filters of PDF streams, which unpack only as much as a document of text needs. What a stream unpacks to is
/// counted before it is unpacked for good, since a few bytes may stand for gigabytes.
/// </summary>
internal sealed class MeasuredFilters : IFilterProvider
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Most bytes that the streams of one document may unpack to.</summary>
    public const int MostMegabytes = 60;

    private readonly IFilterProvider usual = DefaultFilterProvider.Instance;
    private long left = (long)MostMegabytes * Megabyte;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Measured(usual.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Measured(usual.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Measured(usual.GetAllFilters());

    private List<IFilter> Measured(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new MeasuredFilter(filter, this))];

    private void Spend(long bytes)
    {
        if ((left -= bytes) < 0)
            throw new InvalidDataException($"it unpacks to more than {MostMegabytes} MB");
    }

    private void Expect(long bytes)
    {
        if (bytes > left)
            Spend(bytes);
    }

    private sealed class MeasuredFilter(IFilter filter, MeasuredFilters budget) : IFilter
    {
        // LZW cannot be counted beforehand and may grow 1,400 times: what passes here stays within some hundred megabytes
        // until it is counted. Run lengths and letters grow far less.
        private const int LikelyGrowth = 400;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is FlateFilter)
                Measure(input);
            else if (filter is LzwFilter)
                budget.Expect((long)input.Length * LikelyGrowth);

            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            if (filter is not FlateFilter)
                budget.Spend(output.Length);
            PdfNesting.Check(output.Span);
            if (streamDictionary.TryGet(NameToken.First, out NumericToken first))
                PdfReferences.CheckObjects(output.Span, first.Int);
            return output;
        }

        private void Measure(Memory<byte> input)
        {
            try
            {
                using var unpacked = new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
                var buffer = new byte[81_920];
                for (int read; (read = unpacked.Read(buffer)) > 0;)
                    budget.Spend(read);
            }
            catch (InvalidDataException) when (budget.left >= 0)
            {
                // A damaged stream ends where the damage is; what stands before it was counted.
            }
        }
    }
}
