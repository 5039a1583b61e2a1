using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AgreementsAsTheyAre : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "AddedAfter",
                table: "Promises",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DaysReason",
                table: "PromisePeriods",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SignedLastDay",
                table: "PromisePeriods",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CountedInId",
                table: "Measures",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PublishedName",
                table: "Measures",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EarlierTerms",
                table: "Activities",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "ReplacementId",
                table: "Activities",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ReportedBy",
                table: "Activities",
                type: "int",
                nullable: true);

            // Of several that are merged all lead to one: the replaced says what replaced it, and not the other way round.
            migrationBuilder.Sql(
                "UPDATE Activities SET ReplacementId = (SELECT n.Id FROM Activities AS n WHERE n.ReplacesActivityId = Activities.Id);");

            migrationBuilder.DropForeignKey(
                name: "FK_Activities_Activities_ReplacesActivityId",
                table: "Activities");

            migrationBuilder.DropIndex(
                name: "IX_Activities_ReplacesActivityId",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "ReplacesActivityId",
                table: "Activities");

            migrationBuilder.CreateIndex(
                name: "IX_Measures_CountedInId",
                table: "Measures",
                column: "CountedInId");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_ReplacementId",
                table: "Activities",
                column: "ReplacementId");

            migrationBuilder.AddForeignKey(
                name: "FK_Activities_Activities_ReplacementId",
                table: "Activities",
                column: "ReplacementId",
                principalTable: "Activities",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Measures_Measures_CountedInId",
                table: "Measures",
                column: "CountedInId",
                principalTable: "Measures",
                principalColumn: "Id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Activities_Activities_ReplacementId",
                table: "Activities");

            migrationBuilder.DropForeignKey(
                name: "FK_Measures_Measures_CountedInId",
                table: "Measures");

            migrationBuilder.DropIndex(
                name: "IX_Measures_CountedInId",
                table: "Measures");

            migrationBuilder.DropIndex(
                name: "IX_Activities_ReplacementId",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "AddedAfter",
                table: "Promises");

            migrationBuilder.DropColumn(
                name: "DaysReason",
                table: "PromisePeriods");

            migrationBuilder.DropColumn(
                name: "SignedLastDay",
                table: "PromisePeriods");

            migrationBuilder.DropColumn(
                name: "CountedInId",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "PublishedName",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "EarlierTerms",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "ReplacementId",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "ReportedBy",
                table: "Activities");

            migrationBuilder.AddColumn<int>(
                name: "ReplacesActivityId",
                table: "Activities",
                type: "int",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Activities_ReplacesActivityId",
                table: "Activities",
                column: "ReplacesActivityId",
                unique: true,
                filter: "[ReplacesActivityId] IS NOT NULL");

            migrationBuilder.AddForeignKey(
                name: "FK_Activities_Activities_ReplacesActivityId",
                table: "Activities",
                column: "ReplacesActivityId",
                principalTable: "Activities",
                principalColumn: "Id");
        }
    }
}
