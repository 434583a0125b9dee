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
    public async Task A_field_and_then_a_person_are_completed_by_keyboard_in_the_middle_of_a_question()
    {
        var page = await site.NewVisitorAsync();
        await page.GotoAsync("/");
        await page.SearchBox.FillAsync("brotherhood  promise");
        await page.SearchBox.EvaluateAsync("box => box.setSelectionRange(12, 12)");

        await page.SearchBox.PressSequentiallyAsync("pe");
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("person:");
        await page.SearchBox.PressAsync("ArrowDown");
        await page.SearchBox.PressAsync("Enter");
        await Expect(page.SearchBox).ToHaveValueAsync("brotherhood person: promise");
        await page.SearchBox.PressSequentiallyAsync("Qaa");
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Esmail Qaani");
        await page.SearchBox.PressAsync("ArrowDown");
        await Expect(page.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");
        await page.SearchBox.PressAsync("Enter");

        await Expect(page.SearchBox).ToHaveValueAsync("brotherhood person:\"Esmail Qaani\" promise");
        await Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(0);
        await page.SearchBox.PressAsync("Enter");
        await Expect(page.FirstHit).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Dragging_across_bars_narrows_down_to_their_years()
    {
        var page = await site.NewVisitorAsync();
        await page.GotoAsync("/search");
        var bars = page.Locator(".bars a");
        var (first, last) = ((await bars.First.BoundingBoxAsync())!, (await bars.Last.BoundingBoxAsync())!);
        var years = $"{await bars.First.GetAttributeAsync("data-from")}..{await bars.Last.GetAttributeAsync("data-to")}";

        await page.Mouse.MoveAsync(first.X + (first.Width / 2), first.Y + (first.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(last.X + (last.Width / 2), last.Y + (last.Height / 2), new() { Steps = 5 });
        await page.Mouse.UpAsync();

        await Expect(page.GetByRole(AriaRole.Link, new() { Name = $"date {years}" })).ToBeVisibleAsync();
        await Expect(page.FirstHit).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Shift_and_the_arrow_keys_choose_a_range_of_years()
    {
        var page = await site.NewVisitorAsync();
        await page.GotoAsync("/search");
        var bars = page.Locator(".bars a");
        var years = $"{await bars.First.GetAttributeAsync("data-from")}..{await bars.Nth(1).GetAttributeAsync("data-to")}";

        await bars.First.FocusAsync();
        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Link, new() { Name = $"date {years}" })).ToBeVisibleAsync();
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
