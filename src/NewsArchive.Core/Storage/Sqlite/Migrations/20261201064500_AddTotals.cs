using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Core.Storage.Sqlite.Migrations;

/// <summary>How much an archive holds. The model stays as it is.</summary>
[DbContext(typeof(SqliteArchiveDbContext))]
[Migration("20261201064500_AddTotals")]
public partial class AddTotals : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => TotalsTable.Create(migrationBuilder);

    protected override void Down(MigrationBuilder migrationBuilder) => TotalsTable.Drop(migrationBuilder);
}
