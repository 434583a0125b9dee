using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Extraction.Parties;
using static NewsArchive.Core.Tests.Search.Some;

namespace NewsArchive.Core.Tests.Search;

public sealed class SqliteSearchIndexTests
{
    [Theory]
    [InlineData("letter", "A letter to Zürich")]
    [InlineData("LETTER zurich", "A letter to Zürich")]
    [InlineData("lett", "")]
    [InlineData("lett*", "A letter to Zürich, Letters from home")]
    [InlineData("\"to Zürich\"", "A letter to Zürich")]
    [InlineData("\"letter Zürich\"", "")]
    [InlineData("letter OR home", "A letter to Zürich, Letters from home")]
    [InlineData("-letter", "Letters from home, No news")]
    [InlineData("-letter -home", "No news")]
    [InlineData("(letter OR letters) -home", "A letter to Zürich")]
    [InlineData("news OR -(letter OR letters)", "No news")]
    [InlineData("", "A letter to Zürich, Letters from home, No news")]
    public async Task Words_and_operators_find_the_articles(string question, string titles)
    {
        await using var archive = await SearchableArchive.OfAsync(
            Article("A letter to Zürich", date: "2023-11-17"), Article("Letters from home", date: "2023-11-16"), Article("No news", date: "2023-11-15"));

        Assert.Equal(titles, string.Join(", ", await archive.TitlesAsync(question)));
    }

    [Theory]
    [InlineData("date:2023", "day, month, year")]
    [InlineData("date:2023-11", "day, month")]
    [InlineData("date:2023-11-17", "day")]
    [InlineData("date:2023-11-02..2024", "next, day")]
    [InlineData("date:2024..", "next")]
    [InlineData("date:..2023-11-01", "month, year")]
    [InlineData("-date:2023", "next, undated")]
    [InlineData("date:2024 OR undated", "next, undated")]
    [InlineData("-(date:2023 OR undated)", "next")]
    [InlineData("day OR (month date:2023-11)", "day, month")]
    [InlineData("date:2023 date:2023-11 -month", "day")]
    public async Task Dates_narrow_down_alone_and_between_other_terms(string question, string titles)
    {
        await using var archive = await SearchableArchive.OfAsync(
            Article("undated"), Article("year", date: "2023"), Article("month", date: "2023-11"), Article("day", date: "2023-11-17"), Article("next", date: "2024-01-01"));

        Assert.Equal(titles, string.Join(", ", await archive.TitlesAsync(question)));
    }

    [Theory]
    [InlineData("headline:peace", "1")]
    [InlineData("peace", "1, 2")]
    [InlineData("said:war", "2")]
    [InlineData("said:\"war again\"", "")]
    [InlineData("by:berg", "3")]
    [InlineData("by:\"anna berg\"", "3")]
    [InlineData("by:\"berg carl\"", "")]
    [InlineData("lang:de", "3")]
    [InlineData("-lang:de war", "2")]
    public async Task Text_fields_look_only_in_their_part(string question, string titles)
    {
        await using var archive = await SearchableArchive.OfAsync(
            Titled("1", Article("It is over.", headline: "Peace", date: "2023-03-03")),
            Titled("2", Article("“No war,” he said of peace. “Again!”", date: "2023-03-02").WithQuote("“No war,”").WithQuote("“Again!”")),
            Titled("3", Article("Ein Text", date: "2023-03-01", language: "de").WithFinding(FindingField.Byline, "Anna Berg").WithFinding(FindingField.Byline, "Carl Dorn")));

        Assert.Equal(titles, string.Join(", ", await archive.TitlesAsync(question)));
    }

