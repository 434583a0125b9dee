using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsArchive.Core.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddQuoteDetails : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "DateSaid",
                table: "Quotes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DateSaidSpan_Length",
                table: "Quotes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DateSaidSpan_Start",
                table: "Quotes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Marked",
                table: "Quotes",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SpeakerKind",
                table: "Quotes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Verb",
                table: "Quotes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "QuoteParty",
                columns: table => new
                {
                    QuoteId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    PartyId = table.Column<int>(type: "INTEGER", nullable: true),
                    Span_Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Span_Start = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuoteParty", x => new { x.QuoteId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_QuoteParty_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_QuoteParty_Quotes_QuoteId",
                        column: x => x.QuoteId,
                        principalTable: "Quotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_QuoteParty_PartyId",
                table: "QuoteParty",
                column: "PartyId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "QuoteParty");

            migrationBuilder.DropColumn(
                name: "DateSaid",
                table: "Quotes");

            migrationBuilder.DropColumn(
                name: "DateSaidSpan_Length",
                table: "Quotes");

            migrationBuilder.DropColumn(
                name: "DateSaidSpan_Start",
                table: "Quotes");

            migrationBuilder.DropColumn(
                name: "Marked",
                table: "Quotes");

            migrationBuilder.DropColumn(
                name: "SpeakerKind",
                table: "Quotes");

            migrationBuilder.DropColumn(
                name: "Verb",
                table: "Quotes");
        }
    }
}
