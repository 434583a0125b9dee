using System.Text;
using Microsoft.Data.Sqlite;
using NewsArchive.Core.Storage;
using NewsArchive.Core.Storage.Sqlite;

namespace NewsArchive.Benchmarks.Scale;

/// <summary>An article as the peers take it in.</summary>
/// <param name="Row">Rises with the date of publication; see <see cref="Row"/>.</param>
internal sealed record ArchivedText(int Id, long Row, string Headline, string Text, IReadOnlyList<int> Parties);

/// <summary>Reads what the peers need straight from the archive's database, so that they hold the same texts.</summary>
internal sealed class ArchiveTexts : IDisposable
{
    private const string Columns = """
        SELECT Id, IndexRow, coalesce(Headline, ''), Text,
               coalesce((SELECT group_concat(PartyId, ' ') FROM ArticleParties AS part WHERE part.ArticleId = article.Id), '')
        FROM Articles AS article
        """;

    private readonly SqliteConnection connection;

    public ArchiveTexts(string folder)
    {
        var source = new SqliteConnectionStringBuilder { DataSource = new ArchiveFolder(folder).Database, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        connection = new(source.ConnectionString);
        connection.Open();
    }

    public int Count => Ask("SELECT count(*) FROM Articles", reader => reader.GetInt32(0)).Single();

    /// <summary>Changes when articles are added or their rows are numbered anew.</summary>
    public string Version => Ask("SELECT count(*) || ' ' || sum(IndexRow % 1000003) FROM Articles", reader => reader.GetString(0)).Single();

    public IEnumerable<ArchivedText> All => Ask(Columns, Read);

    public ArchivedText this[int id] => Ask($"{Columns} WHERE Id = $value", Read, id).Single();

    public int IdOf(long row) => Ask("SELECT Id FROM Articles WHERE IndexRow = $value", reader => reader.GetInt32(0), row).Single();

    /// <summary>The parties of a kind, those in most articles first.</summary>
    public IReadOnlyList<AskedParty> Parties(string kind, string field) =>
        [.. Ask("SELECT Id, Name FROM Parties WHERE Kind = $value ORDER BY ArticleCount DESC, Id", reader => new AskedParty(reader.GetInt32(0), field, reader.GetString(1)), kind)];

    /// <summary>The rows of a range of days.</summary>
    public static (long First, long Last) Rows((DateOnly First, DateOnly Last) days) =>
        (SqliteSearchTables.FirstRow(days.First), SqliteSearchTables.LastRow(days.Last));

    public void Dispose() => connection.Dispose();

    private static ArchivedText Read(SqliteDataReader reader) => new(
        reader.GetInt32(0), reader.GetInt64(1), reader.GetString(2), Encoding.UTF8.GetString(Packing.Unpack(reader.GetFieldValue<byte[]>(3))),
        [.. reader.GetString(4).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, System.Globalization.CultureInfo.InvariantCulture))]);

    private IEnumerable<T> Ask<T>(string sql, Func<SqliteDataReader, T> read, object? value = null)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the constants of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        if (value is not null)
            command.Parameters.AddWithValue("$value", value);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return read(reader);
    }
}
