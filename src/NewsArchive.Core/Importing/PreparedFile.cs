using System.Globalization;
using System.Security.Cryptography;
using NewsArchive.Core.Originals;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Formats;

namespace NewsArchive.Core.Importing;

/// <summary>A file read and understood, before anything is stored. Making it needs no database.</summary>
public sealed record PreparedFile(IncomingFile File, IReadOnlyList<ExtractedArticle> Articles, string? Refusal)
{
    /// <summary>Reads the file and finds what is in it, or says why not; within the time that a file may take.</summary>
    public static async Task<PreparedFile> OfAsync(IncomingFile file, TimeSpan limit, ExtractionParts parts = ExtractionParts.All) =>
        await TimeLimit.RunAsync(() => Of(file, parts), limit) ?? Refused(file, string.Create(
            CultureInfo.InvariantCulture,
            $"{file.Name} took more than {limit.TotalSeconds:0} seconds to read; the limit is {limit.TotalSeconds:0} seconds (Import:MaxFileSeconds). Import its text alone, or raise the limit."));

    private static PreparedFile Of(IncomingFile file, ExtractionParts parts)
    {
        var read = FormatReaders.Read(file);
        if (read.Refusal is not null)
            return Refused(file, read.Refusal);
        if (read.Drafts.Count == 0)
            return Refused(file, $"{file.Name} holds no article. Check that it is the file you meant.");

        return new(file, [.. read.Drafts.Select(draft => ArticleExtractor.Extract(draft, parts))], null);
    }

    /// <summary>The row that keeps the bytes.</summary>
    internal Original OriginalOf(string sha256, DateTime now) => new()
    {
        Sha256 = sha256,
        FileName = File.Name,
        MediaType = Articles[0].Draft.MediaType,
        ByteCount = File.Bytes.Length,
        ImportedAt = now,
        Content = new() { Bytes = File.Bytes.ToArray() },
    };

    public static string Sha256Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static PreparedFile Refused(IncomingFile file, string reason) => new(file, [], reason);
}
