using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.Sqlite.Migrations
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
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "OtherSubgroups",
                table: "PublishedFigures",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EarlierOtherSubgroups",
                table: "MeasureValues",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OtherSubgroups",
                table: "MeasureValues",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Goal_SharedSubgroup",
                table: "Measures",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OtherSubgroupLabels",
                table: "Measures",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<bool>(
                name: "SubgroupsOverlap",
                table: "Measures",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Purpose",
                table: "Activities",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            // A goal that has a share has it of the one subgroup that there was.
            migrationBuilder.Sql("UPDATE Measures SET Goal_SharedSubgroup = 0 WHERE Goal_Target IS NOT NULL;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // By hand: EF would make the tables anew, as the model of the migration before this one has them, and that one was made
            // beside another and does not know all of Activities.
            migrationBuilder.Sql("ALTER TABLE PublishedFigures DROP COLUMN IsSubgroup;");
            migrationBuilder.Sql("ALTER TABLE PublishedFigures DROP COLUMN OtherSubgroups;");
            migrationBuilder.Sql("ALTER TABLE MeasureValues DROP COLUMN EarlierOtherSubgroups;");
            migrationBuilder.Sql("ALTER TABLE MeasureValues DROP COLUMN OtherSubgroups;");
            migrationBuilder.Sql("ALTER TABLE Measures DROP COLUMN Goal_SharedSubgroup;");
            migrationBuilder.Sql("ALTER TABLE Measures DROP COLUMN OtherSubgroupLabels;");
            migrationBuilder.Sql("ALTER TABLE Measures DROP COLUMN SubgroupsOverlap;");
            migrationBuilder.Sql("ALTER TABLE Activities DROP COLUMN Purpose;");
        }
    }
}
