using System.Text;
using Microsoft.Playwright;
using NewsArchive.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace NewsArchive.Browser.Tests.Journeys;

public sealed class EditorTests(ArchiveSite site) : IClassFixture<ArchiveSite>
{
    private const string Password = "four quiet harbour lamps";

    private const string Report = """
        Title: Harbour clock repaired after nine years
        Date: 2025-06-02

        PORT ELSIN – The harbour clock is right again. “It was right twice a day before, and people got used to that,” said clockmaker Hedda Sorrelvane.
        """;

    [SkippableFact]
    public async Task The_first_account_is_made_with_the_printed_link_and_imports_a_file()
    {
        var page = await site.NewVisitorAsync();

        await SignedInAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await SignInAsync(page);
        await page.AssertAccessibleAsync();
        await ImportAsync(page, Report);

        await page.GetByRole(AriaRole.Link, new() { Name = "Harbour clock repaired after nine years" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Harbour clock repaired after nine years");
        await Expect(page.Quote("It was right twice a day before")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task A_corrected_article_is_compared_with_the_first_version_which_is_then_deleted()
    {
        var page = await site.NewVisitorAsync();
        await SignedInAsync(page);
        await ImportAsync(page, Lamp("nine"));
        await ImportAsync(page, Lamp("eleven"));

        await page.GetByRole(AriaRole.Link, new() { Name = "Harbour lamp lit again" }).ClickAsync();
        await Expect(page.GetByText("Version 2 of 2")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();

        await page.GetByText("what changed since version 1").ClickAsync();
        await Expect(page.Locator("article del")).ToContainTextAsync("nine");
        await Expect(page.Locator("article ins")).ToContainTextAsync("eleven");
        await page.AssertAccessibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "All versions" }).ClickAsync();
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Harbour lamp lit again" }).Last.ClickAsync();
        await Expect(page.GetByText("Citations of this page stay with this version.")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Delete this article" }).ClickAsync();
        await page.AssertAccessibleAsync();
        await page.GetByLabel("Reason").FillAsync("The keeper asked for it.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete the article" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("This article was deleted");
        await Expect(page.GetByText("The keeper asked for it.")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
    }

    private static string Lamp(string years) => $"""
        Title: Harbour lamp lit again
        Date: 2025-06-03
        URL: https://post.example/harbour-lamp

        PORT ELSIN – The harbour lamp is lit again after {years} years. “Ships found their way all the same,” said keeper Hedda Sorrelvane.
        """;

    /// <summary>The tests of the class share one archive, in any order.</summary>
    private async Task SignedInAsync(IPage page)
    {
        var answer = await page.GotoAsync(site.SetUpLink.PathAndQuery);
        if (answer!.Ok)
        {
            await MakeFirstAccountAsync(page);
            return;
        }

        await SignInAsync(page);
    }

    private async Task MakeFirstAccountAsync(IPage page)
    {
        await page.GotoAsync(site.SetUpLink.PathAndQuery);
        await page.GetByLabel("Name").FillAsync("ingrid");
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the account" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Import", Exact = true })).ToBeVisibleAsync();
    }

    private static async Task SignInAsync(IPage page)
    {
        await page.GotoAsync("/admin/import");
        await page.GetByLabel("Name").FillAsync("ingrid");
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Import articles");
    }

    private static async Task ImportAsync(IPage page, string report)
    {
        await page.GotoAsync("/admin/import");
        await page.GetByLabel("Files").SetInputFilesAsync(new FilePayload
        {
            Name = "harbour.txt",
            MimeType = "text/plain",
            Buffer = Encoding.UTF8.GetBytes(report),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload" }).ClickAsync();
        await Expect(page.GetByText("imported").First).ToBeVisibleAsync();
    }
}
