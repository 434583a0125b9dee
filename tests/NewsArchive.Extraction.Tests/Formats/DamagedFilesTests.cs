using NewsArchive.Extraction.Formats;
using NewsArchive.Extraction.Tests.Corpus;

namespace NewsArchive.Extraction.Tests.Formats;

/// <summary>Truncated and altered copies of every corpus case: each is read or refused, and what is read keeps the span law.</summary>
[Trait("Category", "Hostile")]
public sealed class DamagedFilesTests
{
    private const int Cuts = 20;
    private const int AlteredCopies = 10;
    private const int AlteredBytes = 50;

    public static TheoryData<string> Cases => new(CorpusCase.Names);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_truncated_copy_is_read_or_refused(string name)
    {
        var file = CorpusCase.Read(name).File;

        for (var cut = 1; cut <= Cuts; cut++)
            Check(file with { Bytes = file.Bytes[..(file.Bytes.Length * cut / (Cuts + 1))] });
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_altered_copy_is_read_or_refused(string name)
    {
        var file = CorpusCase.Read(name).File;
        var random = new Random(name.Length);

        for (var copy = 0; copy < AlteredCopies; copy++)
        {
            var bytes = file.Bytes.ToArray();
            for (var change = 0; change <= copy * AlteredBytes / AlteredCopies; change++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Check(file with { Bytes = bytes });
        }
    }

    private static void Check(IncomingFile file)
    {
        var outcome = ProcessorTime.InTime(file.Name, () => FormatReaders.Read(file));
        foreach (var draft in outcome.Drafts)
            SpanLaw.Check(ArticleExtractor.Extract(draft, ExtractionParts.Metadata));

        Assert.True(outcome.Drafts.Count > 0 || outcome.Refusal is not null);
    }
}
