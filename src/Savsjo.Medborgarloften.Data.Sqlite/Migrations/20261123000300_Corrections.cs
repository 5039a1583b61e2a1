using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Corrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Frozen",
                table: "ActivityReports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Corrections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    PublishedVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    IsOngoing = table.Column<bool>(type: "INTEGER", nullable: false),
                    Ended_AtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Ended_UserId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true),
                    Opened_AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Opened_UserId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Corrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Corrections_Rounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "Rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CorrectedActivities",
                columns: table => new
                {
                    CorrectionId = table.Column<int>(type: "INTEGER", nullable: false),
                    ActivityId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CorrectedActivities", x => new { x.CorrectionId, x.ActivityId });
                    table.ForeignKey(
                        name: "FK_CorrectedActivities_Activities_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Activities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CorrectedActivities_Corrections_CorrectionId",
                        column: x => x.CorrectionId,
                        principalTable: "Corrections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CorrectedActivities_ActivityId",
                table: "CorrectedActivities",
                column: "ActivityId");

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_OneOngoing",
                table: "Corrections",
                column: "RoundId",
                unique: true,
                filter: "IsOngoing = 1");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CorrectedActivities");

            migrationBuilder.DropTable(
                name: "Corrections");

            migrationBuilder.DropColumn(
                name: "Frozen",
                table: "ActivityReports");
        }
    }
}
