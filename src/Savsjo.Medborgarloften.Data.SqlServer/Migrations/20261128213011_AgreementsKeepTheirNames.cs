using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.SqlServer.Migrations
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
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AddressYears",
                table: "PromisePeriods",
                type: "nvarchar(9)",
                maxLength: 9,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "JudgedEnds",
                table: "PromisePeriods",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "PublicId",
                table: "PromisePeriods",
                type: "nvarchar(9)",
                maxLength: 9,
                nullable: true);

            migrationBuilder.Sql(AsTheyWere);
        }

        /// <summary>An agreement in use is called what it has been called by now; a draft is nobody's to address.</summary>
        private const string AsTheyWere = """
            EXEC(N'UPDATE [PromisePeriods] SET
                [AddressYears] = (SELECT CONCAT(MIN([FirstTertial]) / 10, ''-'', MAX([Tertial]) / 10) FROM [Rounds]
                    WHERE [PromisePeriodId] = [PromisePeriods].[Id] HAVING COUNT(*) > 0),
                [PublicId] = CONCAT(YEAR([FirstDay]), CASE WHEN YEAR([FirstDay]) = YEAR([LastDay]) THEN ''''
                    ELSE CONCAT(''-'', YEAR([LastDay])) END)
            WHERE [IsDraft] = 0')
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
