using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsArchive.Browser.Tests.Journeys;

/// <summary>What a visitor does, in the words of the journeys.</summary>
internal static class Steps
{
    private const int MostTabs = 80;

    extension(IPage page)
    {
        public ILocator SearchBox => page.GetByLabel("Search the archive");

        public ILocator FirstHit => page.Locator(".hits h2 a").First;

        public ILocator FirstPassageLink => page.Locator(".hits .snip a").First;

        public ILocator Quote(string words) => page.Locator(".quote", new() { HasText = words });

        public async Task SearchAsync(string question)
        {
            await page.GotoAsync("/search");
            await page.SearchBox.FillAsync(question);
            await page.SearchBox.PressAsync("Enter");
            await Expect(page.FirstHit).ToBeVisibleAsync();
        }

        public async Task OpenSeedArticleAsync()
        {
            await page.SearchAsync("person:\"Esmail Qaani\" brotherhood");
            await page.FirstHit.ClickAsync();
            await Expect(page.Quote("brotherhood")).ToBeVisibleAsync();

            // Keys do something once the scripts have run.
            await page.WaitForLoadStateAsync();
        }

        /// <summary>Presses Tab until the element has the focus.</summary>
        public async Task TabToAsync(ILocator element)
        {
            for (var pressed = 0; pressed < MostTabs; pressed++)
            {
                await page.Keyboard.PressAsync("Tab");
                if (await element.EvaluateAsync<bool>("element => element === document.activeElement"))
                    return;
            }

            Assert.Fail($"{MostTabs} presses of Tab do not reach {element}.");
        }
    }
}
