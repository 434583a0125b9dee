using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsArchive.Core.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddFixityRuns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "DateText",
                table: "CitedSources",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Text",
                table: "CitedSources",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Text",
                table: "ArticleFinding",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FixityRuns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastOriginalId = table.Column<int>(type: "INTEGER", nullable: false),
                    OriginalCount = table.Column<int>(type: "INTEGER", nullable: false),
                    FailureCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FixityRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FixityFailures",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RunId = table.Column<int>(type: "INTEGER", nullable: false),
                    OriginalId = table.Column<int>(type: "INTEGER", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Where = table.Column<string>(type: "TEXT", nullable: false),
                    Explanation = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FixityFailures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FixityFailures_FixityRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "FixityRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FixityFailures_Originals_OriginalId",
                        column: x => x.OriginalId,
                        principalTable: "Originals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FixityFailures_OriginalId",
                table: "FixityFailures",
                column: "OriginalId");

            migrationBuilder.CreateIndex(
                name: "IX_FixityFailures_RunId",
                table: "FixityFailures",
                column: "RunId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FixityFailures");

            migrationBuilder.DropTable(
                name: "FixityRuns");

            migrationBuilder.DropColumn(
                name: "DateText",
                table: "CitedSources");

            migrationBuilder.DropColumn(
                name: "Text",
                table: "CitedSources");

            migrationBuilder.DropColumn(
                name: "Text",
                table: "ArticleFinding");
        }
    }
}
