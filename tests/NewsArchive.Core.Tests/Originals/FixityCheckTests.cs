using System.Runtime.CompilerServices;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Search;
using NewsArchive.Core.Tests.Importing;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Tests.Originals;

public sealed class FixityCheckTests
{
    [Fact]
    public async Task An_untouched_archive_has_no_failures()
    {
        await using var archive = await ImportedAsync();

        Assert.Empty(await FailuresAsync(archive));
    }

    [Fact]
    public async Task A_flipped_bit_in_an_original_is_found()
    {
        await using var archive = await ImportedAsync();
        await archive.TamperAsync($"UPDATE OriginalContents SET Bytes = packed(replace(unpacked(Bytes), 'wait', 'waiT'))");

        var failure = Assert.Single(await FailuresAsync(archive));

        Assert.Equal(FixityFailureKind.Original, failure.Kind);
        Assert.StartsWith("The bytes of story.txt have changed", failure.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_letter_in_the_text_is_found()
    {
        await using var archive = await ImportedAsync();
        await archive.TamperAsync($"UPDATE Articles SET Text = packed(replace(unpacked(Text), 'wait', 'waiT'))");

        Assert.Contains(await FailuresAsync(archive), failure => failure.Kind == FixityFailureKind.Text);
    }

    [Theory]
    [InlineData("DELETE FROM article_search")]
    [InlineData("DELETE FROM quote_search")]
    [InlineData("DELETE FROM party_names WHERE rowid = 1")]
    [InlineData("DELETE FROM article_facets")]
    [InlineData("UPDATE article_facets SET parties = x'00'")]
    [InlineData("INSERT INTO article_search (rowid, text) VALUES (5, 'stray')")]
    [InlineData("INSERT INTO quote_search (rowid, said) SELECT (IndexRow << 14) + 1, 'stray' FROM Articles")]
    [InlineData("UPDATE article_search_docsize SET sz = x'0101010101010101'")]
    public async Task An_index_that_does_not_say_what_the_articles_say_is_found_and_mended_by_reindexing(string tampering)
    {
        await using var archive = await ImportedAsync();
        await archive.TamperAsync(FormattableStringFactory.Create(tampering));

        Assert.Contains(await FailuresAsync(archive), failure => failure.Kind == FixityFailureKind.Index);

        await archive.RunAsync((Reindexing reindexing) => reindexing.RunAsync());
        Assert.Empty(await FailuresAsync(archive));
    }

    [Theory]
    [InlineData("UPDATE Mentions SET Text = 'Norde'")]
    [InlineData("UPDATE Mentions SET Span_Start = Span_Start + 1")]
    [InlineData("UPDATE Mentions SET Span_Length = 100000")]
    [InlineData("UPDATE Quotes SET SpeakerSpan_Start = SpeakerSpan_Start - 1")]
    [InlineData("UPDATE Quotes SET Text = 'We lied'")]
    [InlineData("UPDATE CitedSources SET Span_Start = -1")]
    [InlineData("UPDATE CitedSources SET Span_Start = Span_Start + 1")]
    [InlineData("UPDATE ArticleFinding SET Span_Start = Span_Start + 1")]
    [InlineData("UPDATE ArticleFinding SET Span_Start = 100000")]
    [InlineData("UPDATE ArticleBlock SET Span_Start = 0")]
    [InlineData("UPDATE ArticleBlock SET Source_Start = 100000, Source_Length = 1")]
    [InlineData("UPDATE ArticleBlock SET Source_Start = -1, Source_Length = 1")]
    public async Task A_finding_that_lost_its_words_is_found(string tampering)
    {
        await using var archive = await ImportedAsync();
        await archive.TamperAsync(FormattableStringFactory.Create(tampering));

        Assert.Contains(await FailuresAsync(archive), failure => failure.Kind == FixityFailureKind.Span);
    }

    [Theory]
    [InlineData(0, 33, null)]
    [InlineData(0, 32, "Block 1 does not point at an object of the PDF document.")]
    [InlineData(1, 32, "Block 1 does not point at an object of the PDF document.")]
    [InlineData(0, 99, "Block 1 points outside the original.")]
    public async Task The_bytes_of_a_passage_in_a_PDF_document_are_an_object_of_the_file(long start, long length, string? failure)
    {
        const string Object = "6 0 obj\n<< /A (Harbour) >>\nendobj";
        await using var archive = await TestArchive.OpenAsync();
        var draft = Some.Draft(Object);
        await archive.StoreAsync(new ExtractedArticle { Draft = draft with { Format = "pdf", Blocks = [draft.Blocks[0] with { Source = new("page 1", start, length) }] } });

        var failures = await FailuresAsync(archive);

        Assert.Equal(failure, failures.SingleOrDefault(found => found.Kind == FixityFailureKind.Span)?.Explanation);
    }

    [Theory]
    [InlineData("UPDATE Articles SET DatePublished = '2023-99-99'")]
    [InlineData("DELETE FROM OriginalContents")]
    [InlineData("UPDATE OriginalContents SET Bytes = x'01FFFF'")]
    [InlineData("UPDATE Articles SET Text = x'02'")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM Parties")]
    public async Task A_row_that_cannot_be_read_or_is_missing_is_found(string tampering)
    {
        await using var archive = await ImportedAsync();
        await archive.TamperAsync(FormattableStringFactory.Create(tampering));

        Assert.NotEmpty(await FailuresAsync(archive));
    }

    [Fact]
    public async Task Damage_to_one_original_does_not_hide_damage_to_the_next()
    {
        await using var archive = await ImportedAsync();
        await archive.StoreAsync(Some.Article("Another story."));
        await archive.TamperAsync($"UPDATE OriginalContents SET Bytes = x'00'");

        Assert.Equal(2, (await FailuresAsync(archive)).Count(failure => failure.Kind == FixityFailureKind.Original));
    }

    [Fact]
    public async Task The_import_counts_as_the_first_check()
    {
        await using var archive = await ImportedAsync();

        var state = await StateAsync(archive, 1);

        Assert.True(state.IsImport);
        Assert.Equal(archive.Clock.GetUtcNow().UtcDateTime, state.CheckedAt);
    }

    [Fact]
    public async Task A_check_is_written_down_for_what_was_there_and_not_for_what_came_later()
    {
        await using var archive = await ImportedAsync();
        archive.Clock.Advance(TimeSpan.FromDays(3));
        var checkedAt = archive.Clock.GetUtcNow().UtcDateTime;
        await FailuresAsync(archive);
        archive.Clock.Advance(TimeSpan.FromDays(3));
        await archive.StoreAsync(Some.Article("Another story."));

        var run = await archive.ReadAsync(context => FixityQueries.LastAsync(context, default));

        Assert.Equal((checkedAt, 1, 0), (run!.StartedAt, run.OriginalCount, run.FailureCount));
        Assert.Equal((checkedAt, false), (await StateAsync(archive, 1)) is var old ? (old.CheckedAt, old.IsImport) : default);
        Assert.True((await StateAsync(archive, 2)).IsImport);
    }

    [Fact]
    public async Task What_a_check_found_is_kept_with_the_original_until_the_next_finds_it_mended()
    {
        await using var archive = await ImportedAsync();
        await archive.StoreAsync(Some.Article("Another story."));
        await archive.TamperAsync($"UPDATE OriginalContents SET Bytes = x'00' WHERE OriginalId = 2");
        await FailuresAsync(archive);

        Assert.Empty((await StateAsync(archive, 1)).Failures);
        Assert.StartsWith("The bytes of", Assert.Single((await StateAsync(archive, 2)).Failures), StringComparison.Ordinal);

        await archive.TamperAsync($"UPDATE OriginalContents SET Bytes = packed('Another story.') WHERE OriginalId = 2");
        await FailuresAsync(archive);

        Assert.Empty((await StateAsync(archive, 2)).Failures);
        Assert.Equal(0, await archive.CountAsync("FixityFailures"));
    }

    [Fact]
    public async Task An_interrupted_check_is_no_check_of_what_it_did_not_reach()
    {
        await using var archive = await ImportedAsync();

        await archive.RunAsync(async (FixityCheck check) =>
        {
            using var stop = new CancellationTokenSource();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await check.RunAsync(new StopAtOnce(stop), stop.Token).ToListAsync());
        });

        Assert.Null(await archive.ReadAsync(context => FixityQueries.LastAsync(context, default)));
        Assert.True((await StateAsync(archive, 1)).IsImport);
    }

    private sealed class StopAtOnce(CancellationTokenSource stop) : IProgress<int>
    {
        public void Report(int value) => stop.Cancel();
    }

    private static Task<FixityState> StateAsync(TestArchive archive, int originalId) => archive.ReadAsync(async context =>
    {
        var importedAt = (await context.Originals.FindAsync(originalId))!.ImportedAt;
        return await FixityQueries.OfOriginalAsync(context, originalId, importedAt, default);
    });

    private static async Task<TestArchive> ImportedAsync()
    {
        var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(StoringTests.Everything());
        return archive;
    }

    private static Task<List<FixityFailure>> FailuresAsync(TestArchive archive) =>
        archive.RunAsync(async (FixityCheck check) => await check.RunAsync().ToListAsync());
}
