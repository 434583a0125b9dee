using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;

namespace NewsArchive.Web.Tests.Admin;

public sealed class SamplesTests
{
    [Fact]
    public async Task Samples_are_removed_by_a_confirmed_post_and_the_rest_stays()
    {
        await using var site = await LiveSite.StartAsync();
        await ImportAsync(site, BatchOrigin.Seeds, "Elsin stays open, the mayor said on Monday.");
        await ImportAsync(site, BatchOrigin.Samples, "Dovrin is invented, the mayor said on Monday.");
        var browser = await site.SignedInAsync();

        Assert.Contains("Remove 1 sample articles", await browser.GetStringAsync("/admin/samples/remove"), StringComparison.Ordinal);
        Assert.Equal(2, await CountAsync(site));

        await LiveSite.PostAsync(browser, "/admin/samples/remove");

        Assert.Equal(1, await CountAsync(site));
        Assert.Contains("holds no fictional samples", await browser.GetStringAsync("/admin/samples/remove"), StringComparison.Ordinal);
    }

    private static Task<int> CountAsync(LiveSite site) => site.InArchiveAsync((ArchiveDbContext archive) => archive.Articles.CountAsync());

    private static Task<ImportOutcome> ImportAsync(LiveSite site, BatchOrigin origin, string text) => site.InArchiveAsync(async (Importer importer) =>
        (await importer.ImportAsync(await importer.StartBatchAsync(origin), [FileSource.Of(new IncomingFile("a.txt", Encoding.UTF8.GetBytes(text)))]).SingleAsync()).Outcome);
}
