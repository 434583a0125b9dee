using System.Globalization;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Highlight;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NewsArchive.Core.Search;
using TextField = Lucene.Net.Documents.TextField;

namespace NewsArchive.Benchmarks.Scale;

/// <summary>Lucene.Net with its BM25 over headline and text, the headline six times as heavy, texts stored, passages by its highlighter.</summary>
internal sealed class LuceneIndex : ISearchEngine
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const int Best = 20;

    private readonly StandardAnalyzer analyzer = new(Version, CharArraySet.Empty);
    private readonly FSDirectory directory;
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    private LuceneIndex(string path)
    {
        directory = FSDirectory.Open(path);
        reader = DirectoryReader.Open(directory);
        searcher = new(reader) { Similarity = new BM25Similarity() };
    }

    public string Name => "Lucene.Net";

    public TimeSpan Processor => Environment.CpuUsage.TotalTime;

    public static LuceneIndex Open(PeerFolder folder, ArchiveTexts texts)
    {
        if (!folder.Holds(texts))
        {
            folder.Clear();
            Build(folder.Path, texts);
            folder.Complete(texts);
        }

        return new(folder.Path);
    }

    public Task<IReadOnlyList<int>> SearchAsync(Question question)
    {
        var query = QueryOf(question);
        var top = question.Order is SearchOrder.Relevance
            ? searcher.Search(query, Best)
            : searcher.Search(query, Best, new Sort(new SortField("row", SortFieldType.INT64, question.Order is SearchOrder.Newest)));
        var highlighter = new Highlighter(new SimpleHTMLFormatter(), new QueryScorer(query, "text"));
        return Task.FromResult<IReadOnlyList<int>>([.. top.ScoreDocs.Select(hit =>
        {
            var document = searcher.Doc(hit.Doc);
            _ = (document.Get("headline", CultureInfo.InvariantCulture), highlighter.GetBestFragment(analyzer, "text", document.Get("text", CultureInfo.InvariantCulture)));
            return IdOf(document);
        })]);
    }

    /// <summary>
    /// The ids of the articles that are best by the words of their text, in which the headline stands too. Lucene's own query parser makes of a line of words
    /// a question that needs any of them.
    /// </summary>
    public IReadOnlyList<int> InText(IReadOnlyList<string> words, bool needsAll, int count)
    {
        var query = new BooleanQuery();
        foreach (var word in words)
            query.Add(new TermQuery(new("text", word)), needsAll ? Occur.MUST : Occur.SHOULD);
        return [.. searcher.Search(query, count).ScoreDocs.Select(hit => IdOf(searcher.Doc(hit.Doc)))];
    }

    public ValueTask DisposeAsync()
    {
        reader.Dispose();
        directory.Dispose();
        analyzer.Dispose();
        return ValueTask.CompletedTask;
    }

    private static int IdOf(Document document) => int.Parse(document.Get("id", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static BooleanQuery QueryOf(Question question)
    {
        var query = new BooleanQuery();
        if (question.IsPhrase)
            query.Add(InEither(field => Phrase(field, question.Words)), Occur.MUST);
        foreach (var word in question.IsPhrase ? [] : question.Words)
            query.Add(InEither(field => question.IsPrefix ? new PrefixQuery(new(field, word)) : new TermQuery(new(field, word))), Occur.MUST);

        if (question.Party is { } party)
            query.Add(new TermQuery(new("party", Written(party.Id))), Occur.MUST);
        if (question.Days is { } days)
        {
            var (first, last) = ArchiveTexts.Rows(days);
            query.Add(NumericRangeQuery.NewInt64Range("row", first, last, minInclusive: true, maxInclusive: true), Occur.MUST);
        }

        return query;
    }

    private static BooleanQuery InEither(Func<string, Query> query)
    {
        var headline = query("headline");
        headline.Boost = 6;
        return new() { { headline, Occur.SHOULD }, { query("text"), Occur.SHOULD } };
    }

    private static PhraseQuery Phrase(string field, IReadOnlyList<string> words)
    {
        var phrase = new PhraseQuery();
        foreach (var word in words)
            phrase.Add(new Term(field, word));
        return phrase;
    }

    private static void Build(string path, ArchiveTexts texts)
    {
        using var words = new StandardAnalyzer(Version, CharArraySet.Empty);
        using var store = FSDirectory.Open(path);
        using var writer = new IndexWriter(store, new IndexWriterConfig(Version, words) { Similarity = new BM25Similarity(), RAMBufferSizeMB = 256 });
        foreach (var text in texts.All)
        {
            var document = new Document
            {
                new StringField("id", Written(text.Id), Field.Store.YES),
                new Int64Field("row", text.Row, Field.Store.NO),
                new NumericDocValuesField("row", text.Row),
                new TextField("headline", text.Headline, Field.Store.YES),
                new TextField("text", text.Text, Field.Store.YES),
            };
            foreach (var party in text.Parties)
                document.Add(new StringField("party", Written(party), Field.Store.NO));
            writer.AddDocument(document);
        }

        writer.Commit();
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