    [Theory]
    [InlineData("person:\"Esmail Qaani\"", "1, 2")]
    [InlineData("person:\"ismail qaani\"", "1, 2")]
    [InlineData("person:Qaani", "1, 2")]
    [InlineData("person:\"qaani esmail\"", "1, 2")]
    [InlineData("person:Reuters", "")]
    [InlineData("person:Nobody", "")]
    [InlineData("-person:Nobody person:Qaani", "1, 2")]
    [InlineData("org:Reuters", "2, 3")]
    [InlineData("speaker:Qaani", "2")]
    [InlineData("speaker:\"western diplomat\"", "3")]
    [InlineData("source:Reuters", "2, 3")]
    [InlineData("source:\"Al Wiki\"", "1")]
    [InlineData("publisher:Reuters", "3")]
    [InlineData("person:Qaani -speaker:Qaani", "1")]
    [InlineData("person:Qaani OR publisher:Reuters", "1, 2, 3")]
    [InlineData("place:Qaani", "")]
    public async Task Party_fields_find_every_name_of_the_party_in_its_role(string question, string titles)
    {
        var qaani = Party("Esmail Qaani", PartyKind.Person, "Ismail Qaani", "Qaani");
        var reuters = Party("Reuters", PartyKind.Organization);
        await using var archive = await SearchableArchive.OfAsync(
            Titled("1", Article("Qaani wrote, Al Wiki said.", date: "2023-03-03").With(qaani, mention: "Qaani").WithSource("Al Wiki")),
            Titled("2", Article("“War,” he said to Reuters.", date: "2023-03-02").With(qaani, PartyParts.Mentioned | PartyParts.Speaker).WithQuote("“War,”", qaani)
                .With(reuters, PartyParts.Mentioned | PartyParts.Source).WithSource("Reuters", reuters)),
            Titled("3", Article("“Peace,” said a western diplomat.", date: "2023-03-01").WithQuote("“Peace,”", speakerText: "a western diplomat").With(reuters, PartyParts.Publisher)));

        Assert.Equal(titles, string.Join(", ", await archive.TitlesAsync(question)));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("none")]
    [InlineData("p1")]
    [InlineData("p1 OR s1 OR o1 OR len")]
    [InlineData("tokens:p1")]
    [InlineData("tokens : p1")]
    public async Task Tokens_of_the_index_cannot_be_asked_for(string question)
    {
        await using var archive = await SearchableArchive.OfAsync(Article("Words only", language: "en").With(Party("Anna Berg")));

        Assert.Empty(await archive.TitlesAsync(question));
    }

    [Theory]
    [InlineData("text:x OR 1=1")]
    [InlineData("\"; DROP TABLE article_search; --")]
    [InlineData("' OR ''='")]
    [InlineData("{headline text} : \"a\"")]
    [InlineData("- {tokens} : a")]
    [InlineData("NEAR(a b, 5)")]
    [InlineData("a NEAR/2 b")]
    [InlineData("^letter")]
    [InlineData("letter + agency")]
    [InlineData("a NOT NOT b")]
    [InlineData("NOT")]
    [InlineData("AND AND AND")]
    [InlineData("((((((((((((((((((((((((((((((((a")]
    [InlineData("\0")]
    [InlineData("letter\0agency")]
    [InlineData("\ud800 \udfff")]
    [InlineData("\uE000")]
    [InlineData("said:\uE000")]
    [InlineData("@match")]
    [InlineData("{0} {1}")]
    [InlineData("person:\"{0}\" date:0000")]
    [InlineData("person:\"' OR 1=1 --\"")]
    [InlineData("date:9999-12-31.. date:..0001")]
    [InlineData("*****")]
    [InlineData("\"\"\"\"\"\"")]
    [InlineData("%' ESCAPE '\\")]
    public async Task Hostile_input_is_only_words(string question)
    {
        await using var archive = await SearchableArchive.OfAsync(Article("Unrelated"));
        var query = SearchQuery.Parse(question);

        foreach (var order in Enum.GetValues<SearchOrder>())
            Assert.Equal(query.Root is null ? 1 : 0, (await archive.SearchAsync(question, order)).Total);
        Assert.Empty(await archive.SuggestAsync(question));
    }

    [Fact]
    public async Task The_most_complex_question_that_can_be_parsed_is_answered()
    {
        await using var archive = await SearchableArchive.OfAsync(Article("Unrelated"));
        var deep = string.Concat(Enumerable.Range(0, QueryParser.MaxDepth).Select(i => $"(-w{i} OR x{i} date:2023 ")) + "z";
        var wide = string.Join(" OR ", Enumerable.Range(0, QueryParser.MaxTerms).Select(i => $"w{i}"));
        var phrase = "\"" + string.Join(' ', Enumerable.Repeat("a", 4_900)) + "\"";

        Assert.Equal(1, (await archive.SearchAsync(deep)).Total);
        Assert.Equal(0, (await archive.SearchAsync(wide)).Total);
        Assert.Equal(0, (await archive.SearchAsync(phrase)).Total);
        Assert.Equal(0, (await archive.SearchAsync("person:" + phrase)).Total);
    }

