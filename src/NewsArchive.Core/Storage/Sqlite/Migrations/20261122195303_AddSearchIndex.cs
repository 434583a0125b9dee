using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsArchive.Core.Storage.Sqlite.Migrations;

/// <inheritdoc />
public partial class AddSearchIndex : Migration
{
    // Category M keeps the vowel signs of Indian scripts inside their words, Co makes the barrier between quotes a word.
    private const string Options = """
        content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'"
        """;

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql($"""
            CREATE VIRTUAL TABLE article_search USING fts5 (headline, text, quotes, byline, speakers, sources, publisher, tokens, {Options})
            """);
        migrationBuilder.Sql($"CREATE VIRTUAL TABLE party_names USING fts5 (words, party, prefix = '1 2 3', {Options})");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TABLE party_names");
        migrationBuilder.Sql("DROP TABLE article_search");
    }
}
