using NewsArchive.Browser.Tests.Running;

namespace NewsArchive.Browser.Tests.Journeys;

[Collection(ReadingArchive.Name)]
public sealed class AccessibilityTests(ArchiveSite site)
{
    [SkippableTheory]
    [InlineData("/")]
    [InlineData("/search?q=ferry")]
    [InlineData("/articles")]
    [InlineData("/people")]
    [InlineData("/quotes")]
    [InlineData("/account/sign-in")]
    [InlineData("/help/search")]
    [InlineData("/help/api")]
    [InlineData("/help/keys")]
    [InlineData("/articles/1/compare")]
    [InlineData("/articles/1/cite?quote=1")]
    [InlineData("/quotes/1/card")]
    [InlineData("/quotes/2")]
    public async Task A_page_is_accessible(string path)
    {
        var page = await site.NewVisitorAsync();
        await page.GotoAsync(path);

        await page.AssertAccessibleAsync();
    }

    [SkippableFact]
    public async Task The_reader_is_accessible()
    {
        var page = await site.NewVisitorAsync();
        await page.OpenSeedArticleAsync();

        await page.AssertAccessibleAsync();
    }

    [SkippableFact]
    public async Task Everything_that_can_be_opened_in_the_reader_is_accessible()
    {
        var page = await site.NewVisitorAsync();
        await page.OpenSeedArticleAsync();
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        await page.Locator("article a.party.person").First.FocusAsync();
        await page.Locator(".about-name").WaitForAsync();

        await page.AssertAccessibleAsync();

        await page.Keyboard.PressAsync("?");
        await page.Locator("dialog").WaitForAsync();
        await page.AssertAccessibleAsync();
    }

    [SkippableFact]
    public async Task The_page_of_a_person_is_accessible()
    {
        var page = await site.NewVisitorAsync();
        await page.OpenSeedArticleAsync();
        await page.Locator("a.party.person").First.ClickAsync();

        await page.AssertAccessibleAsync();
    }

    [SkippableFact]
    public async Task The_pictures_of_a_person_are_accessible()
    {
        var page = await site.NewVisitorAsync();
        await page.GotoAsync("/people");
        await page.Locator("main a.person").First.ClickAsync();
        await page.Locator(".timeline a").First.WaitForAsync();
        await page.Locator(".connections li").First.WaitForAsync();
        await page.Locator(".over-time summary").ClickAsync();

        await page.AssertAccessibleAsync();
    }
}
