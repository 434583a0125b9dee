using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Core.Tests.Importing;

public sealed class StoringTests
{
    private const string Text = "“We wait,” said Anna Berg of Norda Agency.\n\nBerg spoke to Vesna Post.";

    [Fact]
    public async Task Everything_found_comes_back_as_it_was_stored()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(Everything());

        var article = await archive.ReadAsync(context => context.Articles.AsSplitQuery()
            .Include(a => a.Original).Include(a => a.Publisher).Include(a => a.Blocks).Include(a => a.Findings).Include(a => a.Sources)
            .Include(a => a.Mentions).ThenInclude(m => m.Party)
            .Include(a => a.Quotes).ThenInclude(q => q.Chain).ThenInclude(l => l.Source)
            .SingleAsync());

        Assert.Equal(Text, article.Text);
        Assert.Equal(Some.Day(2023, 11, 17), article.DatePublished);
        Assert.Equal("Vesna Post", article.Publisher?.Name);
        Assert.Equal([1, 2], article.Blocks.OrderBy(b => b.Ordinal).Select(b => b.Number));
        Assert.Equal(["Anna Berg", "Norda Agency", "Berg"], article.Mentions.OrderBy(m => m.Span.Start).Select(m => m.Text));
        var quote = Assert.Single(article.Quotes);
        Assert.Equal("“We wait,”", quote.Text);
        Assert.Equal("Anna Berg", quote.Speaker?.Name);
        Assert.Null(quote.MediumSpan);
        Assert.Equal("Norda Agency", Assert.Single(quote.Chain).Source.Name);
        Assert.Null(article.Findings.Single(f => f.Field == FindingField.Publisher).Span);
        Assert.Equal(Some.At(Text, "Berg spoke"), article.Findings.Single(f => f.Field == FindingField.DatePublished).Span);
        Assert.NotEqual(0, article.IndexRow);
    }

    [Fact]
    public async Task Each_party_has_one_row_with_all_its_parts_and_its_counts()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(Everything());

        var parts = await archive.ReadAsync(context => context.ArticleParties.Include(p => p.Party).ToDictionaryAsync(p => p.Party.Name, p => p.Parts));
        var berg = await archive.ReadAsync(context => context.Parties.SingleAsync(p => p.Name == "Anna Berg"));

        Assert.Equal(PartyParts.Mentioned | PartyParts.Speaker, parts["Anna Berg"]);
        Assert.Equal(PartyParts.Mentioned | PartyParts.Source, parts["Norda Agency"]);
        Assert.Equal(PartyParts.Publisher, parts["Vesna Post"]);
        Assert.Equal((1, 1), (berg.ArticleCount, berg.QuoteCount));
    }

    [Fact]
    public async Task Captions_and_boilerplate_have_no_number()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(new ExtractedArticle { Draft = Some.Draft("A harbour.\n\nShips wait.", BlockKind.Caption) });

        Assert.Equal([null, 1], await archive.ReadAsync(context => context.Set<ArticleBlock>().OrderBy(b => b.Ordinal).Select(b => b.Number).ToListAsync()));
    }

    [Fact]
    public async Task Several_articles_of_one_file_are_stored_in_order()
    {
        await using var archive = await TestArchive.OpenAsync();
        var outcome = await archive.StoreAsync(Some.Article("One."), Some.Article("Two."));

        var imported = Assert.IsType<ImportOutcome.Imported>(outcome);
        Assert.Equal(["One.", "Two."], await archive.ReadAsync(context => context.Articles.OrderBy(a => a.Ordinal).Select(a => a.Text).ToListAsync()));
        Assert.Equal(2, imported.ArticleIds.Count);
    }

    [Fact]
    public async Task Quotes_that_deny_each_other_can_be_stored()
    {
        await using var archive = await TestArchive.OpenAsync();
        var quotes = new[] { Some.Quote(Text, "We wait") with { DeniedQuote = 1 }, Some.Quote(Text, "Berg spoke") with { DeniedQuote = 0 } };
        await archive.StoreAsync(Some.Article(Text) with { Quotes = quotes });

        Assert.Equal([null, 1], await archive.ReadAsync(context => context.Quotes.OrderBy(q => q.Number).Select(q => (int?)q.DeniedQuote!.Number).ToListAsync()));
    }

    [Fact]
    public async Task When_storing_fails_nothing_of_the_file_is_left()
    {
        await using var archive = await TestArchive.OpenAsync();
        var broken = Some.Article(Text) with { Quotes = [Some.Quote(Text, "We wait") with { Span = new(9_999, 5) }] };

        await Assert.ThrowsAnyAsync<Exception>(() => archive.StoreAsync(Some.Article("Good."), broken));

        Assert.Equal((0, 0, 0), await archive.ReadAsync(async context =>
            (await context.Originals.CountAsync(), await context.Articles.CountAsync(), await context.ImportItems.CountAsync())));
    }

    internal static ExtractedArticle Everything()
    {
        var berg = Some.Party(Text, PartyKind.Person, "Anna Berg", "Anna Berg", "Berg");
        var agency = Some.Party(Text, PartyKind.Organization, "Norda Agency");
        var source = Some.Source(Text, "Norda Agency", "of", agency);
        return Some.Article(Text) with
        {
            DatePublished = Some.Finding(Some.Day(2023, 11, 17), Some.At(Text, "Berg spoke")),
            Publisher = Some.Finding("Vesna Post"),
            Parties = [berg, agency],
            Sources = [source],
            Quotes = [Some.Quote(Text, "“We wait,”", new PartyReference(Some.At(Text, "Anna Berg"), berg), source)],
        };
    }
}
