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

        await MakeFirstAccountAsync(page);
        await SignOutAndInAsync(page);
        await page.AssertAccessibleAsync();
        await ImportAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "Harbour clock repaired after nine years" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Harbour clock repaired after nine years");
        await Expect(page.Quote("It was right twice a day before")).ToBeVisibleAsync();
    }

    private async Task MakeFirstAccountAsync(IPage page)
    {
        await page.GotoAsync(site.SetUpLink.PathAndQuery);
        await page.GetByLabel("Name").FillAsync("ingrid");
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the account" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Import", Exact = true })).ToBeVisibleAsync();
    }

    private static async Task SignOutAndInAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GotoAsync("/admin/import");
        await page.GetByLabel("Name").FillAsync("ingrid");
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Import articles");
    }

    private static async Task ImportAsync(IPage page)
    {
        await page.GetByLabel("Files").SetInputFilesAsync(new FilePayload
        {
            Name = "harbour-clock.txt",
            MimeType = "text/plain",
            Buffer = Encoding.UTF8.GetBytes(Report),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload" }).ClickAsync();
        await Expect(page.GetByText("imported").First).ToBeVisibleAsync();
    }
}