    [Fact]
    public async Task Results_come_newest_oldest_or_best_first()
    {
        await using var archive = await SearchableArchive.OfAsync(
            Article("letter", date: "2023-01-01", headline: "old letter letter"), Article("a letter and many other words beside it", date: "2023-03-01", headline: "new"),
            Article("letter letter here and there with words", date: "2023-02-01", headline: "middle"));

        Assert.Equal(["new", "middle", "old letter letter"], await archive.TitlesAsync("letter"));
        Assert.Equal(["old letter letter", "middle", "new"], await archive.TitlesAsync("letter", SearchOrder.Oldest));
        Assert.Equal(["old letter letter", "middle", "new"], await archive.TitlesAsync("letter", SearchOrder.Relevance));
    }

    [Theory]
    [InlineData(SearchOrder.Newest)]
    [InlineData(SearchOrder.Oldest)]
    [InlineData(SearchOrder.Relevance)]
    public async Task Pages_lose_and_repeat_nothing_while_articles_come_in(SearchOrder order)
    {
        var articles = Enumerable.Range(0, 25).Select(i => Article($"letter {new string('x', i % 4)} {i}", headline: $"{i}", date: $"2023-01-{i % 5 + 1:00}")).ToArray();
        await using var archive = await SearchableArchive.OfAsync(articles);
        List<string> seen = [];
        string? cursor = null;
        do
        {
            var page = await archive.SearchAsync("letter", order, limit: 4, cursor);
            seen.AddRange(page.Hits.Select(h => h.DisplayTitle));
            cursor = page.Next;
            await archive.AddAsync(Article("letter letter", headline: $"late {seen.Count}", date: $"2023-01-{seen.Count % 5 + 1:00}"));
        }
        while (cursor is not null);

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Subset(seen.ToHashSet(), articles.Select(a => a.DisplayTitle).ToHashSet());
    }

