using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Tests.Pages;

public sealed class HomeTests
{
    [Fact]
    public async Task Home_says_how_much_the_archive_holds()
    {
        var article = Some.Article("Anna Berg spoke in Porto. “We will appeal,” she said.").Naming(Some.Party("Anna Berg"), "Anna Berg");
        article.Quoting("“We will appeal,”");
        await using var site = await PageSite.StartAsync(article);

        var page = await site.ReadAsync("/");

        foreach (var (what, count) in new[] { ("Articles", "1"), ("Quotes", "1"), ("People", "1"), ("Organizations", "0") })
            Assert.Matches($"{what}</a></dt><dd>{count}</dd>", page);
        Assert.Matches("Originals</dt><dd>5[0-9] bytes</dd>", page);
        Assert.Contains("<dt>Last import</dt><dd><time datetime=\"2026-01-15T09:30:00Z\"", page);
        Assert.Contains("Integrity: not checked", page);
    }

    [Fact]
    public async Task Home_says_what_the_last_check_found()
    {
        await using var site = await PageSite.StartAsync(Some.Article("Anna Berg spoke."));

        await CheckAsync(site);
        Assert.Matches("class=\"integrity sound\">Integrity: on <time [^>]*>[^<]*</time> 1 original and every finding", await site.ReadAsync("/"));

        await site.RunAsync((ArchiveDbContext archive) => archive.Database.ExecuteSqlAsync($"UPDATE OriginalContents SET Bytes = x'00'"));
        await CheckAsync(site);
        Assert.Matches("class=\"integrity broken\">Integrity: on <time [^>]*>[^<]*</time> [1-9][0-9]* failure", await site.ReadAsync("/"));
        Assert.Contains("The bytes of port.txt have changed", await site.ReadAsync("/articles/1"));
    }

    private static async Task CheckAsync(PageSite site) => await site.RunAsync(async (FixityCheck check) => await check.RunAsync().ToListAsync());
}
