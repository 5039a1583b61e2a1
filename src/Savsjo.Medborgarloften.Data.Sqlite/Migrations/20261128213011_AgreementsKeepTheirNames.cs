using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AgreementsKeepTheirNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "EndsOn",
                table: "Rounds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AddressYears",
                table: "PromisePeriods",
                type: "TEXT",
                maxLength: 9,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "JudgedEnds",
                table: "PromisePeriods",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "PublicId",
                table: "PromisePeriods",
                type: "TEXT",
                maxLength: 9,
                nullable: true);

            migrationBuilder.Sql(AsTheyWere);
        }

        /// <summary>An agreement in use is called what it has been called by now; a draft is nobody's to address.</summary>
        private const string AsTheyWere = """
            UPDATE "PromisePeriods" SET
                "AddressYears" = (SELECT MIN("FirstTertial") / 10 || '-' || MAX("Tertial") / 10 FROM "Rounds"
                    WHERE "PromisePeriodId" = "PromisePeriods"."Id"),
                "PublicId" = substr("FirstDay", 1, 4) || CASE WHEN substr("FirstDay", 1, 4) = substr("LastDay", 1, 4) THEN ''
                    ELSE '-' || substr("LastDay", 1, 4) END
            WHERE "IsDraft" = 0
            """;

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "EndsOn",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "AddressYears",
                table: "PromisePeriods");

            migrationBuilder.DropColumn(
                name: "JudgedEnds",
                table: "PromisePeriods");

            migrationBuilder.DropColumn(
                name: "PublicId",
                table: "PromisePeriods");
        }
    }
}
