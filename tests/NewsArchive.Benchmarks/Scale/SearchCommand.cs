using System.Diagnostics;
using System.Globalization;
using NewsArchive.Benchmarks.News;
using NewsArchive.Core.Search;

namespace NewsArchive.Benchmarks.Scale;

/// <summary>Asks the program and its peers the same questions about the same texts and prints tables in Markdown.</summary>
internal static class SearchCommand
{
    private const int KnownItemCount = 500;
    private const int Clients = 8;

    /// <param name="folder">An archive of generated news. The peers' indexes are kept beside it.</param>
    /// <param name="program">The published executable.</param>
    /// <param name="alone">Asks the program only: the peers' indexes of a very large archive take long to build.</param>
    public static async Task RunAsync(string folder, string program, bool alone)
    {
        using var texts = new ArchiveTexts(folder);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Count:n0} articles\n"));
        var questions = new QuestionSets(new GeneratedNews().World, texts);
        var sets = questions.Make();
        if (alone)
        {
            await using var archive = await RunningProgram.StartAsync(program, folder);
            await TimeSearchesAsync(sets, [archive]);
            await TimePagesAsync(archive, questions);
            await MeasureThroughputAsync(archive, sets);
        }
        else
        {
            await CompareAsync(folder, program, texts, questions, sets);
        }
    }

    private static async Task CompareAsync(string folder, string program, ArchiveTexts texts, QuestionSets questions, IReadOnlyList<QuestionSet> sets)
    {
        var peers = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + "-peers";
        await using var bare = await BuiltAsync("SQLite FTS5", () => Task.FromResult(BareFts5.Open(new(peers, "fts5"), texts)));
        await using var lucene = await BuiltAsync("Lucene.Net", () => Task.FromResult(LuceneIndex.Open(new(peers, "lucene"), texts)));
        await using var postgres = await BuiltAsync("PostgreSQL", () => PostgresIndex.OpenAsync(new(peers, "postgres"), texts));
        if (postgres is null)
            Console.WriteLine("PostgreSQL is left out: its programs are not installed in /usr/lib/postgresql.");
        await using var archive = await RunningProgram.StartAsync(program, folder);

        await TimeSearchesAsync(sets, [archive, bare, lucene, .. postgres is null ? Array.Empty<ISearchEngine>() : [postgres]]);
        await TimePagesAsync(archive, questions);
        await MeasureThroughputAsync(archive, sets);
        await CompareRankingAsync(archive, bare, sets);
        await FindKnownItemsAsync(archive, bare, lucene, questions.KnownItems(KnownItemCount));
    }

    private static async Task<T> BuiltAsync<T>(string name, Func<Task<T>> open)
    {
        var time = Stopwatch.StartNew();
        var engine = await open();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: ready after {time.Elapsed.TotalSeconds:0.0} s."));
        return engine;
    }

    private static async Task TimeSearchesAsync(IReadOnlyList<QuestionSet> sets, IReadOnlyList<ISearchEngine> engines)
    {
        Console.WriteLine($"\nMilliseconds, p50 / p95 (processor time each):\n\n| question | load | {string.Join(" | ", engines.Select(engine => engine.Name))} |\n|---|---|{string.Concat(engines.Select(_ => "---|"))}");
        foreach (var set in sets)
        {
            Console.Write($"| {set.Name} | {Machine.Load} |");
            foreach (var engine in engines)
                Console.Write($" {await Timing.MeasureAsync(engine, set.Questions, engine.SearchAsync)} |");
            Console.WriteLine();
        }
    }

    private static async Task TimePagesAsync(RunningProgram archive, QuestionSets questions)
    {
        var articles = await PagesAsync(archive, questions.Articles().Select(id => $"/api/v1/articles/{id}"));
        var parties = await PagesAsync(archive, questions.Parties().Select(party => $"/api/v1/parties/{party.Id}"));
        (string Name, IReadOnlyList<string> Paths)[] rows =
        [
            ("typeahead", [.. questions.Beginnings().Select(typed => $"/api/v1/suggest?q={typed}")]), ("article page", articles), ("party page", parties),
        ];

        Console.WriteLine("\n| page | load | NewsArchive |\n|---|---|---|");
        foreach (var (name, paths) in rows)
            Console.WriteLine($"| {name} | {Machine.Load} | {await Timing.MeasureAsync(archive, paths, archive.FetchAsync)} |");
    }

    private static async Task<IReadOnlyList<string>> PagesAsync(RunningProgram archive, IEnumerable<string> apiPaths)
    {
        var pages = new List<string>();
        foreach (var path in apiPaths)
            pages.Add(await archive.PageAsync(path));
        return pages;
    }

    private static async Task MeasureThroughputAsync(RunningProgram archive, IReadOnlyList<QuestionSet> sets)
    {
        var mixed = sets.SelectMany(set => set.Questions).Select(question => RunningProgram.Path(question)).ToArray();
        new Random(3).Shuffle(mixed);
        var load = Machine.Load;
        var rate = await Timing.ThroughputAsync(mixed, Clients, TimeSpan.FromSeconds(15), archive.FetchAsync);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{Clients} clients, all these questions mixed: {rate:0} searches/s (load before: {load}). Memory of the program's own afterwards: {archive.Memory / 1e6:0} MB."));
    }

    /// <summary>How far the first 20 results by relevance are those of BM25 over all matches.</summary>
    private static async Task CompareRankingAsync(RunningProgram archive, BareFts5 bare, IReadOnlyList<QuestionSet> sets)
    {
        Console.WriteLine("\n| question | of the best 20 by BM25 over all matches, shown among the first 20 | least |\n|---|---|---|");
        foreach (var set in sets)
        {
            var shares = new List<double>();
            foreach (var question in set.Questions.Where(question => question.Order is SearchOrder.Relevance))
            {
                var best = bare.Best(question);
                if (best.Count > 0)
                    shares.Add((await archive.SearchAsync(question)).Count(best.Contains) / (double)Math.Min(20, best.Count));
            }

            if (shares.Count > 0)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {set.Name} | {100 * shares.Average():0} % | {100 * shares.Min():0} % |"));
        }
    }

    private static async Task FindKnownItemsAsync(
        RunningProgram archive, BareFts5 bare, LuceneIndex lucene, IReadOnlyList<(int Article, IReadOnlyList<string> Words)> items)
    {
        // Somebody who remembers little: two words of the passage, function words aside.
        var vague = items.Select(item => (item.Article, Words: (IReadOnlyList<string>)[.. item.Words.Except(NewsWorld.FunctionWords).DefaultIfEmpty(item.Words[0]).Take(2)])).ToList();
        (string Name, Func<IReadOnlyList<string>, Task<IReadOnlyList<int>>> Find)[] finders =
        [
            (archive.Name, words => archive.SearchAsync(new(SearchOrder.Relevance, words))),
            ("SQLite FTS5, all words", words => bare.SearchAsync(new(SearchOrder.Relevance, words))),
            ("Lucene.Net, all words, headlines weighted", words => lucene.SearchAsync(new(SearchOrder.Relevance, words))),
            ("Lucene.Net, all words, one field", words => Task.FromResult(lucene.InText(words, needsAll: true, 10))),
            ("Lucene.Net, any word, one field", words => Task.FromResult(lucene.InText(words, needsAll: false, 10))),
        ];

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nMRR@10 of {items.Count} articles looked for by words of a passage:\n\n| engine | passage | two words of it |\n|---|---|---|"));
        foreach (var (name, find) in finders)
        {
            var (passage, twoWords) = (await MeanReciprocalRankAsync(items, find), await MeanReciprocalRankAsync(vague, find));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {passage:0.000} | {twoWords:0.000} |"));
        }
    }

    private static async Task<double> MeanReciprocalRankAsync(
        IReadOnlyList<(int Article, IReadOnlyList<string> Words)> items, Func<IReadOnlyList<string>, Task<IReadOnlyList<int>>> find)
    {
        var sum = 0.0;
        foreach (var (article, words) in items)
        {
            var rank = (await find(words)).Take(10).Index().Where(hit => hit.Item == article).Select(hit => hit.Index + 1).FirstOrDefault();
            sum += rank == 0 ? 0 : 1.0 / rank;
        }

        return sum / items.Count;
    }
}
