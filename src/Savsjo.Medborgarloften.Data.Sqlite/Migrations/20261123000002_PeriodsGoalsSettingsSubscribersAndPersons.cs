using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PeriodsGoalsSettingsSubscribersAndPersons : Migration
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
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "PromisePeriods",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "SubscriberId",
                table: "OutgoingMails",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "Goal_SubgroupShare",
                table: "Measures",
                type: "TEXT",
                precision: 9,
                scale: 1,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NameDigest",
                table: "AuditEntries",
                type: "TEXT",
                unicode: false,
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NameSalt",
                table: "AuditEntries",
                type: "TEXT",
                unicode: false,
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RemovedNumber",
                table: "AspNetUsers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EndReason",
                table: "Activities",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ReplacesActivityId",
                table: "Activities",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StartReason",
                table: "Activities",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "LogotypeFiles",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogotypeFiles", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "Subscribers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    EmailHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    LatestLetterUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Letters = table.Column<int>(type: "INTEGER", nullable: false),
                    ConfirmedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ToldOf = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Subscribers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MunicipalityVersions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Settings = table.Column<string>(type: "TEXT", nullable: false),
                    LogotypeHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    Saved_AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Saved_UserId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MunicipalityVersions", x => x.Number);
                    table.ForeignKey(
                        name: "FK_MunicipalityVersions_LogotypeFiles_LogotypeHash",
                        column: x => x.LogotypeHash,
                        principalTable: "LogotypeFiles",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "IX_OutgoingMails_SubscriberId",
                table: "OutgoingMails",
                column: "SubscriberId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUsers_RemovedNumber",
                table: "AspNetUsers",
                column: "RemovedNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Activities_ReplacesActivityId",
                table: "Activities",
                column: "ReplacesActivityId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MunicipalityVersions_LogotypeHash",
                table: "MunicipalityVersions",
                column: "LogotypeHash");

            migrationBuilder.CreateIndex(
                name: "IX_Subscribers_EmailHash",
                table: "Subscribers",
                column: "EmailHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Subscribers_LatestLetterUtc_ConfirmedUtc",
                table: "Subscribers",
                columns: new[] { "LatestLetterUtc", "ConfirmedUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_Subscribers_ToldOf_Id",
                table: "Subscribers",
                columns: new[] { "ToldOf", "Id" });

            migrationBuilder.AddForeignKey(
                name: "FK_Activities_Activities_ReplacesActivityId",
                table: "Activities",
                column: "ReplacesActivityId",
                principalTable: "Activities",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_OutgoingMails_Subscribers_SubscriberId",
                table: "OutgoingMails",
                column: "SubscriberId",
                principalTable: "Subscribers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Activities_Activities_ReplacesActivityId",
                table: "Activities");

            migrationBuilder.DropForeignKey(
                name: "FK_OutgoingMails_Subscribers_SubscriberId",
                table: "OutgoingMails");

            migrationBuilder.DropTable(
                name: "MunicipalityVersions");

            migrationBuilder.DropTable(
                name: "Subscribers");

            migrationBuilder.DropTable(
                name: "LogotypeFiles");

            migrationBuilder.DropIndex(
                name: "IX_Rounds_PromisePeriodId",
                table: "Rounds");

            migrationBuilder.DropIndex(
                name: "IX_Rounds_Tertial",
                table: "Rounds");

            migrationBuilder.DropIndex(
                name: "IX_OutgoingMails_SubscriberId",
                table: "OutgoingMails");

            migrationBuilder.DropIndex(
                name: "IX_AspNetUsers_RemovedNumber",
                table: "AspNetUsers");

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
                name: "SubscriberId",
                table: "OutgoingMails");

            migrationBuilder.DropColumn(
                name: "Goal_SubgroupShare",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "NameDigest",
                table: "AuditEntries");

            migrationBuilder.DropColumn(
                name: "NameSalt",
                table: "AuditEntries");

            migrationBuilder.DropColumn(
                name: "RemovedNumber",
                table: "AspNetUsers");

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
