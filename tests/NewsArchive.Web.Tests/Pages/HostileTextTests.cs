using System.Text.RegularExpressions;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>Whatever is imported, every page stays within a policy without inline script and style.</summary>
public sealed partial class HostileTextTests
{
    private const string Hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(1)> \u202Etxet";

    public static TheoryData<string> Pages =>
    [
        "/", "/articles", "/articles/1", "/articles/1/compare", "/search", "/search?q=alert", "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "/people", "/people?q=script", "/people/1", "/organizations", "/organizations/2", "/places", "/quotes", "/quotes?q=alert",
        "/quotes?speaker=%22%3E%3Cscript%3E", "/quotes/1", "/sources", "/sources/2", "/help/search", "/help/citing", "/help/extraction", "/help/api", "/help/keys", "/articles/1/cite", "/articles/1/cite?quote=1", "/quotes/1/card", "/error?status=404",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_emits_imported_or_typed_markup(string address)
    {
        await using var site = await PageSite.StartAsync(HostileArticle());

        var page = await site.ReadAsync(address);

        Assert.DoesNotContain("<script>", page);
        Assert.DoesNotContain("<img", page);
        Assert.DoesNotMatch(InlineStyleOrHandler(), AttributeValues().Replace(page, ""));
    }

    private static Article HostileArticle()
    {
        var article = Some.Article($"Before {Hostile} after.", Hostile, fileName: Hostile);
        var speaker = Some.Party(Hostile);
        var agency = Some.Party("Agency " + Hostile, PartyKind.Organization);
        article.Naming(speaker, Hostile, PartyParts.Mentioned | PartyParts.Speaker);
        article.Warnings = [Hostile];
        article.Findings.Add(new ArticleFinding { Field = FindingField.Byline, Value = Hostile, Span = article.SpanOf(Hostile), Rule = Hostile, Confidence = 1 });
        speaker.QuoteCount = 1;
        article.Quoting(Hostile, speaker, Hostile, article.Citing(agency, "after"));
        return article;
    }

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex AttributeValues();

    [GeneratedRegex("<[^<>]*\\s(?:style|on[a-z]+)\\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex InlineStyleOrHandler();
}
