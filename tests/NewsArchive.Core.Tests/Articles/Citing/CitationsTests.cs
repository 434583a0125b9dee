using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Citing;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Tests.Articles.Citing;

public sealed class CitationsTests
{
    private const string Address = "http://archive.example/articles/12-port-reopens";

    private static readonly CitedArticle Full = new("Port reopens", TitleOrigin.Headline, new PartialDate(2023, 11, 17), "The Harbour Post", ["Anna Berg", "Carla Ruiz"]);
    private static readonly CitedArticle Bare = new("First words", TitleOrigin.FirstWords, null, null, []);
    private static readonly CitedPassage Said = new("“We will appeal”", "Frau Berg", "", IsSaid: true, 3, "#q-2", "");

    [Theory]
    [InlineData(CitationStyle.House, "Anna Berg, Carla Ruiz, “Port reopens”, The Harbour Post, 17 November 2023, http://archive.example/articles/12-port-reopens.")]
    [InlineData(CitationStyle.Apa, "Berg, A., & Ruiz, C. (2023, November 17). Port reopens. The Harbour Post. http://archive.example/articles/12-port-reopens")]
    [InlineData(CitationStyle.Chicago, "Berg, Anna, and Carla Ruiz. “Port reopens.” The Harbour Post, November 17, 2023. http://archive.example/articles/12-port-reopens.")]
    [InlineData(CitationStyle.Mla, "Berg, Anna, and Carla Ruiz. “Port reopens.” The Harbour Post, 17 Nov. 2023, http://archive.example/articles/12-port-reopens.")]
    public void An_article_is_cited_in_each_style(CitationStyle style, string citation) => Assert.Equal(citation, new Citations(Full, Address).OfArticle(style).Plain);

    [Theory]
    [InlineData(CitationStyle.Chicago, "Berg, Anna van der. “Port reopens.” ", "Anna van der Berg")]
    [InlineData(CitationStyle.Mla, "van der Berg, Anna. “Port reopens.” ", "Anna van der Berg")]
    [InlineData(CitationStyle.Chicago, "Post staff and Anna Berg. “", "Post staff", "Anna Berg")]
    [InlineData(CitationStyle.Mla, "Post staff and Anna Berg. “", "Post staff", "Anna Berg")]
    [InlineData(CitationStyle.Chicago, "The Harbour Post. “Port reopens.” November 17, 2023. http://")]
    [InlineData(CitationStyle.Mla, "“Port reopens.” The Harbour Post, 17 Nov. 2023, http://")]
    [InlineData(CitationStyle.Chicago, "Berg, Anna, Al Bo, Al Co, Al Do, Al Eo, Al Fo, Al Go, et al. “", "Anna Berg", "Al Bo", "Al Co", "Al Do", "Al Eo", "Al Fo", "Al Go", "Al Ho", "Al Io", "Al Jo", "Al Ko")]
    public void Authors_stand_as_each_style_has_them(CitationStyle style, string beginning, params string[] byline) =>
        Assert.StartsWith(beginning, new Citations(Full with { Byline = byline }, Address).OfArticle(style).Plain, StringComparison.Ordinal);

    [Fact]
    public void A_name_that_is_not_inverted_needs_no_comma_before_the_last() =>
        Assert.StartsWith("Post staff & Berg, A. (2023", new Citations(Full with { Byline = ["Post staff", "Anna Berg"] }, Address).OfArticle(CitationStyle.Apa).Plain, StringComparison.Ordinal);

    [Theory]
    [InlineData(CitationStyle.House, "[First words], no date, http://archive.example/articles/12-port-reopens.")]
    [InlineData(CitationStyle.Apa, "[First words]. (n.d.). http://archive.example/articles/12-port-reopens")]
    [InlineData(CitationStyle.Chicago, "[First words]. n.d. http://archive.example/articles/12-port-reopens.")]
    [InlineData(CitationStyle.Mla, "[First words]. http://archive.example/articles/12-port-reopens.")]
    public void Unknown_parts_are_left_out(CitationStyle style, string citation) => Assert.Equal(citation, new Citations(Bare, Address).OfArticle(style).Plain);

    [Theory]
    [InlineData(CitationStyle.House, "Frau Berg: “We will appeal”. Quoted in Anna Berg, Carla Ruiz, “Port reopens”, The Harbour Post, 17 November 2023, passage 3, {0}#q-2.")]
    [InlineData(CitationStyle.Apa, "Frau Berg: “We will appeal” (quoted in Berg & Ruiz, 2023, passage 3).\nBerg, A., & Ruiz, C. (2023, November 17). Port reopens. The Harbour Post. {0}#q-2")]
    [InlineData(CitationStyle.Chicago, "Frau Berg: “We will appeal.” Quoted in Anna Berg and Carla Ruiz, “Port reopens,” The Harbour Post, November 17, 2023, passage 3, {0}#q-2.")]
    [InlineData(CitationStyle.Mla, "Frau Berg: “We will appeal” (qtd. in Berg and Ruiz, passage 3).\nBerg, Anna, and Carla Ruiz. “Port reopens.” The Harbour Post, 17 Nov. 2023, {0}#q-2.")]
    public void A_quote_is_cited_in_each_style(CitationStyle style, string citation) =>
        Assert.Equal(citation.Replace("{0}", Address, StringComparison.Ordinal), new Citations(Full, Address).OfWords(style, Said).Plain);