    [Fact]
    public async Task After_the_best_results_the_others_follow_by_date()
    {
        await using var archive = await SearchableArchive.OfAsync([.. Enumerable.Range(0, 310).Select(i => Article("letter", headline: $"{i}", date: "2023-01-01"))]);
        HashSet<string> seen = [];
        string? cursor = null;
        do
        {
            var page = await archive.SearchAsync("letter", SearchOrder.Relevance, limit: 100, cursor);
            Assert.All(page.Hits, h => Assert.True(seen.Add(h.DisplayTitle)));
            cursor = page.Next;
        }
        while (cursor is not null);

        Assert.Equal(310, seen.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("n")]
    [InlineData("nonsense")]
    [InlineData("n-5")]
    [InlineData("n99999999999999999999999")]
    [InlineData("r.")]
    [InlineData("r.!!!")]
    [InlineData("r.gA")]
    [InlineData("r..")]
    [InlineData("o5")]
    public async Task A_malformed_cursor_starts_over(string cursor)
    {
        await using var archive = await SearchableArchive.OfAsync(Article("letter", date: "2023-01-01"));

        foreach (var order in Enum.GetValues<SearchOrder>())
            Assert.Single((await archive.SearchAsync("letter", order, cursor: cursor)).Hits);
    }

    [Fact]
    public async Task Facets_count_the_matching_articles()
    {
        var berg = Party("Anna Berg");
        var wire = Party("The \"Wire\"", PartyKind.Organization);
        var vienna = Party("Vienna", PartyKind.Place);
        await using var archive = await SearchableArchive.OfAsync(
            Article("letter one", date: "2023-05-01").With(berg).With(wire, PartyParts.Source),
            Article("letter two", date: "2022-05-01").With(berg).With(vienna).With(wire),
            Article("letter three").With(vienna),
            Article("other", date: "2023-05-01").With(berg));

        var facets = (await archive.SearchAsync("letter")).Facets.ToDictionary(f => f.Field, f => f.Values.Select(v => (v.Name, v.Count, v.Term)));

        Assert.Equal([("Anna Berg", 2, "person:\"Anna Berg\"")], facets["person"]);
        Assert.Equal([("The \"Wire\"", 2, "org:\"The  Wire \"")], facets["organization"]);
        Assert.Equal([("Vienna", 2, "place:Vienna")], facets["place"]);
        Assert.Equal([("The \"Wire\"", 1, "source:\"The  Wire \"")], facets["source"]);
        Assert.Equal([("2023", 1, "date:2023"), ("2022", 1, "date:2022")], facets["year"]);
        Assert.Equal(2, (await archive.SearchAsync("letter org:\"The  Wire \"")).Total);
    }

    [Fact]
    public async Task A_changed_article_is_found_only_as_it_is_now()
    {
        var article = Article("letter", date: "2023-01-01");
        await using var archive = await SearchableArchive.OfAsync(article, Article("letter", date: "2024-01-01"));
        article.DatePublished = new(2024, 1, 1);
        article.Headline = "Changed";
        await archive.AddAsync(article);

        Assert.Empty(await archive.TitlesAsync("date:2023"));
        Assert.Equal(2, (await archive.SearchAsync("letter date:2024-01-01")).Total);
        Assert.Equal(1, (await archive.SearchAsync("headline:changed")).Total);
    }

    [Fact]
    public async Task A_removed_article_is_not_found()
    {
        var article = Article("letter", date: "2023-01-01");
        await using var archive = await SearchableArchive.OfAsync(article, Article("letter", date: "2023-01-01"));
        await archive.RemoveAsync(article);

        Assert.Equal(1, (await archive.SearchAsync("letter")).Total);
        Assert.Equal(1, (await archive.SearchAsync("-nothing")).Total);
    }

    [Fact]
    public async Task Search_agrees_with_a_scan_of_the_texts()
    {
        var random = new Random(11);
        string[] words = ["Alpha", "béta", "gamma", "delta", "epsilon"];
        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[random.Next(words.Length)]));
        var articles = Enumerable.Range(0, 60).Select(i => Article(Words(random.Next(1, 6)), headline: $"{i}", date: $"2023-{i % 12 + 1:00}")).ToArray();
        await using var archive = await SearchableArchive.OfAsync(articles);

        for (var i = 0; i < 150; i++)
        {
            var node = NaiveScan.RandomNode(random, words, depth: 3);
            var expected = articles.Where(a => NaiveScan.Matches(node, a)).Select(a => a.Id).Order();
            var found = (await archive.SearchAsync(node.ToString(), limit: 100)).Hits.Select(h => h.ArticleId).Order();

            Assert.True(expected.SequenceEqual(found), $"{node}: {string.Join(' ', expected)} ≠ {string.Join(' ', found)}");
        }
    }

    [Theory]
    [InlineData("letter near/0 agency", "a")]
    [InlineData("agency near/1 letter", "a; b")]
    [InlineData("\"the letter\" near/3 agenc*", "b; c")]
    [InlineData("letter near/4 agency near/4 war", "c")]
    [InlineData("-(letter near/1 agency)", "c; d")]
    [InlineData("letter near/1 agency OR date:2022", "a; b; d")]
    [InlineData("has:quote", "b")]
    [InlineData("-has:quote has:date", "d")]
    [InlineData("has:denial OR has:headline", "d")]
    public async Task Nearness_and_parts_are_asked_for(string question, string titles)
    {
        await using var archive = await SearchableArchive.OfAsync(
            Titled("a", Article("A letter agency")),
            Titled("b", Article("The letter an agency").WithQuote("an agency")),
            Titled("c", Article("The letter of some agency on war")),
            Titled("d", Article("Nothing", headline: "Peace", date: "2022")));

        Assert.Equal(titles, string.Join("; ", (await archive.TitlesAsync(question)).Order()));
    }

    private static Article Titled(string title, Article article)
    {
        article.DisplayTitle = title;
        return article;
    }
}
