using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class EveryEndThatWasMoved : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "MovedEnds",
                table: "PromisePeriods",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.Sql(TheOnlyOneThatWasKept);
            migrationBuilder.DropColumn(
                name: "DaysReason",
                table: "PromisePeriods");
        }

        /// <summary>Of an agreement that was prolonged or ended early the newest reason is known, and where it ends.</summary>
        private const string TheOnlyOneThatWasKept = """
            EXEC(N'UPDATE p SET MovedEnds = (
                SELECT CONVERT(nvarchar(10), p.LastDay, 23) AS [to], p.DaysReason AS reason FOR JSON PATH)
            FROM PromisePeriods p WHERE p.SignedLastDay IS NOT NULL;')
            """;

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "MovedEnds",
                table: "PromisePeriods");

            migrationBuilder.AddColumn<string>(
                name: "DaysReason",
                table: "PromisePeriods",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);
        }
    }
}
