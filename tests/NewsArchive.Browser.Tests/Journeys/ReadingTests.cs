using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NewsArchive.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace NewsArchive.Browser.Tests.Journeys;

[Collection(ReadingArchive.Name)]
public sealed partial class ReadingTests(ArchiveSite site)
{
    [SkippableFact]
    public async Task The_first_start_shows_articles_and_says_which_are_samples()
    {
        var page = await site.NewVisitorAsync();

        await page.GotoAsync("/");

        await Expect(page.GetByText("fictional sample").First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Ordania denies that talks on Dovrin treaty have stopped" })).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Three_letters_of_a_name_lead_to_the_person()
    {
        var page = await site.NewVisitorAsync();
        await page.GotoAsync("/");

        await page.SearchBox.PressSequentiallyAsync("Qaa");
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Esmail Qaani");
        await page.SearchBox.PressAsync("ArrowDown");
        await page.SearchBox.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(PersonAddress);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Esmail Qaani");
    }

    [SkippableFact]
    public async Task A_search_for_a_person_opens_the_article_at_the_passage()
    {
        var page = await site.NewVisitorAsync();

        await page.SearchAsync("person:\"Esmail Qaani\" brotherhood");
        await page.FirstPassageLink.ClickAsync();

        await Expect(page.GetByText("We stand by the promise of brotherhood").Locator("visible=true").First).ToBeInViewportAsync();
    }

    [SkippableFact]
    public async Task A_quote_has_an_address_that_leads_to_its_words()
    {
        var page = await site.NewVisitorAsync();
        await page.OpenSeedArticleAsync();
        await page.Quote("We stand by the promise of brotherhood").Locator(".anchor").ClickAsync();
        var address = page.Url;

        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(address);

        var words = other.Quote("We stand by the promise of brotherhood");
        await Expect(words).ToBeInViewportAsync();
        Assert.True(await words.EvaluateAsync<bool>("words => words.matches(':target')"), "The words of the quote are the target of the address.");
    }

    [SkippableFact]
    public async Task A_quote_is_copied_with_its_citation()
    {
        var page = await site.NewVisitorAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await page.OpenSeedArticleAsync();

        var number = await page.Quote("Your brothers in the resistance axis").Locator(".anchor").GetAttributeAsync("data-number");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Copy with citation quote {number}", Exact = true }).ClickAsync();
        await Expect(page.GetByText("Copied").First).ToBeVisibleAsync();

        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith("Esmail Qaani: “Your brothers in the resistance axis", copied, StringComparison.Ordinal);
        Assert.Contains("17 November 2023", copied, StringComparison.Ordinal);
        Assert.Contains($"{new Uri(page.Url).GetLeftPart(UriPartial.Path)}#q-{number}", copied, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Selected_words_are_copied_with_their_citation_in_the_chosen_style()
    {
        var page = await site.NewVisitorAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await page.OpenSeedArticleAsync();
        await page.GetByText("Cite this article").ClickAsync();
        await page.GetByLabel("Style").SelectOptionAsync("apa");
        await Expect(page.Locator(".record .citation")).ToHaveAttributeAsync("data-style", "apa");

        await page.Locator("#p3").EvaluateAsync("passage => getSelection().selectAllChildren(passage)");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Selected words" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("c");
        await Expect(page.Locator(".selection-bar").GetByText("Copied")).ToBeVisibleAsync();

        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains(", 2023, passage 3).\n", copied, StringComparison.Ordinal);
        Assert.EndsWith("#p3", copied, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Searching_and_reading_need_no_script()
    {
        var page = await site.NewVisitorAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync("/");

        await page.SearchBox.FillAsync("person:\"Esmail Qaani\" brotherhood");
        await page.SearchBox.PressAsync("Enter");
        await page.FirstHit.ClickAsync();
        await page.GetByText("Cite quote").First.ClickAsync();

        await Expect(page.Quote("Your brothers in the resistance axis")).ToBeVisibleAsync();
        await Expect(page.GetByText("Quoted in").First).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task The_keyboard_alone_finds_and_opens_an_article()
    {
        var page = await site.NewVisitorAsync();
        await page.GotoAsync("/");

        await page.Keyboard.PressAsync("/");
        await Expect(page.SearchBox).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("buoy frequency");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.FirstHit).ToBeVisibleAsync();
        await page.TabToAsync(page.FirstHit);
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Inquiry blames lost warning, not crew, for ferry grounding");
    }

    [GeneratedRegex(@"/people/[0-9]+-esmail-qaani$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PersonAddress { get; }
}
