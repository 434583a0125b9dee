using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Core.Storage.Sqlite.Migrations;

/// <summary>The full-text table of quotes. The model stays as it is.</summary>
[DbContext(typeof(SqliteArchiveDbContext))]
[Migration("20261130231500_AddQuoteSearch")]
public partial class AddQuoteSearch : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => SearchTables.CreateForQuotes(migrationBuilder);

    protected override void Down(MigrationBuilder migrationBuilder) => SearchTables.DropForQuotes(migrationBuilder);
}
