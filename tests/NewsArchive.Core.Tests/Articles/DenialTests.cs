using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Originals;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Core.Tests.Articles;

public sealed class DenialTests
{
    private const string Text = "The Ledger reported it. Anna Berg denied the report, saying it was made up.";

    [Fact]
    public async Task A_denial_keeps_who_denies_what_and_the_quotes_beside_it()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(Story());

        var article = (await archive.ReadAsync(context => ArticleQueries.ViewAsync(context, 1, default)))!;
        var denial = Assert.Single(article.Denials);
        Assert.Equal(("Anna Berg denied the report", "Anna Berg", "the report", 1, 2), (denial.Text, denial.Speaker!.Name, denial.What, denial.DeniedNumber, denial.QuoteNumber));
        Assert.DoesNotContain(await archive.RunAsync(async (FixityCheck check) => await check.RunAsync().ToListAsync()), failure => failure.Kind == FixityFailureKind.Span);
    }

    [Fact]
    public async Task A_denial_whose_words_are_not_those_of_the_text_is_a_failure()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(Story());
        await archive.TamperAsync($"UPDATE Denials SET WhatText = 'the plan'");

        var failures = await archive.RunAsync(async (FixityCheck check) => await check.RunAsync().ToListAsync());

        Assert.Contains(failures, failure => failure.Explanation.Contains("“the plan”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_denial_goes_with_its_batch()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(Story());

        await archive.RunAsync((BatchRemoval removal) => removal.RemoveAsync(1));

        Assert.Equal(0, await archive.CountAsync("Denials"));
    }

    private static ExtractedArticle Story()
    {
        var berg = Some.Party(Text, PartyKind.Person, "Anna Berg");
        return Some.Article(Text) with
        {
            Parties = [berg],
            Quotes = [Some.Quote(Text, "it"), Some.Quote(Text, "it was made up", new PartyReference(Some.At(Text, "Anna Berg"), berg))],
            Denials =
            [
                new ExtractedDenial
                {
                    Span = Some.At(Text, "Anna Berg denied the report"), Speaker = new(Some.At(Text, "Anna Berg"), berg), SpeakerKind = SpeakerKind.Name, Cue = Some.At(Text, "denied"),
                    What = Some.At(Text, "the report"), DeniedQuote = 0, Quote = 1, Rule = "test", Confidence = 1,
                },
            ],
        };
    }
}
