using System.Text;

namespace NewsArchive.Extraction.Tests.Formats.Html;

/// <summary>The words of a page's article are found again in the page's source.</summary>
public sealed class SourceAlignmentTests
{
    private const string Paragraph = "The ferry to Elsin stayed in harbour on Friday because of the storm, the company said.";

    [Fact]
    public void A_range_begins_at_the_first_word_and_ends_behind_the_last() =>
        Assert.Equal(Paragraph, Assert.Single(Sources($"<p>\r\n {Paragraph} </p>")));

    [Fact]
    public void Tags_comments_and_entities_inside_the_words_do_not_hide_them()
    {
        const string Inside = "The <b title='a > b'>ferry</b> to Elsin&nbsp;stayed in <!-- not --> harbour &amp; the &quot;M&ouml;we&quot; sank&#8230;";

        Assert.Equal([Inside], Sources($"<p>{Inside}</p>"));
    }

    [Fact]
    public void Marks_that_only_allow_a_break_are_no_part_of_the_words_but_of_their_source()
    {
        const string Source = "Messen&shy;ger\u00ADdien\u200Bste und Was&#173;ser\u2060werke \u2013 \u0646\u0645\u06CC\u200C\u062F\u0627\u0646\u0645";
        var draft = Some.Draft($"<html><body><article><h1>Kraft\u00ADwerke</h1><p>{Source}</p></article></body></html>", "a.html");

        Assert.Equal("Kraftwerke\n\nMessengerdienste und Wasserwerke \u2013 \u0646\u0645\u06CC\u200C\u062F\u0627\u0646\u0645", draft.Text);
        Assert.Equal([Source], Sources($"<p>{Source}</p>"));
    }

    [Fact]
    public void Words_of_a_script_are_not_those_of_the_article() =>
        Assert.Equal([Paragraph], Sources($"<script>var t = \"{Paragraph}\";</script><style>p::after {{ content: '{Paragraph}' }}</style><p>{Paragraph}</p>"));

    [Fact]
    public void A_short_block_is_looked_for_between_its_neighbours()
    {
        var page = $"<nav>Storm</nav><p>{Paragraph}</p><h2>Storm</h2><p>Second. {Paragraph}</p>";
        var draft = Some.Draft($"<html><body><article>{page}</article></body></html>", "a.html");

        var heading = draft.Blocks.Single(block => block.Kind == BlockKind.Heading).Source!;

        Assert.Equal(7, heading.Start - draft.Blocks[0].Source!.Start - Paragraph.Length - 1);
    }

    [Fact]
    public void A_heading_above_the_article_is_found_where_it_stands()
    {
        var page = $"<html><body><header><h1>Ferry stays in harbour</h1></header><article><p>{Paragraph}</p><p>Second. {Paragraph}</p></article></body></html>";
        var draft = Some.Draft(page, "a.html");

        Assert.All(draft.Blocks, block => Assert.Equal(block.Span.Of(draft.Text).ToString(), page.Substring((int)block.Source!.Start, (int)block.Source.Length)));
    }

    [Fact]
    public void Offsets_count_bytes_and_not_characters()
    {
        var page = $"<html><head><meta charset=\"windows-1252\"></head><body><h1>Zoë</h1><p>«{Paragraph}»</p></body></html>";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

        var draft = Assert.Single(NewsArchive.Extraction.Formats.FormatReaders.Read(new("a.html", encoding.GetBytes(page))).Drafts);

        var source = draft.Blocks[^1].Source!;
        Assert.Equal($"«{Paragraph}»", encoding.GetString(encoding.GetBytes(page), (int)source.Start, (int)source.Length));
    }

    private static IEnumerable<string> Sources(string article)
    {
        var bytes = Encoding.UTF8.GetBytes($"<html><head><title>Zoë</title></head><body><article>{article}</article></body></html>");
        var draft = Assert.Single(NewsArchive.Extraction.Formats.FormatReaders.Read(new("a.html", bytes)).Drafts);
        return draft.Blocks.Select(block => Encoding.UTF8.GetString(bytes, (int)block.Source!.Start, (int)block.Source.Length));
    }
}
