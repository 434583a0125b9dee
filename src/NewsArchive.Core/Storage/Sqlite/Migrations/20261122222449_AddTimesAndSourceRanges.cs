using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsArchive.Core.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddTimesAndSourceRanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Time",
                table: "ArticleFinding",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Source_Length",
                table: "ArticleBlock",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Source_Part",
                table: "ArticleBlock",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Source_Start",
                table: "ArticleBlock",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Time",
                table: "ArticleFinding");

            migrationBuilder.DropColumn(
                name: "Source_Length",
                table: "ArticleBlock");

            migrationBuilder.DropColumn(
                name: "Source_Part",
                table: "ArticleBlock");

            migrationBuilder.DropColumn(
                name: "Source_Start",
                table: "ArticleBlock");
        }
    }
}
