using NewsArchive.Core.Articles;
using NewsArchive.Core.Tests.Search;
using static NewsArchive.Core.Tests.Search.Some;

namespace NewsArchive.Core.Tests.Articles;

public sealed class QuoteVariantsTests
{
    private const string Said = "“We will not close the harbour before the last ferry is home,”";

    [Fact]
    public async Task The_utterance_is_found_in_other_articles_same_or_changed()
    {
        var first = Quoting(Said, "2023-11-03");
        await using var archive = await SearchableArchive.OfAsync(
            first,
            Quoting("“We will not close the harbour before the last ferry is home.”", "2023-11-05"),
            Quoting("“We will not close the harbour before the last ship is back,”", "2023-11-04"),
            Quoting("“not close the harbour before the last ferry is home”", "2023-11-06"),
            Quoting("“The harbour office will say in the morning when the ferries go,”", "2023-11-02"),
            Quoting("“We will not close the school before the last child is well and at home again, whatever they say of us in the capital,”", "2023-11-01"));

        Assert.Equal(
            [
                "=“We will not close the harbour before the last |-ferry |+ship |=is |-home,”|+back,”",
                "=“We will not close the harbour before the last ferry is home.”",
                "-“We will |=“not close the harbour before the last ferry is home”",
            ],
            await VariantsAsync(archive, first));
    }

    [Fact]
    public async Task A_second_report_in_the_same_article_is_no_other_report()
    {
        var article = Article($"{Said} {Said.ToUpperInvariant()}", date: "2023-11-03").WithQuote(Said).WithQuote(Said.ToUpperInvariant());
        await using var archive = await SearchableArchive.OfAsync(article);

        Assert.Empty(await VariantsAsync(archive, article));
    }

    private static Article Quoting(string words, string date) => Article($"{words} she said.", date: date).WithQuote(words);

    private static async Task<IReadOnlyList<string>> VariantsAsync(SearchableArchive archive, Article article)
    {
        IReadOnlyList<QuoteVariant> variants = [];
        await archive.ChangeAsync(async (database, index) =>
        {
            var view = await ArticleQueries.ViewAsync(database, article.Id, default);
            variants = await QuoteVariants.OfAsync(database, index, view!.Quotes[0], default);
        });
        return [.. variants.Select(variant => string.Join('|', variant.Diff.Pieces.Select(piece => $"{"=-+"[(int)piece.Kind]}{piece.Text}")))];
    }
}
