using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class GoalsOverTime : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "GoalChanges",
                table: "Measures",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<bool>(
                name: "Goal_IsByDays",
                table: "Measures",
                type: "INTEGER",
                nullable: true);

            // A part of a year owes the number as it was signed, unless somebody chooses otherwise.
            migrationBuilder.Sql("UPDATE Measures SET Goal_IsByDays = 0 WHERE Goal_Comparison IS NOT NULL;");

            // "Exakt" of a count or a percentage was meant as "så många som": more was never a fault. Of yes and no it stays.
            migrationBuilder.Sql("UPDATE Measures SET Goal_Comparison = 6 WHERE Goal_Comparison = 3 AND Kind <> 3;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "GoalChanges",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "Goal_IsByDays",
                table: "Measures");
        }
    }
}
