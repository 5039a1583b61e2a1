using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.SqlServer.Migrations
{
    /// <summary>
    /// A report had one reason for all of its goals; each has its own from now on. Which of them it was for, nobody has said: it is
    /// kept with every goal, and told with those that were missed.
    /// </summary>
    public partial class AReasonForEachGoal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "GoalReasons",
                table: "ActivityReports",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.Sql(
                """
                EXEC(N'UPDATE r SET GoalReasons = COALESCE((
                    SELECT m.Id AS measureId, r.GoalReason AS text FROM Measures m
                    WHERE m.ActivityId = r.ActivityId AND m.Goal_Comparison IS NOT NULL ORDER BY m.Id FOR JSON PATH), N''[]'')
                FROM ActivityReports r WHERE r.GoalReason IS NOT NULL;')
                """);

            migrationBuilder.DropColumn(
                name: "GoalReason",
                table: "ActivityReports");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "GoalReason",
                table: "ActivityReports",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.DropColumn(
                name: "GoalReasons",
                table: "ActivityReports");
        }
    }
}
