using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests.Journeys;

internal static class Accessibility
{
    /// <summary>A desk, and the narrowest screen on which WCAG 1.4.10 lets nothing be scrolled sideways.</summary>
    private static readonly int[] Widths = [1280, 320];

    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    /// <summary>axe-core finds nothing to object to, in light and dark, on a desk and on a telephone, and nothing stands out of the screen.</summary>
    public static async Task AssertAccessibleAsync(this IPage page)
    {
        var violations = new List<string>();
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            if (await page.EvaluateAsync<bool>("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(document.documentElement.scrollWidth > innerWidth))))"))
                violations.Add($"{width} px: the page is wider than the screen");
            foreach (var scheme in Schemes)
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var result = await page.RunAxe();
                violations.AddRange(result.Violations.SelectMany(Describe).Select(found => $"{width} px, {scheme}: {found}"));
            }
        }

        Assert.True(violations.Count == 0, $"{page.Url}\n{string.Join('\n', violations)}");
    }

    private static IEnumerable<string> Describe(AxeResultItem violation) =>
        violation.Nodes.Select(node => $"{violation.Id}: {violation.Help} – {node.Html}");
}
