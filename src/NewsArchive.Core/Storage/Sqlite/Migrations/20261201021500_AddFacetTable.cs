using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Core.Storage.Sqlite.Migrations;

/// <summary>What facets count. The model stays as it is.</summary>
[DbContext(typeof(SqliteArchiveDbContext))]
[Migration("20261201021500_AddFacetTable")]
public partial class AddFacetTable : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => SearchTables.CreateForFacets(migrationBuilder);

    protected override void Down(MigrationBuilder migrationBuilder) => SearchTables.DropForFacets(migrationBuilder);
}
