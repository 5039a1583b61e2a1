using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RoundsOfSeveralTertials : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "FirstTertial",
                table: "Rounds",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "FirstTertial",
                table: "PublishedFigures",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "FollowUpsFrom",
                table: "PromisePeriods",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "JoinedWithNext",
                table: "PromisePeriods",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "FirstTertial",
                table: "FollowUpReports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            // Every round until now was one tertial by itself.
            migrationBuilder.Sql("UPDATE Rounds SET FirstTertial = Tertial;");
            migrationBuilder.Sql("UPDATE FollowUpReports SET FirstTertial = Tertial;");
            migrationBuilder.Sql("UPDATE PublishedFigures SET FirstTertial = Tertial;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "FirstTertial",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "FirstTertial",
                table: "PublishedFigures");

            migrationBuilder.DropColumn(
                name: "FollowUpsFrom",
                table: "PromisePeriods");

            migrationBuilder.DropColumn(
                name: "JoinedWithNext",
                table: "PromisePeriods");

            migrationBuilder.DropColumn(
                name: "FirstTertial",
                table: "FollowUpReports");
        }
    }
}
