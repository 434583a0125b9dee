using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsArchive.Core.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddMostQuotedIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Parties_Kind_QuoteCount",
                table: "Parties",
                columns: new[] { "Kind", "QuoteCount" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Parties_Kind_QuoteCount",
                table: "Parties");
        }
    }
}
