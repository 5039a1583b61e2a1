using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.Sqlite.Migrations
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
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.Sql(TheOnlyOneThatWasKept);
            migrationBuilder.Sql("ALTER TABLE PromisePeriods DROP COLUMN DaysReason;");
        }

        /// <summary>Of an agreement that was prolonged or ended early the newest reason is known, and where it ends.</summary>
        private const string TheOnlyOneThatWasKept = """
            UPDATE PromisePeriods SET MovedEnds = json_array(CASE WHEN DaysReason IS NULL
                THEN json_object('to', LastDay) ELSE json_object('to', LastDay, 'reason', DaysReason) END)
            WHERE SignedLastDay IS NOT NULL;
            """;

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("ALTER TABLE PromisePeriods DROP COLUMN MovedEnds;");

            migrationBuilder.AddColumn<string>(
                name: "DaysReason",
                table: "PromisePeriods",
                type: "TEXT",
                maxLength: 500,
                nullable: true);
        }
    }
}
