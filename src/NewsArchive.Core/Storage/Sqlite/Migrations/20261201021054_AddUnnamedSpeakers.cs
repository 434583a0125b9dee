using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsArchive.Core.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddUnnamedSpeakers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "UnnamedSpeakers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    FoldedWords = table.Column<string>(type: "TEXT", nullable: false),
                    QuoteCount = table.Column<int>(type: "INTEGER", nullable: false),
                    DateFirst = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DateLast = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnnamedSpeakers", x => x.Id);
                });

            // Said in SQL, since Entity Framework would add the key by copying the whole table.
            migrationBuilder.Sql("ALTER TABLE Quotes ADD COLUMN UnnamedSpeakerId INTEGER NULL REFERENCES UnnamedSpeakers (Id) ON DELETE SET NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_UnnamedSpeakerId",
                table: "Quotes",
                column: "UnnamedSpeakerId");

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_UnnamedSpeakerMissing",
                table: "Quotes",
                column: "Id",
                filter: "SpeakerText IS NOT NULL AND SpeakerId IS NULL AND UnnamedSpeakerId IS NULL AND (SpeakerKind IS NULL OR SpeakerKind = 'Role')");

            migrationBuilder.CreateIndex(
                name: "IX_UnnamedSpeakers_FoldedWords",
                table: "UnnamedSpeakers",
                column: "FoldedWords",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UnnamedSpeakers_QuoteCount",
                table: "UnnamedSpeakers",
                column: "QuoteCount");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Quotes_UnnamedSpeakers_UnnamedSpeakerId",
                table: "Quotes");

            migrationBuilder.DropTable(
                name: "UnnamedSpeakers");

            migrationBuilder.DropIndex(
                name: "IX_Quotes_UnnamedSpeakerId",
                table: "Quotes");

            migrationBuilder.DropIndex(
                name: "IX_Quotes_UnnamedSpeakerMissing",
                table: "Quotes");

            migrationBuilder.DropColumn(
                name: "UnnamedSpeakerId",
                table: "Quotes");
        }
    }
}
