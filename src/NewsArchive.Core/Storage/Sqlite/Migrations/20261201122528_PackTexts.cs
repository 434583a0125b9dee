using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsArchive.Core.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PackTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Quotes_AddresseeId",
                table: "Quotes");

            migrationBuilder.DropIndex(
                name: "IX_Quotes_DeniedQuoteId",
                table: "Quotes");

            migrationBuilder.DropIndex(
                name: "IX_Quotes_UnnamedSpeakerId",
                table: "Quotes");

            migrationBuilder.DropIndex(
                name: "IX_ImportItems_Status",
                table: "ImportItems");

            // SQLite keeps bytes in a column of text as they are, so that the table need not be made anew.
            migrationBuilder.Sql("UPDATE Articles SET Text = packed(CAST(Text AS BLOB))");
            migrationBuilder.Sql("UPDATE OriginalContents SET Bytes = packed(Bytes)");

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_AddresseeId",
                table: "Quotes",
                column: "AddresseeId",
                filter: "AddresseeId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_DeniedQuoteId",
                table: "Quotes",
                column: "DeniedQuoteId",
                filter: "DeniedQuoteId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_UnnamedSpeakerId",
                table: "Quotes",
                column: "UnnamedSpeakerId",
                filter: "UnnamedSpeakerId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ImportItems_Status",
                table: "ImportItems",
                column: "Status",
                filter: "Status = 'Waiting'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("Packed texts cannot be read by an earlier version.");
    }
}
