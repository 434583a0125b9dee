using System.Globalization;
using System.Text;
using NewsArchive.Extraction.Formats;

namespace NewsArchive.Extraction.Tests.Formats;

/// <summary>Files made to hurt: each is read or refused, in seconds, and what is read keeps the span law.</summary>
[Trait("Category", "Hostile")]
public sealed class HostileInputTests
{
    public static TheoryData<string, string, string> Files
    {
        get
        {
            var words = string.Concat(Enumerable.Repeat("The mayor said “no” on Friday. ", 60_000));
            return new()
            {
                { "a line of two megabytes", "a.txt", words },
                { "a line without blanks", "a.txt", new string('x', 2_000_000) },
                { "capitals and dashes", "a.txt", string.Concat(Enumerable.Repeat("AAAA -, ", 200_000)) },
                { "a million line ends", "a.txt", "a" + new string('\n', 1_000_000) + "b" },
                { "only header lines", "a.txt", string.Concat(Enumerable.Repeat("Date: 2024-01-01 loading…\n", 50_000)) },
                { "only digits", "a.txt", string.Concat(Enumerable.Repeat("11/11/", 200_000)) },
                { "unbalanced marks", "a.txt", string.Concat(Enumerable.Repeat("“(‘„«", 200_000)) },
                { "lone surrogates", "a.html", "<p>" + string.Concat(Enumerable.Repeat("&#xD800;&#x0;", 10_000)) + "x</p>" },
                { "a code point that is no character", "a.txt", "The mayor, Anna \uFFFE Berg\uFFFE, said “no\uFFFE” on Friday." },
                { "ten thousand nested boxes", "a.html", Nested("<div>", "deep", "</div>", 10_000) },
                { "ten thousand nested lists", "a.html", Nested("<ul><li>", "deep", "</li></ul>", 10_000) },
                { "ten thousand nested tables", "a.html", Nested("<table><tr><td>", "deep", "</td></tr></table>", 10_000) },
                { "ten thousand open quotes", "a.html", Nested("<blockquote><p>x", "deep", "", 10_000) },
                { "ten thousand open bolds", "a.html", Nested("<b><i>", "deep", "", 5_000) },
                { "distinct open bolds", "a.html", Counted("<b id={0}><p>x", 5_000) },
                { "distinct open bolds in a table", "a.html", "<table>" + Counted("<b id={0}>x<tr>", 5_000) },
                { "distinct open bolds alone", "a.html", Counted("<b id={0}>", 50_000) },
                { "distinct links left open", "a.html", Counted("<a href={0}><div>x", 1_500) },
                { "line breaks between links", "a.html", "<div>" + Counted("<br><br><a href={0}>y</a>", 40_000) },
                { "many headings and many headlines", "a.html", Counted("<meta property=og:title content='a b {0}'>", 10_000) + Counted("<h1>c d {0}</h1>", 10_000) },
                { "a declared body of a megabyte", "a.html", "<script type=application/ld+json>{\"articleBody\":\"" + Counted("ice {0} ", 100_000) + "\"}</script>" + Counted("<p>ice {0} ", 20_000) },
                { "nested figures", "a.html", Nested("<figure>", "x", "", 1_900) },
                { "nested tables of one row", "a.html", Nested("<table><tr><td>", "x", "", 1_900) },
                { "half a tag", "a.html", "<p>text</p><div class=\"" + new string('a', 1_000_000) },
                { "deep JSON-LD", "a.html", "<script type=application/ld+json>" + new string('[', 100_000) + "</script><p>text</p>" },
                { "deep Markdown quotes", "a.md", new string('>', 10_000) + " deep" },
                { "deep Markdown lists", "a.md", string.Concat(Enumerable.Range(0, 2_000).Select(depth => new string(' ', 2 * depth) + "- x\n")) },
                { "Markdown brackets", "a.md", new string('[', 50_000) + "x" },
                { "a YAML bomb", "a.md", YamlBomb() + "\nText." },
                { "deep YAML", "a.md", "---\ntitle: " + new string('[', 60_000) + "\n---\nText." },
                { "endless front matter", "a.md", "---\n" + string.Concat(Enumerable.Repeat("tags: a\n", 20_000)) + "---\nText." },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_read_or_refused_in_time(string what, string name, string content)
    {
        var refusal = ProcessorTime.InTime(what, () =>
        {
            var outcome = FormatReaders.Read(new(name, Encoding.UTF8.GetBytes(content)));
            foreach (var draft in outcome.Drafts)
                SpanLaw.Check(ArticleExtractor.Extract(draft, ExtractionParts.Metadata));
            return outcome.Drafts.Count > 0 ? "" : outcome.Refusal;
        });

        Assert.NotNull(refusal);
    }

    [Fact]
    public void Formatting_left_open_over_thousands_of_paragraphs_is_refused_before_it_is_parsed() =>
        Assert.Contains("tags open", FormatReaders.Read(new("a.html", Encoding.UTF8.GetBytes(Counted("<b id={0}><p>x", 5_000)))).Refusal, StringComparison.Ordinal);

    [Fact]
    public void Formatting_left_open_in_an_old_page_is_read() =>
        Assert.Null(FormatReaders.Read(new("a.html", Encoding.UTF8.GetBytes(Counted("<p><font size={0}>The mayor spoke.", 300)))).Refusal);

    [Theory]
    [InlineData("<ul><li>")]
    [InlineData("<blockquote><p>x")]
    [InlineData("<div>")]
    public void Boxes_nested_deeper_than_any_page_are_refused_before_they_are_parsed(string opening)
    {
        var outcome = FormatReaders.Read(new("a.html", Encoding.UTF8.GetBytes(Nested(opening, "deep", "", 100_000))));

        Assert.Contains("2000 deep", outcome.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_boxes_beside_each_other_are_read() =>
        Assert.Null(FormatReaders.Read(new("a.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div><p>The mayor spoke.</p></div>", 5_000))))).Refusal);

    [Fact]
    public void Aliases_in_front_matter_are_not_followed()
    {
        var article = Some.Article(YamlBomb() + "\nText.", "a.md");

        Assert.Null(article.Headline);
        Assert.Equal("Text.", article.Draft.Text);
    }

    private static string Nested(string opening, string inside, string closing, int depth) =>
        "<body>" + string.Concat(Enumerable.Repeat(opening, depth)) + inside + string.Concat(Enumerable.Repeat(closing, depth));

    private static string Counted(string format, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(number => format.Replace("{0}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    private static string YamlBomb() =>
        "---\na: &a [x, x, x, x, x, x, x, x, x]\n"
        + string.Concat("bcdefghi".Select(letter => $"{letter}: &{letter} [{string.Join(", ", Enumerable.Repeat("*" + (char)(letter - 1), 9))}]\n"))
        + "title: *i\n---\n";
}
