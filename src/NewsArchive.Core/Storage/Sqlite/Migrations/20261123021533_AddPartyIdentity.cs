using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsArchive.Core.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddPartyIdentity : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "DateFirst",
                table: "PartyAliases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DateLast",
                table: "PartyAliases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Key",
                table: "PartyAliases",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ShortKey",
                table: "PartyAliases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Fields",
                table: "Parties",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Generation",
                table: "Parties",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsProbable",
                table: "ArticleParties",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SurnameDate",
                table: "ArticleParties",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SurnameKey",
                table: "ArticleParties",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PartyJudgements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AreSame = table.Column<bool>(type: "INTEGER", nullable: false),
                    FirstSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    FirstOrdinal = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstStart = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstLength = table.Column<int>(type: "INTEGER", nullable: false),
                    SecondSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    SecondOrdinal = table.Column<int>(type: "INTEGER", nullable: false),
                    SecondStart = table.Column<int>(type: "INTEGER", nullable: false),
                    SecondLength = table.Column<int>(type: "INTEGER", nullable: false),
                    JudgedBy = table.Column<string>(type: "TEXT", nullable: false),
                    JudgedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartyJudgements", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PartyAliases_Key",
                table: "PartyAliases",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_PartyAliases_ShortKey_DateLast",
                table: "PartyAliases",
                columns: new[] { "ShortKey", "DateLast" });

            migrationBuilder.CreateIndex(
                name: "IX_Mentions_WithRole",
                table: "Mentions",
                columns: new[] { "PartyId", "ArticleId" },
                filter: "Role IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleParties_Probable",
                table: "ArticleParties",
                columns: new[] { "PartyId", "ArticleId" },
                filter: "IsProbable");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleParties_SurnameKey_SurnameDate",
                table: "ArticleParties",
                columns: new[] { "SurnameKey", "SurnameDate" },
                filter: "SurnameKey IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PartyJudgements_FirstSha256_FirstOrdinal",
                table: "PartyJudgements",
                columns: new[] { "FirstSha256", "FirstOrdinal" });

            migrationBuilder.CreateIndex(
                name: "IX_PartyJudgements_SecondSha256_SecondOrdinal",
                table: "PartyJudgements",
                columns: new[] { "SecondSha256", "SecondOrdinal" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PartyJudgements");

            migrationBuilder.DropIndex(
                name: "IX_PartyAliases_Key",
                table: "PartyAliases");

            migrationBuilder.DropIndex(
                name: "IX_PartyAliases_ShortKey_DateLast",
                table: "PartyAliases");

            migrationBuilder.DropIndex(
                name: "IX_Mentions_WithRole",
                table: "Mentions");

            migrationBuilder.DropIndex(
                name: "IX_ArticleParties_Probable",
                table: "ArticleParties");

            migrationBuilder.DropIndex(
                name: "IX_ArticleParties_SurnameKey_SurnameDate",
                table: "ArticleParties");

            migrationBuilder.DropColumn(
                name: "DateFirst",
                table: "PartyAliases");

            migrationBuilder.DropColumn(
                name: "DateLast",
                table: "PartyAliases");

            migrationBuilder.DropColumn(
                name: "Key",
                table: "PartyAliases");

            migrationBuilder.DropColumn(
                name: "ShortKey",
                table: "PartyAliases");

            migrationBuilder.DropColumn(
                name: "Fields",
                table: "Parties");

            migrationBuilder.DropColumn(
                name: "Generation",
                table: "Parties");

            migrationBuilder.DropColumn(
                name: "IsProbable",
                table: "ArticleParties");

            migrationBuilder.DropColumn(
                name: "SurnameDate",
                table: "ArticleParties");

            migrationBuilder.DropColumn(
                name: "SurnameKey",
                table: "ArticleParties");
        }
    }
}
