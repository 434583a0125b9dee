using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage.Sqlite;
using static NewsArchive.Core.Tests.Search.Some;

namespace NewsArchive.Core.Tests.Search;

public sealed class RelevanceTests
{
    private static readonly string[] s_words = ["harbour", "letter", "war", "peace", "ferry", "of", "the", "the", "the", "of"];

    [Theory]
    [InlineData("harbour")]
    [InlineData("the")]
    [InlineData("harbour the")]
    [InlineData("war OR ferry OR letter")]
    [InlineData("\"the letter\" -peace")]
    [InlineData("ferr* the")]
    public async Task The_best_articles_are_those_of_BM25(string question)
    {
        var random = new Random(7);
        var articles = Enumerable.Range(0, 80).Select(number => RandomArticle(random, number)).ToArray();
        await using var archive = await SearchableArchive.OfAsync(articles);

        var matching = (await archive.SearchAsync(question, limit: 100)).Hits.Select(hit => hit.DisplayTitle).ToHashSet();
        var expected = articles.Where(article => matching.Contains(article.DisplayTitle))
            .OrderByDescending(article => Math.Round(Score(article, articles, PhrasesOf(question)), 9)).ThenByDescending(article => article.IndexRow)
            .Select(article => article.DisplayTitle).Take(20);
        Assert.Equal(expected, await archive.TitlesAsync(question, SearchOrder.Relevance));
    }

    [Theory]
    [InlineData("harbour")]
    [InlineData("the")]
    [InlineData("harbour the")]
    [InlineData("war OR ferry OR letter")]
    [InlineData("\"of the\"")]
    [InlineData("harbour near/3 letter")]
    [InlineData("headline:the -headline:peace")]
    [InlineData("ferr* the")]
    [InlineData("the date:2023-03")]
    public async Task The_best_of_more_articles_than_are_counted_are_the_same(string question)
    {
        var random = new Random(11);
        await using var archive = await SearchableArchive.OfAsync([.. Enumerable.Range(0, 150).Select(number => RandomArticle(random, number))]);

        var all = await archive.SearchAsync(question, SearchOrder.Relevance, limit: 5);
        var many = await archive.SearchAmongManyAsync(question, SearchOrder.Relevance, maxTotal: 6);

        Assert.True(all.TotalIsExact && all.RankingIsExact && all.Total > 6);
        Assert.Equal((6, false, true), (many.Total, many.TotalIsExact, many.RankingIsExact));
        Assert.Equal(all.Hits.Select(hit => hit.DisplayTitle), many.Hits.Select(hit => hit.DisplayTitle));
    }

    [Theory]
    [InlineData("ferry", 6, 50_000, "11 10 9 8 7")]
    [InlineData("ferry boat", 6, 50_000, "11 10 9 8 7")]
    [InlineData("\"ferry boat\"", 6, 8, "11 10 9 8 7")]
    public async Task What_could_not_be_compared_is_said(string question, int maxTotal, int maxRanked, string best)
    {
        var filler = string.Join(' ', Enumerable.Repeat("calm", 200));
        await using var archive = await SearchableArchive.OfAsync(
            [.. Enumerable.Range(0, 12).Select(number => Article($"{filler} ferry boat {filler}", date: "2023", headline: number.ToString(CultureInfo.InvariantCulture)))]);

        var results = await archive.SearchAmongManyAsync(question, SearchOrder.Relevance, maxTotal, maxRanked);

        Assert.False(results.RankingIsExact);
        Assert.Equal(best, string.Join(' ', results.Hits.Select(hit => hit.DisplayTitle)));
    }

    [Fact]
    public async Task A_word_that_nearly_all_have_does_not_tell_which_are_the_best()
    {
        var filler = string.Join(' ', Enumerable.Repeat("the", 60));
        await using var archive = await SearchableArchive.OfAsync([
            .. Enumerable.Range(0, 12).Select(number => Article($"{filler} harbour", date: "2023-05", headline: "the the")),
            Article("Harbour, harbour, harbour, harbour: the harbour.", date: "2020", headline: "Harbour"),
            .. Enumerable.Range(0, 4).Select(number => Article($"{filler} calm", date: "2023", headline: "the")),
        ]);

        var results = await archive.SearchAmongManyAsync("the harbour", SearchOrder.Relevance, maxTotal: 6);

        Assert.Equal("Harbour", results.Hits[0].Headline);
    }

    [Fact]
    public async Task Whom_an_article_names_does_not_change_its_rank()
    {
        var (jonas, tova) = (Party("Jonas Berg"), Party("Tova Berg"));
        await using var archive = await SearchableArchive.OfAsync(
            Article("The ferry came late in the evening again.", headline: "Both").With(jonas).With(tova),
            Article("The ferry, an old ferry, came late again.", headline: "One").With(jonas));
        Assert.Equal(["One", "Both"], await archive.TitlesAsync("ferry person:Berg", SearchOrder.Relevance));
    }

    [Fact]
    public async Task Words_of_marks_alone_do_not_disturb_the_others()
    {
        await using var archive = await SearchableArchive.OfAsync(
            Article("The ferry came late in the evening again.", headline: "Once"),
            Article("The ferry, an old ferry, came late again.", headline: "Twice"));
        Assert.Equal(["Twice", "Once"], await archive.TitlesAsync("\"—\" ferry \"late again\" OR ferry", SearchOrder.Relevance));
    }

    private static Article RandomArticle(Random random, int number) => Article(
        Words(random, random.Next(5, 140)), date: number % 2 == 0 ? "2023-03" : "2023", headline: string.Create(CultureInfo.InvariantCulture, $"{number} {Words(random, random.Next(0, 3))}"));

    private static string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => s_words[random.Next(s_words.Length)]));

    private static List<string> PhrasesOf(string question) =>
        [.. SearchQuery.Parse(question).Terms.OfType<WordsTerm>().Where(term => term.Value != "peace").Select(term => term.Value)];

    /// <summary>The formula, word by word, over all articles.</summary>
    private static double Score(Article article, Article[] all, List<string> phrases)
    {
        var average = all.Average(a => a.Text.Split(' ').Length);
        var length = SqliteSearchTables.WordsOf(article.IndexRow);
        return phrases.Sum(phrase =>
        {
            var with = all.Count(a => Places(a.Text, phrase).Any() || Places(a.Headline!, phrase).Any());
            var times = Places(article.Text, phrase).Sum(place => place < 50 ? 1.5 : 1) + 6 * Places(article.Headline!, phrase).Count();
            return Math.Log(1 + (all.Length - with + 0.5) / (with + 0.5)) * times * 2.2 / (times + 1.2 * (0.25 + 0.75 * length / average));
        });
    }

    /// <summary>Numbers of the words at which the phrase begins; its last word may be only the beginning of one when nothing in the text is so short.</summary>
    private static IEnumerable<int> Places(string text, string phrase)
    {
        var (words, sought) = (text.Split(' '), phrase.Split(' '));
        return Enumerable.Range(0, Math.Max(0, words.Length - sought.Length + 1))
            .Where(start => sought.Index().All(word => words[start + word.Index].StartsWith(word.Item, StringComparison.Ordinal)));
    }
}
