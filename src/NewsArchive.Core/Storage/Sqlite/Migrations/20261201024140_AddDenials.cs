using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsArchive.Core.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddDenials : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Denials",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    SpeakerText = table.Column<string>(type: "TEXT", nullable: false),
                    SpeakerKind = table.Column<string>(type: "TEXT", nullable: false),
                    SpeakerId = table.Column<int>(type: "INTEGER", nullable: true),
                    CueText = table.Column<string>(type: "TEXT", nullable: false),
                    WhatText = table.Column<string>(type: "TEXT", nullable: false),
                    DeniedQuoteId = table.Column<int>(type: "INTEGER", nullable: true),
                    QuoteId = table.Column<int>(type: "INTEGER", nullable: true),
                    Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<double>(type: "REAL", nullable: false),
                    CueSpan_Length = table.Column<int>(type: "INTEGER", nullable: false),
                    CueSpan_Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Span_Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Span_Start = table.Column<int>(type: "INTEGER", nullable: false),
                    SpeakerSpan_Length = table.Column<int>(type: "INTEGER", nullable: false),
                    SpeakerSpan_Start = table.Column<int>(type: "INTEGER", nullable: false),
                    WhatSpan_Length = table.Column<int>(type: "INTEGER", nullable: false),
                    WhatSpan_Start = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Denials", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Denials_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Denials_Parties_SpeakerId",
                        column: x => x.SpeakerId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Denials_Quotes_DeniedQuoteId",
                        column: x => x.DeniedQuoteId,
                        principalTable: "Quotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Denials_Quotes_QuoteId",
                        column: x => x.QuoteId,
                        principalTable: "Quotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Denials_ArticleId",
                table: "Denials",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Denials_DeniedQuoteId",
                table: "Denials",
                column: "DeniedQuoteId");

            migrationBuilder.CreateIndex(
                name: "IX_Denials_QuoteId",
                table: "Denials",
                column: "QuoteId");

            migrationBuilder.CreateIndex(
                name: "IX_Denials_SpeakerId",
                table: "Denials",
                column: "SpeakerId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Denials");
        }
    }
}
