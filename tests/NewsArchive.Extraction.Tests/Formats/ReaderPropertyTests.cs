using System.Text.Json;
using CsCheck;
using NewsArchive.Extraction.Formats;
using NewsArchive.Extraction.Tests.Corpus;

namespace NewsArchive.Extraction.Tests.Formats;

/// <summary>
/// Whatever the bytes, a file is read or refused, findings stand inside the text, blocks inside the file, and the same bytes give
/// the same answer. Tried on random bytes and on damaged copies of an article of each format.
/// </summary>
[Trait("Category", "Hostile")]
public sealed class ReaderPropertyTests
{
    private const int Tries = 25;

    private static readonly string[] Names =
        ["a.txt", "a.md", "a.html", "a.json", "a.jsonl", "a.xml", "a.eml", "a.mhtml", "a.docx", "a.pdf", "a.zip", "a.tar", "a.gz", "a.warc", "a"];

    // Signs that formats are made of: where they meet, readers err.
    private static readonly byte[][] Words =
    [
        "<p>"u8.ToArray(), "</div>"u8.ToArray(), "<!--"u8.ToArray(), "<![CDATA["u8.ToArray(), "&#x0;"u8.ToArray(), "&amp"u8.ToArray(), "\r\n\r\n"u8.ToArray(), "\r"u8.ToArray(),
        "---\n"u8.ToArray(), "+++\n"u8.ToArray(), "- "u8.ToArray(), "> "u8.ToArray(), "|---|\n"u8.ToArray(), "[^1]: "u8.ToArray(), "“"u8.ToArray(), "\""u8.ToArray(), "Date: "u8.ToArray(),
        "By "u8.ToArray(), "Photo/"u8.ToArray(), "Friday (17/11/2023)"u8.ToArray(), " said "u8.ToArray(), "Anna Berg"u8.ToArray(), "{\"a\":"u8.ToArray(), "["u8.ToArray(), "}"u8.ToArray(),
        "=?utf-8?B?"u8.ToArray(), "Content-Type: text/html\n"u8.ToArray(), [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xE2, 0x82], [0xD8, 0x00], [0x00], [0xF0, 0x9F, 0x9A, 0xA2],
    ];

    private static readonly Gen<byte[]> Piece = Gen.Frequency((3, Any(Words)), (1, Gen.Byte.Array[1, 12]));

    private static readonly Gen<Damage> Damages = Gen.Select(Gen.Double[0, 1], Gen.Int[0, 40], Piece, (place, length, piece) => new Damage(place, length, piece));

    public static TheoryData<string> Cases => new(CorpusCase.Names);

    [Fact]
    public void Any_bytes_under_any_name_are_read_or_refused() =>
        Gen.Select(Any(Names), Piece.Array[0, 60]).Sample((name, pieces) => Check(new(name, pieces.SelectMany(piece => piece).ToArray())), iter: 300);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_damaged_article_is_read_or_refused(string name)
    {
        var file = CorpusCase.Read(name).File;

        Damages.Array[1, 6].Sample(damages => Check(file with { Bytes = damages.Aggregate(file.Bytes.ToArray(), (bytes, damage) => damage.To(bytes)) }), iter: Tries);
    }

    private static Gen<T> Any<T>(T[] items) => Gen.Int[0, items.Length - 1].Select(number => items[number]);

    private static void Check(IncomingFile file)
    {
        var read = FormatReaders.Read(file);
        Assert.True(read.Drafts.Count > 0 ^ read.Refusal is not null, "A file is either read or refused.");
        var articles = read.Drafts.Select(draft => ArticleExtractor.Extract(draft)).ToList();
        Assert.All(articles, SpanLaw.Check);
        Assert.All(read.Drafts.SelectMany(draft => draft.Blocks), block => CheckSource(block, file));

        var again = FormatReaders.Read(file);
        Assert.Equal(read.Refusal, again.Refusal);
        Assert.Equal(articles.Select(Written), again.Drafts.Select(draft => Written(ArticleExtractor.Extract(draft))));
    }

    private static void CheckSource(Block block, IncomingFile file)
    {
        if (block.Source is not { } source)
            return;

        Assert.True(source is { Start: >= 0, Length: > 0 }, $"{source}");
        Assert.True(source.Part is not null || source.Start + source.Length <= file.Bytes.Length, $"{source} in {file.Bytes.Length} bytes");
    }

    private static string Written(ExtractedArticle article) =>
        new FindingsJson(article).Whole().ToJsonString() + JsonSerializer.Serialize(article.Draft.Blocks.Select(block => block.Source));

    /// <summary>Some bytes at a place replaced by others.</summary>
    /// <param name="Place">Where in the file, from 0 to 1.</param>
    private sealed record Damage(double Place, int Length, byte[] Piece)
    {
        public byte[] To(byte[] bytes)
        {
            var start = (int)(Place * bytes.Length);
            return [.. bytes[..start], .. Piece, .. bytes[Math.Min(bytes.Length, start + Length)..]];
        }
    }
}
