using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class SubgroupsAndPurpose : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsSubgroup",
                table: "PublishedFigures",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "OtherSubgroups",
                table: "PublishedFigures",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EarlierOtherSubgroups",
                table: "MeasureValues",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OtherSubgroups",
                table: "MeasureValues",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Goal_SharedSubgroup",
                table: "Measures",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OtherSubgroupLabels",
                table: "Measures",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<bool>(
                name: "SubgroupsOverlap",
                table: "Measures",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Purpose",
                table: "Activities",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            // A goal that has a share has it of the one subgroup that there was.
            migrationBuilder.Sql("UPDATE Measures SET Goal_SharedSubgroup = 0 WHERE Goal_Target IS NOT NULL;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsSubgroup",
                table: "PublishedFigures");

            migrationBuilder.DropColumn(
                name: "OtherSubgroups",
                table: "PublishedFigures");

            migrationBuilder.DropColumn(
                name: "EarlierOtherSubgroups",
                table: "MeasureValues");

            migrationBuilder.DropColumn(
                name: "OtherSubgroups",
                table: "MeasureValues");

            migrationBuilder.DropColumn(
                name: "Goal_SharedSubgroup",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "OtherSubgroupLabels",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "SubgroupsOverlap",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "Purpose",
                table: "Activities");
        }
    }
}
