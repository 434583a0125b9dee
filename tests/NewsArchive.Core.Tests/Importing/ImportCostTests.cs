using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Tests.Importing;

/// <summary>What an import asks of the database, counted in steps of SQLite's own machine, which are the same on every machine however busy.</summary>
public sealed class ImportCostTests
{
    private const int StepsCounted = 10;

    [Fact]
    public async Task A_file_costs_the_same_however_many_articles_its_batch_has_and_its_parties_are_in()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.RunAsync(async (IServiceProvider services) =>
        {
            var batch = await services.GetRequiredService<Importer>().StartBatchAsync(BatchOrigin.CommandLine);
            await ImportAsync(services, batch, "Report 1");
            await GrowAsync(services.GetRequiredService<ArchiveDbContext>(), 100);
            var small = await StepsOfAsync(services, batch, "Report 2");

            await GrowAsync(services.GetRequiredService<ArchiveDbContext>(), 5_000);
            var large = await StepsOfAsync(services, batch, "Report 3");

            Assert.InRange(large, 1, small * 5 / 4);
        });
    }

    private static async Task<long> StepsOfAsync(IServiceProvider services, int batch, string title)
    {
        var database = services.GetRequiredService<ArchiveDbContext>().Database;
        await database.OpenConnectionAsync();
        var handle = ((SqliteConnection)database.GetDbConnection()).Handle;
        var steps = 0L;
        SQLitePCL.raw.sqlite3_progress_handler(handle, StepsCounted, _ => (int)(0 * ++steps), null);
        await ImportAsync(services, batch, title);
        SQLitePCL.raw.sqlite3_progress_handler(handle, 0, null, null);
        await database.CloseConnectionAsync();
        return steps * StepsCounted;
    }

    private static async Task ImportAsync(IServiceProvider services, int batch, string title)
    {
        var text = $"Title: {title}\nDate: 2020-05-04\nSource: Evening Ledger\n\n“We will appeal,” Marta Ilves said in Brenholt, as quoted by Reuters. Brandt of the Water Board disagreed.\n";
        var files = new[] { FileSource.Of(new IncomingFile($"{title}.txt", Encoding.UTF8.GetBytes(text))) };
        var outcome = (await services.GetRequiredService<Importer>().ImportAsync(batch, files).SingleAsync()).Outcome;
        Assert.IsType<ImportOutcome.Imported>(outcome);
    }

    /// <summary>Copies the first article with its parties and its item so many times, as if as many files had been imported.</summary>
    private static async Task GrowAsync(ArchiveDbContext archive, int copies)
    {
        await CopyAsync(archive, "Articles", copies, ("Id", "source.Id + {0} + n"), ("Ordinal", "{0} + n"), ("IndexRow", "{0} + n"));
        await CopyAsync(archive, "ArticleVersions", copies, ("ArticleId", "source.ArticleId + {0} + n"), ("ChainId", "source.ArticleId + {0} + n"));
        await CopyAsync(archive, "ArticleParties", copies, ("ArticleId", "source.ArticleId + {0} + n"));
        await CopyAsync(archive, "Mentions", copies, ("Id", "source.Id + 1000 * ({0} + n)"), ("ArticleId", "source.ArticleId + {0} + n"));
        await CopyAsync(archive, "ImportItems", copies, ("Id", "source.Id + {0} + n"));
    }

    private static async Task CopyAsync(ArchiveDbContext archive, string table, int copies, params (string Column, string Value)[] changed)
    {
        var offset = copies * 100;
        var ids = table is "Articles" or "ImportItems" ? "Id = 1" : "ArticleId = 1";
        var columns = await archive.Database.SqlQuery<string>($"SELECT name AS Value FROM pragma_table_info({table})").ToListAsync();
        var values = columns.Select(column => changed.FirstOrDefault(c => c.Column == column).Value is { } value
            ? string.Format(System.Globalization.CultureInfo.InvariantCulture, value, offset)
            : $"source.\"{column}\"");
        await archive.Database.ExecuteSqlAsync(FormattableStringFactory.Create($"""
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {copies})
            SELECT {string.Join(", ", values)} FROM "{table}" AS source, numbers WHERE source.{ids}
            """));
    }
}
