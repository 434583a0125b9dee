using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>
/// Ranks all matches of a question by BM25 in one pass, as the SQL function <c>rank_match(article_search)</c> that FTS5 calls for each. The text's length is read off the row's number, the rarity of each phrase is
/// given by the caller, and only the best rows are kept: a tenth of what FTS5's own bm25() and a sort cost, which look up the length of every match, count every phrase for each question and sort all.
/// Made with FTS5's extension interface, https://sqlite.org/fts5.html#extending_fts5.
/// </summary>
internal static unsafe partial class SqliteRelevance
{
    private const int HeadlineColumn = 0;
    private const int TextColumn = 1;

    /// <summary>Of the columns with words that a question may look for; those behind it hold who speaks and whom an article names, which nobody typed.</summary>
    private const int LastWordsColumn = 3;

    private const int Row = 100;

    public static void Register(nint database)
    {
        Api* api;
        Check(Prepare(database, "SELECT fts5(?1)", -1, out var statement, 0));
        try
        {
            // SQLite reads the name of the pointer's type as late as in the step, so it must stay where it is.
            fixed (byte* type = "fts5_api_ptr\0"u8)
            {
                Check(BindPointer(statement, 1, &api, type, 0));
                if (Step(statement) is not Row and var code)
                    Check(code);
            }
        }
        finally
        {
            _ = Finalize(statement);
        }

        fixed (byte* name = "rank_match\0"u8)
            Check(api->CreateFunction(api, name, null, &Look, null));
    }

    // SQLite calls the function on the thread that runs the statement.
    [ThreadStatic]
    private static Ranking? t_ranking;

