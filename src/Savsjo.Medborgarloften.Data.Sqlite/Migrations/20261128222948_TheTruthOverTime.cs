using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.Sqlite.Migrations
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsTransferred",
                table: "Rounds",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Source_Address",
                table: "Rounds",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Source_PublishedOn",
                table: "Rounds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Source_Title",
                table: "Rounds",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

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
                name: "TransferredFrom_Address",
                table: "FollowUpReports",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "TransferredFrom_PublishedOn",
                table: "FollowUpReports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TransferredFrom_Title",
                table: "FollowUpReports",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GoalReasons",
                table: "ActivityReports",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "ToldIn",
                table: "ActivityReports",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Purpose",
                table: "Activities",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.Sql(ReasonsOfGoals);
            // A table that EF makes anew would lose what is not of its model.
            migrationBuilder.Sql("ALTER TABLE ActivityReports DROP COLUMN GoalReason;");
            migrationBuilder.Sql(NamesAsTheyWere);
            migrationBuilder.Sql(ShareOfTheOnlySubgroup);
        }

        /// <summary>The one reason that a report had was that of every goal of its activity.</summary>
        private const string ReasonsOfGoals = """
            UPDATE ActivityReports SET GoalReasons = (
                SELECT json_group_array(json_object('measureId', m.Id, 'text', ActivityReports.GoalReason))
                FROM (SELECT Id, ActivityId, Goal_Comparison FROM Measures ORDER BY Id) m
                WHERE m.ActivityId = ActivityReports.ActivityId AND m.Goal_Comparison IS NOT NULL)
            WHERE GoalReason IS NOT NULL;
            """;

        /// <summary>An agreement in use is called what it has been called by now; a draft is nobody's to address.</summary>
        private const string NamesAsTheyWere = """
            UPDATE "PromisePeriods" SET
                "AddressYears" = (SELECT MIN("FirstTertial") / 10 || '-' || MAX("Tertial") / 10 FROM "Rounds"
                    WHERE "PromisePeriodId" = "PromisePeriods"."Id"),
                "PublicId" = substr("FirstDay", 1, 4) || CASE WHEN substr("FirstDay", 1, 4) = substr("LastDay", 1, 4) THEN ''
                    ELSE '-' || substr("LastDay", 1, 4) END
            WHERE "IsDraft" = 0;
            """;

        /// <summary>A goal that has a share has it of the one subgroup that there was.</summary>
        private const string ShareOfTheOnlySubgroup = "UPDATE Measures SET Goal_SharedSubgroup = 0 WHERE Goal_Target IS NOT NULL;";

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("ALTER TABLE Rounds DROP COLUMN EndsOn;");
            migrationBuilder.Sql("ALTER TABLE Rounds DROP COLUMN IsTransferred;");
            migrationBuilder.Sql("ALTER TABLE Rounds DROP COLUMN Source_Address;");
            migrationBuilder.Sql("ALTER TABLE Rounds DROP COLUMN Source_PublishedOn;");
            migrationBuilder.Sql("ALTER TABLE Rounds DROP COLUMN Source_Title;");
            migrationBuilder.Sql("ALTER TABLE PublishedFigures DROP COLUMN IsSubgroup;");
            migrationBuilder.Sql("ALTER TABLE PublishedFigures DROP COLUMN OtherSubgroups;");
            migrationBuilder.Sql("ALTER TABLE PromisePeriods DROP COLUMN AddressYears;");
            migrationBuilder.Sql("ALTER TABLE PromisePeriods DROP COLUMN JudgedEnds;");
            migrationBuilder.Sql("ALTER TABLE PromisePeriods DROP COLUMN PublicId;");
            migrationBuilder.Sql("ALTER TABLE MeasureValues DROP COLUMN EarlierOtherSubgroups;");
            migrationBuilder.Sql("ALTER TABLE MeasureValues DROP COLUMN OtherSubgroups;");
            migrationBuilder.Sql("ALTER TABLE Measures DROP COLUMN Goal_SharedSubgroup;");
            migrationBuilder.Sql("ALTER TABLE Measures DROP COLUMN OtherSubgroupLabels;");
            migrationBuilder.Sql("ALTER TABLE Measures DROP COLUMN SubgroupsOverlap;");
            migrationBuilder.Sql("ALTER TABLE FollowUpReports DROP COLUMN TransferredFrom_Address;");
            migrationBuilder.Sql("ALTER TABLE FollowUpReports DROP COLUMN TransferredFrom_PublishedOn;");
            migrationBuilder.Sql("ALTER TABLE FollowUpReports DROP COLUMN TransferredFrom_Title;");
            migrationBuilder.Sql("ALTER TABLE ActivityReports DROP COLUMN GoalReasons;");
            migrationBuilder.Sql("ALTER TABLE ActivityReports DROP COLUMN ToldIn;");
            migrationBuilder.Sql("ALTER TABLE Activities DROP COLUMN Purpose;");

            migrationBuilder.AddColumn<string>(
                name: "GoalReason",
                table: "ActivityReports",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);
        }
    }
}
