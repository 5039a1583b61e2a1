using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class WordBeforeNumber : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "WordBefore",
                table: "Measures",
                type: "TEXT",
                maxLength: 30,
                nullable: true);

            // Until now every sum was told so that was no suspicion and not promised to be few; it still is, until somebody says
            // otherwise.
            migrationBuilder.Sql(
                "UPDATE Measures SET WordBefore = 'Genomfört' WHERE Kind = 1 AND Accumulation = 1 AND OffenceId IS NULL "
                + "AND (Goal_Comparison IS NULL OR Goal_Comparison NOT IN (2, 4));");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "WordBefore",
                table: "Measures");
        }
    }
}