    [Theory]
    [InlineData(CitationStyle.House, "“Yes!” (letter).")]
    [InlineData(CitationStyle.Apa, "“Yes!” (letter; quoted in [First words], n.d.).")]
    [InlineData(CitationStyle.Chicago, "“Yes!” (letter). Quoted in [First words], n.d., ")]
    [InlineData(CitationStyle.Mla, "“Yes!” (letter; qtd. in [First words]).")]
    public void Quotes_without_speaker_or_passage_are_cited_by_what_is_known(CitationStyle style, string beginning) =>
        Assert.StartsWith(beginning, new Citations(Bare, Address).OfWords(style, new("“Yes!”", null, "letter", true, null, "#q-1", "")).Plain, StringComparison.Ordinal);

    [Theory]
    [InlineData("“We will appeal,”", "“We will appeal”")]
    [InlineData("We will appeal,", "We will appeal")]
    [InlineData("„Wir gehen in Berufung,“", "„Wir gehen in Berufung“")]
    [InlineData("“‘No,’ he said,”", "“‘No,’ he said”")]
    [InlineData("“We will appeal.”", "“We will appeal.”")]
    [InlineData(",", "")]
    [InlineData("", "")]
    public void The_comma_that_leads_on_is_dropped(string words, string cited) => Assert.Equal(cited, QuotedText.WithoutComma(words));

    [Theory]
    [InlineData("will appeal", "“will appeal”")]
    [InlineData("\"We will appeal\"", "“We will appeal”")]
    [InlineData("“We will appeal.”", "“We will appeal.”")]
    [InlineData("\"We went,\" he said. \"We shall be back.\"", "“‘We went,’ he said. ‘We shall be back.’”")]
    [InlineData("he said “no” twice", "“he said ‘no’ twice”")]
    [InlineData("\"", "“‘”")]
    public void Words_are_put_between_marks_once(string words, string marked) => Assert.Equal(marked, QuotedText.Marked(words));

    [Theory]
    [InlineData(2023, null, null, "(2023).", "2023, http", "2023. http")]
    [InlineData(2023, 5, null, "(2023, May).", "May 2023, http", "May 2023. http")]
    [InlineData(2023, 9, 2, "(2023, September 2).", "2 Sept. 2023, http", "September 2, 2023. http")]
    public void Dates_are_as_precise_as_known(int year, int? month, int? day, string apa, string mla, string chicago)
    {
        var citations = new Citations(Full with { DatePublished = new PartialDate(year, month, day) }, Address);

        Assert.Contains(apa, citations.OfArticle(CitationStyle.Apa).Plain, StringComparison.Ordinal);
        Assert.Contains(mla, citations.OfArticle(CitationStyle.Mla).Plain, StringComparison.Ordinal);
        Assert.Contains(chicago, citations.OfArticle(CitationStyle.Chicago).Plain, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_keeps_its_own_stop_and_its_quotation_marks_become_single()
    {
        var citations = new Citations(Full with { Title = "Will “it” open?", Byline = ["Post staff"] }, Address);

        Assert.StartsWith("Post staff. “Will ‘it’ open?” The Harbour Post", citations.OfArticle(CitationStyle.Mla).Plain, StringComparison.Ordinal);
        Assert.StartsWith("Post staff. (2023, November 17). Will “it” open? The", citations.OfArticle(CitationStyle.Apa).Plain, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_is_encoded_and_links_to_the_words()
    {
        var hostile = Full with { Title = "<script>&\"", Publisher = "<b>\r\nPost", CanonicalUrl = "https://post.example/?a=\"1", ImportedAt = new DateTime(2026, 1, 15, 0, 0, 0, DateTimeKind.Utc) };
        var html = new Citations(hostile, Address).OfWords(CitationStyle.Apa, Said with { Highlight = ":~:text=We%20will" }).Html;

        Assert.Contains("&lt;script&gt;&amp;&quot;", html, StringComparison.Ordinal);
        Assert.Contains("<i>&lt;b&gt; Post</i>", html, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{Address}#q-2:~:text=We%20will\" data-originalurl=\"https://post.example/?a=&quot;1\" data-versiondate=\"2026-01-15\">{Address}#q-2</a>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("We will appeal", ":~:text=We%20will%20appeal")]
    [InlineData("state-run, a & b", ":~:text=state%2Drun%2C%20a%20%26%20b")]
    [InlineData("again", ":~:text=appeal%2C%20said%20it-,again,-and%20went%20on.")]
    public void A_text_fragment_names_the_words_and_those_around_them_only_where_it_must(string words, string fragment)
    {
        const string text = "We will appeal, said it again and went on.\nThe state-run, a & b house.\nNot again.";

        Assert.Equal(fragment, TextFragment.Of(text, new(text.IndexOf(words, StringComparison.Ordinal), words.Length)));
    }

    [Fact]
    public void Long_words_are_named_by_their_ends()
    {
        var text = "One two three four five six.\nseven\nEight nine ten eleven twelve thirteen.";

        Assert.Equal(":~:text=One%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen.", TextFragment.Of(text, new(0, text.Length)));
    }

    [Fact]
    public void Half_a_word_is_marked_whole() => Assert.Equal(":~:text=appeal", TextFragment.Of("We appeal.", new(5, 2)));
}
