using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.Sqlite.Migrations
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
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.Sql(
                """
                UPDATE ActivityReports SET GoalReasons = (
                    SELECT json_group_array(json_object('measureId', m.Id, 'text', ActivityReports.GoalReason))
                    FROM (SELECT Id, ActivityId, Goal_Comparison FROM Measures ORDER BY Id) m
                    WHERE m.ActivityId = ActivityReports.ActivityId AND m.Goal_Comparison IS NOT NULL)
                WHERE GoalReason IS NOT NULL;
                """);
            // A table that EF makes anew would lose what is not of its model.
            migrationBuilder.Sql("ALTER TABLE ActivityReports DROP COLUMN GoalReason;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "GoalReason",
                table: "ActivityReports",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.DropColumn(
                name: "GoalReasons",
                table: "ActivityReports");
        }
    }
}
