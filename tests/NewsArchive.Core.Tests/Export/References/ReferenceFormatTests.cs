using System.Globalization;
using System.Text.Json;
using NewsArchive.Core.Export.References;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Tests.Export.References;

public sealed class ReferenceFormatTests
{
    private static readonly Reference Full = new(
        12, "http://archive.example/articles/12-port-reopens", "Port reopens & ferries sail", [AuthorName.Of("Anna van der Berg"), AuthorName.Of("Post staff")], "The Harbour_Post",
        new PartialDate(2023, 11, 7), null, "en", "Local", ["Reuters", "Radio Orsa"], "https://post.example/1", "ab12");

    private static readonly Reference Bare = new(3, "http://archive.example/articles/3-x", "[A caption]", [], null, null, null, null, null, [], null, "cd34");

    [Fact]
    public async Task Ris_has_the_date_in_one_field_and_leaves_out_what_is_unknown()
    {
        Assert.Equal(
            "TY  - NEWS\r\nID  - newsarchive-12\r\nTI  - Port reopens & ferries sail\r\nAU  - van der Berg, Anna\r\nAU  - Post staff\r\nT2  - The Harbour_Post\r\nJF  - The Harbour_Post\r\nY1  - 2023/11/07/\r\n"
            + "UR  - http://archive.example/articles/12-port-reopens\r\nN1  - Cites Reuters, Radio Orsa. Details read by rules, unconfirmed.\r\nER  - \r\n\r\n",
            await WrittenAsync("ris", Full));
        Assert.Equal("TY  - NEWS\r\nID  - newsarchive-3\r\nTI  - [A caption]\r\nUR  - http://archive.example/articles/3-x\r\nN1  - Details read by rules, unconfirmed.\r\nER  - \r\n\r\n", await WrittenAsync("ris", Bare));
    }

    [Theory]
    [InlineData(2023, 11, 7, "2023/11/07/")]
    [InlineData(2023, 11, null, "2023/11//")]
    [InlineData(2023, null, null, "2023///")]
    public async Task Ris_dates_are_as_precise_as_known(int year, int? month, int? day, string written) =>
        Assert.Contains($"Y1  - {written}\r\n", await WrittenAsync("ris", Bare with { DatePublished = Date(year, month, day) }), StringComparison.Ordinal);

    [Fact]
    public async Task BibTeX_is_a_newspaper_article_with_everything_escaped()
    {
        var written = await WrittenAsync("bib", Full);

        Assert.StartsWith("@article{newsarchive-12,\n  title = {{Port reopens \\& ferries sail}},\n  author = {van der Berg, Anna and {Post staff}},\n  journal = {{The Harbour\\_Post}},\n  entrysubtype = {newspaper},\n", written, StringComparison.Ordinal);
        Assert.Contains("  year = {2023},\n  month = nov,\n  day = {7},\n  date = {2023-11-07},\n", written, StringComparison.Ordinal);
        Assert.DoesNotContain("author", await WrittenAsync("bib", Bare), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csl_items_are_newspaper_articles()
    {
        using var json = JsonDocument.Parse(await WrittenAsync("csl.json", Full, Bare));

        var (full, bare) = (json.RootElement[0], json.RootElement[1]);
        Assert.Equal("article-newspaper", full.GetProperty("type").GetString());
        Assert.Equal("van der Berg", full.GetProperty("author")[0].GetProperty("family").GetString());
        Assert.Equal("Post staff", full.GetProperty("author")[1].GetProperty("literal").GetString());
        Assert.Equal("[2023,11,7]", full.GetProperty("issued").GetProperty("date-parts")[0].GetRawText());
        Assert.Equal(["id", "type", "title", "note", "URL"], bare.EnumerateObject().Select(property => property.Name));
    }

    [Theory]
    [InlineData("<b>Port</b> reopens", "<\u2060b>Port<\u2060/b> reopens")]
    [InlineData("H<sub>2</sub>O <span class=\"nocase\">", "H<\u2060sub>2<\u2060/sub>O <\u2060span class=\"nocase\">")]
    [InlineData("3 < 4 <br> <base> & <script>", "3 < 4 <br> <base> & <script>")]
    public async Task Csl_readers_take_no_letters_as_formatting(string words, string written)
    {
        using var json = JsonDocument.Parse(await WrittenAsync("csl.json", Full with { Title = words, Publisher = words, Section = words, Cites = [words], Authors = [AuthorName.Of(words)] }));

        var item = json.RootElement[0];
        Assert.All(["title", "container-title", "section"], name => Assert.Equal(written, item.GetProperty(name).GetString()));
        Assert.StartsWith($"Cites {written}.", item.GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.Equal(written, item.GetProperty("author")[0].GetProperty("literal").GetString());
    }

    [Fact]
    public async Task Nothing_found_is_still_a_file_of_its_format()
    {
        Assert.Equal("", await WrittenAsync("ris"));
        Assert.Equal("[]\n", await WrittenAsync("csl.json"));
        Assert.Equal("id,title,date,source,authors,cites,language,section,url,original_url,sha256,review\r\n", await WrittenAsync("csv"));
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1\"; DROP\r\nER  - \r\n\r\nTY  - BOOK")]
    [InlineData("} \\input{/etc/passwd} @book{x, {{{ %")]
    [InlineData("a\u2028b\u0000c\u202Ed\"e,f")]
    public async Task Hostile_words_stay_in_their_field(string words)
    {
        var hostile = Full with { Title = words, Publisher = words, Authors = [AuthorName.Of(words)], Section = words, Cites = [words] };

        var ris = await WrittenAsync("ris", hostile);
        Assert.Equal(1, Count(ris, "TY  - "));
        Assert.Equal(1, ris.Split("\r\n").Count(line => line.StartsWith("ER  - ", StringComparison.Ordinal)));
        Assert.Single(JsonDocument.Parse(await WrittenAsync("csl.json", hostile)).RootElement.EnumerateArray());

        var bib = await WrittenAsync("bib", hostile);
        Assert.Equal(0, Depth(bib));
        Assert.Equal(1, bib.Split('\n').Count(line => line.StartsWith('@')));

        var row = (await WrittenAsync("csv", hostile)).Split("\r\n")[1];
        Assert.DoesNotMatch("(^|,)\"?[=+@-]", row);
    }

    private static PartialDate Date(int year, int? month, int? day) =>
        PartialDate.TryParse(string.Join('-', new[] { year.ToString("0000", CultureInfo.InvariantCulture), month?.ToString("00", CultureInfo.InvariantCulture), day?.ToString("00", CultureInfo.InvariantCulture) }.OfType<string>()), out var date)
            ? date : throw new FormatException();

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    /// <summary>Open braces less closed ones; never below zero on the way.</summary>
    private static int Depth(string text) => text.Aggregate(0, (depth, c) => c switch { '{' => depth + 1, '}' when depth > 0 => depth - 1, '}' => throw new FormatException("closes too much"), _ => depth });

    private static async Task<string> WrittenAsync(string format, params Reference[] references)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        await ReferenceFormat.Named(format)!.WriteAsync(writer, references.ToAsyncEnumerable());
        return writer.ToString();
    }
}
