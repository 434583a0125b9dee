using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Core.Storage.Sqlite.Migrations;

/// <summary>
/// One row of totals, kept by triggers, so that it follows every import and removal by itself and no page has to count. A migration that makes one of the
/// counted tables anew loses its triggers and has to create them again.
/// </summary>
internal static class TotalsTable
{
    private static readonly (string Table, string Column, string Amount)[] Counted =
    [
        ("Articles", "articles", "1"),
        ("Quotes", "quotes", "1"),
        ("Originals", "original_bytes", "{0}.ByteCount"),
        ("Parties", "people", "({0}.Kind = 'Person')"),
        ("Parties", "organizations", "({0}.Kind = 'Organization')"),
        ("Parties", "places", "({0}.Kind = 'Place')"),
    ];

    public static void Create(MigrationBuilder migration)
    {
        migration.Sql("""
            CREATE TABLE archive_totals (
                id INTEGER PRIMARY KEY CHECK (id = 1), articles INTEGER NOT NULL, quotes INTEGER NOT NULL, people INTEGER NOT NULL,
                organizations INTEGER NOT NULL, places INTEGER NOT NULL, original_bytes INTEGER NOT NULL)
            """);
        migration.Sql(SqliteTotals.Fill);
        foreach (var table in Counted.GroupBy(counted => counted.Table))
        {
            migration.Sql(Trigger(table, "INSERT", '+', "NEW"));
            migration.Sql(Trigger(table, "DELETE", '-', "OLD"));
        }
    }

    public static void Drop(MigrationBuilder migration)
    {
        foreach (var table in Counted.Select(counted => counted.Table).Distinct())
        {
            migration.Sql($"DROP TRIGGER {NameOf(table, "INSERT")}");
            migration.Sql($"DROP TRIGGER {NameOf(table, "DELETE")}");
        }

        migration.Sql("DROP TABLE archive_totals");
    }

    private static string Trigger(IGrouping<string, (string Table, string Column, string Amount)> counted, string on, char sign, string row)
    {
        var changes = counted.Select(total => $"{total.Column} = {total.Column} {sign} {string.Format(System.Globalization.CultureInfo.InvariantCulture, total.Amount, row)}");
        return $"CREATE TRIGGER {NameOf(counted.Key, on)} AFTER {on} ON {counted.Key} BEGIN UPDATE archive_totals SET {string.Join(", ", changes)}; END";
    }

    private static string NameOf(string table, string on) => $"total_{table}_{on}";
}
