using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class TheTruthOverTime : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "EndsOn",
                table: "Rounds",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsTransferred",
                table: "Rounds",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Source_Address",
                table: "Rounds",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Source_PublishedOn",
                table: "Rounds",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Source_Title",
                table: "Rounds",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

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
                name: "TransferredFrom_Address",
                table: "FollowUpReports",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "TransferredFrom_PublishedOn",
                table: "FollowUpReports",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TransferredFrom_Title",
                table: "FollowUpReports",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GoalReasons",
                table: "ActivityReports",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "ToldIn",
                table: "ActivityReports",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Purpose",
                table: "Activities",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.Sql(ReasonsOfGoals);
            migrationBuilder.DropColumn(
                name: "GoalReason",
                table: "ActivityReports");
            migrationBuilder.Sql(NamesAsTheyWere);
            migrationBuilder.Sql(ShareOfTheOnlySubgroup);
        }

        /// <summary>The one reason that a report had was that of every goal of its activity.</summary>
        private const string ReasonsOfGoals = """
            EXEC(N'UPDATE r SET GoalReasons = COALESCE((
                SELECT m.Id AS measureId, r.GoalReason AS text FROM Measures m
                WHERE m.ActivityId = r.ActivityId AND m.Goal_Comparison IS NOT NULL ORDER BY m.Id FOR JSON PATH), N''[]'')
            FROM ActivityReports r WHERE r.GoalReason IS NOT NULL;')
            """;

        /// <summary>An agreement in use is called what it has been called by now; a draft is nobody's to address.</summary>
        private const string NamesAsTheyWere = """
            EXEC(N'UPDATE [PromisePeriods] SET
                [AddressYears] = (SELECT CONCAT(MIN([FirstTertial]) / 10, ''-'', MAX([Tertial]) / 10) FROM [Rounds]
                    WHERE [PromisePeriodId] = [PromisePeriods].[Id] HAVING COUNT(*) > 0),
                [PublicId] = CONCAT(YEAR([FirstDay]), CASE WHEN YEAR([FirstDay]) = YEAR([LastDay]) THEN ''''
                    ELSE CONCAT(''-'', YEAR([LastDay])) END)
            WHERE [IsDraft] = 0;')
            """;

        /// <summary>A goal that has a share has it of the one subgroup that there was.</summary>
        private const string ShareOfTheOnlySubgroup =
            "EXEC(N'UPDATE [Measures] SET [Goal_SharedSubgroup] = 0 WHERE [Goal_Target] IS NOT NULL;')";

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "EndsOn",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "IsTransferred",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "Source_Address",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "Source_PublishedOn",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "Source_Title",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "IsSubgroup",
                table: "PublishedFigures");

            migrationBuilder.DropColumn(
                name: "OtherSubgroups",
                table: "PublishedFigures");

            migrationBuilder.DropColumn(
                name: "AddressYears",
                table: "PromisePeriods");

            migrationBuilder.DropColumn(
                name: "JudgedEnds",
                table: "PromisePeriods");

            migrationBuilder.DropColumn(
                name: "PublicId",
                table: "PromisePeriods");

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
                name: "TransferredFrom_Address",
                table: "FollowUpReports");

            migrationBuilder.DropColumn(
                name: "TransferredFrom_PublishedOn",
                table: "FollowUpReports");

            migrationBuilder.DropColumn(
                name: "TransferredFrom_Title",
                table: "FollowUpReports");

            migrationBuilder.DropColumn(
                name: "GoalReasons",
                table: "ActivityReports");

            migrationBuilder.DropColumn(
                name: "ToldIn",
                table: "ActivityReports");

            migrationBuilder.DropColumn(
                name: "Purpose",
                table: "Activities");

            migrationBuilder.AddColumn<string>(
                name: "GoalReason",
                table: "ActivityReports",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);
        }
    }
}
