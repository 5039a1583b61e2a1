using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Periods : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Rounds_PromisePeriodId_Tertial",
                table: "Rounds");

            migrationBuilder.DropIndex(
                name: "IX_Rounds_Tertial",
                table: "Rounds");

            migrationBuilder.AddColumn<bool>(
                name: "IsDraft",
                table: "PromisePeriods",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "PromisePeriods",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "EndReason",
                table: "Activities",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ReplacesActivityId",
                table: "Activities",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StartReason",
                table: "Activities",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Rounds_PromisePeriodId",
                table: "Rounds",
                column: "PromisePeriodId");

            migrationBuilder.CreateIndex(
                name: "IX_Rounds_Tertial",
                table: "Rounds",
                column: "Tertial",
                unique: true);

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

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Activities_Activities_ReplacesActivityId",
                table: "Activities");

            migrationBuilder.DropIndex(
                name: "IX_Rounds_PromisePeriodId",
                table: "Rounds");

            migrationBuilder.DropIndex(
                name: "IX_Rounds_Tertial",
                table: "Rounds");

            migrationBuilder.DropIndex(
                name: "IX_Activities_ReplacesActivityId",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "IsDraft",
                table: "PromisePeriods");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "PromisePeriods");

            migrationBuilder.DropColumn(
                name: "EndReason",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "ReplacesActivityId",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "StartReason",
                table: "Activities");

            migrationBuilder.CreateIndex(
                name: "IX_Rounds_PromisePeriodId_Tertial",
                table: "Rounds",
                columns: new[] { "PromisePeriodId", "Tertial" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Rounds_Tertial",
                table: "Rounds",
                column: "Tertial");
        }
    }
}
