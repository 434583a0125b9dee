using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Core.Storage.Sqlite.Migrations;

/// <summary>The full-text tables, which Entity Framework's model does not know.</summary>
internal static class SearchTables
{
    // Category M keeps the vowel signs of Indian scripts inside their words, Co makes the barrier between quotes a word.
    private const string Options = """
        content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'"
        """;

    public static void Create(MigrationBuilder migration)
    {
        migration.Sql($"""
            CREATE VIRTUAL TABLE article_search USING fts5 (headline, text, quotes, byline, speakers, sources, publisher, tokens, {Options})
            """);
        migration.Sql($"CREATE VIRTUAL TABLE party_names USING fts5 (words, party, prefix = '1 2 3', {Options})");
    }

    public static void CreateForQuotes(MigrationBuilder migration) =>
        migration.Sql($"CREATE VIRTUAL TABLE quote_search USING fts5 (said, speakers, sources, publisher, tokens, {Options})");

    public static void DropForQuotes(MigrationBuilder migration) => migration.Sql("DROP TABLE quote_search");

    public static void CreateForFacets(MigrationBuilder migration) =>
        migration.Sql("CREATE TABLE article_facets (row INTEGER PRIMARY KEY, language TEXT, parties BLOB NOT NULL)");

    public static void DropForFacets(MigrationBuilder migration) => migration.Sql("DROP TABLE article_facets");

    public static void Drop(MigrationBuilder migration)
    {
        migration.Sql("DROP TABLE party_names");
        migration.Sql("DROP TABLE article_search");
    }
}
