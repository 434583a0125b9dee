using Microsoft.Playwright;
using NewsArchive.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace NewsArchive.Browser.Tests.Journeys;

[Collection(ReadingArchive.Name)]
public sealed class ReaderMarksTests(ArchiveSite site)
{
    private const string Background = "quote => getComputedStyle(quote).backgroundColor";

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Quotes_can_be_switched_off_and_a_script_remembers_it(bool withScript)
    {
        var page = await site.NewVisitorAsync(new() { JavaScriptEnabled = withScript });
        await page.OpenSeedArticleAsync();
        var quote = page.Quote("Your brothers in the resistance axis");
        Assert.NotEqual("rgba(0, 0, 0, 0)", await quote.EvaluateAsync<string>(Background));

        await page.GetByLabel("Quotes").UncheckAsync();

        Assert.Equal("rgba(0, 0, 0, 0)", await quote.EvaluateAsync<string>(Background));
        await Expect(page.Locator(".notes").First).ToBeHiddenAsync();
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Quotes")).ToBeCheckedAsync(new() { Checked = !withScript });
    }

    [SkippableFact]
    public async Task A_focused_name_says_who_it_is_and_leads_to_its_next_mention()
    {
        var page = await site.NewVisitorAsync();
        await page.OpenSeedArticleAsync();
        var card = page.Locator(".about-name");

        await page.Locator("article a.party.person[href$='esmail-qaani']").First.FocusAsync();
        await Expect(card).ToContainTextAsync("Esmail Qaani");
        var first = await card.InnerTextAsync();
        await page.Keyboard.PressAsync("]");

        await Expect(card).Not.ToHaveTextAsync(first);
        Assert.EndsWith("-esmail-qaani", await page.EvaluateAsync<string>("document.activeElement.pathname"), StringComparison.Ordinal);
        Assert.Matches("^#w-", await page.EvaluateAsync<string>("location.hash"));
        await page.Keyboard.PressAsync("Escape");
        await Expect(card).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task Keys_walk_through_passages_and_quotes()
    {
        var page = await site.NewVisitorAsync();
        await page.OpenSeedArticleAsync();

        await page.Keyboard.PressAsync("j");
        var first = await page.EvaluateAsync<string>("location.hash");
        await page.Keyboard.PressAsync("j");
        var second = await page.EvaluateAsync<string>("location.hash");
        await page.Keyboard.PressAsync("k");
        var back = await page.EvaluateAsync<string>("location.hash");
        await page.Keyboard.PressAsync("J");

        Assert.Matches("^#p[0-9]+$", first);
        Assert.Equal(int.Parse(first[2..], System.Globalization.CultureInfo.InvariantCulture) + 1, int.Parse(second[2..], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(first, back);
        Assert.Matches("^#q-[0-9]+$", await page.EvaluateAsync<string>("location.hash"));
    }

    [SkippableFact]
    public async Task The_question_mark_shows_the_keys_and_they_can_be_switched_off()
    {
        var page = await site.NewVisitorAsync();
        await page.OpenSeedArticleAsync();

        await page.Keyboard.PressAsync("?");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("next and previous passage");
        await dialog.GetByLabel("Single keys work").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToBeHiddenAsync();
        var before = await page.EvaluateAsync<string>("location.hash");
        await page.Keyboard.PressAsync("j");

        Assert.Equal(before, await page.EvaluateAsync<string>("location.hash"));
    }

    [SkippableFact]
    public async Task The_file_and_the_text_scroll_together()
    {
        var page = await site.NewVisitorAsync();
        await page.SetViewportSizeAsync(1280, 500);
        await page.OpenSeedArticleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Compare" }).ClickAsync();
        var sides = page.Locator(".compare .source-text");

        await sides.First.HoverAsync();
        await page.Mouse.WheelAsync(0, 300);

        await page.WaitForFunctionAsync("() => [...document.querySelectorAll('.compare .source-text')].every(side => side.scrollTop > 100)");
    }
}
