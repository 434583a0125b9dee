using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Extraction;
using static NewsArchive.Core.Tests.Search.Some;

namespace NewsArchive.Core.Tests.Search;

public sealed class SnippetTests
{
    private static readonly string s_filler = string.Join(' ', Enumerable.Repeat("filler words", 40));

    [Theory]
    [InlineData("letter", "The [Lëtter] came.")]
    [InlineData("\"letter came\"", "The [Lëtter came].")]
    [InlineData("came letter", "The [Lëtter] [came].")]
    [InlineData("let* headline:x", "The [Lëtter] came.")]
    [InlineData("letter -war", "The [Lëtter] came.")]
    [InlineData("war OR letter", "The [Lëtter] came.")]
    public async Task Hits_are_marked_as_they_are_spelled(string question, string marked)
    {
        await using var archive = await SearchableArchive.OfAsync(Article("First.\n\nThe Lëtter came.", headline: "x"));

        Assert.Equal(marked, Marked(await archive.SnippetAsync(question)));
    }

    [Fact]
    public async Task The_snippet_leads_to_its_passage_and_its_first_hit()
    {
        var article = Article($"{s_filler}\n\nOnly a letter here.\n\nA letter by an agency.");
        await using var archive = await SearchableArchive.OfAsync(article);

        var snippet = await archive.SnippetAsync("letter agency");

        Assert.Equal("A [letter] by an [agency].", Marked(snippet));
        Assert.Equal(3, snippet.BlockNumber);
        Assert.Equal("letter", snippet.Hit!.Value.Of(article.Text).ToString());
        Assert.Equal(article.SpanOf("letter by").Start, snippet.Hit.Value.Start);
    }

    [Fact]
    public async Task A_long_passage_is_cut_at_blanks_around_its_hits()
    {
        await using var archive = await SearchableArchive.OfAsync(Article($"{s_filler} letter {s_filler}"));

        var text = Marked(await archive.SnippetAsync("letter"));

        Assert.Matches("^… (filler|words)( filler| words)* \\[letter\\] (filler|words)( filler| words)* …$", text);
        Assert.InRange(text.Length, 200, 260);
    }

    [Fact]
    public async Task When_no_words_are_asked_the_lede_is_shown()
    {
        await using var archive = await SearchableArchive.OfAsync(Article("The lede.\n\nThe rest.", date: "2023"));

        var snippet = await archive.SnippetAsync("date:2023");

        Assert.Equal(("The lede.", 1, null), (Marked(snippet), snippet.BlockNumber, snippet.Hit));
    }

    [Fact]
    public async Task A_party_is_marked_where_it_is_named_under_any_name()
    {
        var berg = Party("Anna Berg", aliases: ["Frau Berg"]);
        await using var archive = await SearchableArchive.OfAsync(Article("Nothing here.\n\nThen Frau Berg\nspoke.").With(berg, mention: "Frau Berg"));

        var snippet = await archive.SnippetAsync("person:\"Anna Berg\"");

        Assert.Equal("Then [Frau Berg] spoke.", Marked(snippet));
        Assert.Equal(2, snippet.BlockNumber);
    }

    [Fact]
    public async Task A_word_found_twice_over_is_marked_once()
    {
        var berg = Party("Anna Berg");
        await using var archive = await SearchableArchive.OfAsync(Article("Then Anna Berg spoke.").With(berg, mention: "Anna Berg"));

        Assert.Equal("Then [Anna Berg] spoke.", Marked(await archive.SnippetAsync("person:\"Anna Berg\" berg")));
    }

    [Fact]
    public async Task An_article_cannot_forge_marks()
    {
        await using var archive = await SearchableArchive.OfAsync(Article($"A {Snippet.HitStart}forged{Snippet.HitEnd} letter."));

        Assert.Equal("A forged [letter].", Marked(await archive.SnippetAsync("letter")));
    }

    [Fact]
    public void A_passage_comes_before_a_heading_and_boilerplate()
    {
        const string Text = "Letter sent\nMore: letter\nThe letter was sent.";
        var snippet = SnippetMaker.Make(
            Text,
            [new(BlockKind.Heading, new(0, 11), 1), new(BlockKind.Boilerplate, new(12, 12), null), new(BlockKind.Paragraph, new(25, 20), 2)],
            [new("letter", IsPrefix: false)],
            []);

        Assert.Equal("The [letter] was sent.", Marked(snippet));
    }

    [Fact]
    public void Surrogate_pairs_are_never_cut()
    {
        for (var shift = 0; shift < 4; shift++)
        {
            var text = new string('a', shift) + string.Concat(Enumerable.Repeat("😀", 300)) + "letter" + string.Concat(Enumerable.Repeat("😀", 300));
            var snippet = SnippetMaker.Make(text, [], [new("letter", IsPrefix: false)], []);

            Assert.DoesNotContain(snippet.Text.EnumerateRunes(), r => r.Value == 0xFFFD);
            Assert.Contains("[letter]", Marked(snippet), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_huge_text_full_of_hits_is_cut_quickly()
    {
        var text = string.Concat(Enumerable.Repeat("letter ", 1_000_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var snippet = SnippetMaker.Make(text, [], [new("letter letter", IsPrefix: false), new("let", IsPrefix: true)], []);

        Assert.NotNull(snippet.Hit);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"{watch.Elapsed}");
    }

    private static string Marked(Snippet snippet) => snippet.Text.Replace(Snippet.HitStart, '[').Replace(Snippet.HitEnd, ']');
}