    /// <summary>Runs a statement that calls <c>rank_match</c> for each match.</summary>
    /// <param name="weights">Of each phrase; 0 for one that does not rank.</param>
    /// <param name="best">How many rows are kept.</param>
    /// <param name="first">How many of the rows first seen are kept, too.</param>
    public static Ranked Rank(SqliteCommand statement, double[] weights, int best, int first = 0)
    {
        t_ranking = new(weights, best, first);
        try
        {
            statement.ExecuteNonQuery();
            return t_ranking.Result();
        }
        finally
        {
            t_ranking = null;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Look(Extension* api, void* match, nint result, int count, nint* arguments)
    {
        if (t_ranking is not { } ranking)
            return;

        if (ranking.AverageLength == 0)
            ranking.AverageLength = AverageLength(api, match);
        var row = api->RowId(match);
        ranking.See(row);
        var length = SqliteSearchTables.WordsOf(row);
        var score = 0.0;
        var phrases = Math.Min(ranking.Weights.Length, api->PhraseCount(match));
        for (var phrase = 0; phrase < phrases; phrase++)
        {
            if (ranking.Weights[phrase] == 0)
                continue;

            PhraseIterator iterator;
            int column, offset;
            if (api->PhraseFirst(match, phrase, &iterator, &column, &offset) != 0 || column < 0)
                continue;

            // Each further place takes a byte at least. Where even so many could not make it one of the best, they are not looked at.
            if (ranking.HasOnePhrase && column != HeadlineColumn
                && Score(WordStrength.LedeWeight * (1 + iterator.BytesLeft)) * ranking.Weights[phrase] < ranking.Least)
                return;

            var times = 0.0;
            while (column >= 0)
            {
                times += column switch
                {
                    HeadlineColumn => WordStrength.HeadlineWeight,
                    TextColumn when offset < WordStrength.LedeWords => WordStrength.LedeWeight,
                    <= LastWordsColumn => 1,
                    _ => 0,
                };
                api->PhraseNext(match, &iterator, &column, &offset);
            }

            score += ranking.Weights[phrase] * Score(times);
        }

        ranking.Add(row, score);

        double Score(double times) => WordStrength.Score(WordStrength.Of(times, length, ranking.AverageLength));
    }

    private static double AverageLength(Extension* api, void* match)
    {
        long words, rows;
        _ = api->ColumnTotalSize(match, TextColumn, &words);
        _ = api->RowCount(match, &rows);
        return Math.Max(1.0, words) / Math.Max(1.0, rows);
    }

    private static void Check(int code)
    {
        if (code != 0)
            throw new SqliteException("SQLite has no FTS5 whose ranking can be extended.", code);
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_prepare_v2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Prepare(nint database, string sql, int length, out nint statement, nint tail);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_bind_pointer")]
    private static partial int BindPointer(nint statement, int index, void* pointer, byte* type, nint destructor);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_step")]
    private static partial int Step(nint statement);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_finalize")]
    private static partial int Finalize(nint statement);

    /// <summary>The best rows so far.</summary>
    private sealed class Ranking(double[] weights, int size, int first)
    {
        private readonly PriorityQueue<long, (double Score, long Row)> best = new();
        private readonly List<long> firstSeen = [];
        private int seen;

        public double[] Weights => weights;

        public bool HasOnePhrase { get; } = weights.Count(weight => weight != 0) == 1;

        /// <summary>Words of a text of this archive; zero until the first match, since FTS5 reads it from its table each time.</summary>
        public double AverageLength { get; set; }

        /// <summary>A row must reach this score to be one of the best.</summary>
        public double Least { get; private set; } = double.NegativeInfinity;

        public void See(long row)
        {
            if (seen++ < first)
                firstSeen.Add(row);
        }

        public void Add(long row, double score)
        {
            if (best.Count < size)
                best.Enqueue(row, (score, row));
            else if (score >= Least)
                best.EnqueueDequeue(row, (score, row));

            if (best.Count == size && best.TryPeek(out _, out var least))
                Least = least.Score;
        }

        public Ranked Result()
        {
            List<(long Row, double Score)> rows = [];
            while (best.TryDequeue(out var row, out var at))
                rows.Add((row, at.Score));
            rows.Reverse();
            return new(rows, Least, AverageLength, seen, firstSeen);
        }
    }

    /// <summary><c>fts5_api</c></summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Api
    {
        private readonly int version;
        private readonly void* createTokenizer;
        private readonly void* findTokenizer;
        public readonly delegate* unmanaged[Cdecl]<Api*, byte*, void*, delegate* unmanaged[Cdecl]<Extension*, void*, nint, int, nint*, void>, void*, int> CreateFunction;
    }

    /// <summary><c>Fts5ExtensionApi</c>, as far as it is used.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Extension
    {
        private readonly int version;
        private readonly void* userData;
        private readonly void* columnCount;
        public readonly delegate* unmanaged[Cdecl]<void*, long*, int> RowCount;
        public readonly delegate* unmanaged[Cdecl]<void*, int, long*, int> ColumnTotalSize;
        private readonly void* tokenize;
        public readonly delegate* unmanaged[Cdecl]<void*, int> PhraseCount;
        private readonly void* phraseSize;
        private readonly void* instanceCount;
        private readonly void* instance;
        public readonly delegate* unmanaged[Cdecl]<void*, long> RowId;
        private readonly void* columnText;
        private readonly void* columnSize;
        private readonly void* queryPhrase;
        private readonly void* setAuxiliaryData;
        private readonly void* getAuxiliaryData;
        public readonly delegate* unmanaged[Cdecl]<void*, int, PhraseIterator*, int*, int*, int> PhraseFirst;
        public readonly delegate* unmanaged[Cdecl]<void*, PhraseIterator*, int*, int*, void> PhraseNext;
    }

    /// <summary><c>Fts5PhraseIter</c></summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct PhraseIterator
    {
        private readonly byte* next;
        private readonly byte* end;

        public readonly long BytesLeft => end - next;
    }
}

/// <summary>What a ranking found.</summary>
/// <param name="Best">The best first, the newer of equally good ones first.</param>
/// <param name="Least">The score of the last of them; minus infinity when there are fewer than asked for.</param>
/// <param name="AverageLength">Words of the archive's texts; 0 when nothing matched.</param>
/// <param name="Seen">How many matches were looked at.</param>
/// <param name="FirstSeen">The rows seen first.</param>
internal sealed record Ranked(List<(long Row, double Score)> Best, double Least, double AverageLength, int Seen, List<long> FirstSeen)
{
    public List<long> Rows => Best.ConvertAll(match => match.Row);

    /// <summary>The best of both, of the same question.</summary>
    public Ranked With(Ranked other, int count) =>
        this with { Best = [.. Best.Union(other.Best).OrderByDescending(match => match.Score).ThenByDescending(match => match.Row).Take(count)] };
}
