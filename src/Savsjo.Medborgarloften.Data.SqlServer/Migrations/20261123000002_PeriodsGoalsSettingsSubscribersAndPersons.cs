using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.SqlServer.Migrations
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
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "PromisePeriods",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "SubscriberId",
                table: "OutgoingMails",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "Goal_SubgroupShare",
                table: "Measures",
                type: "decimal(9,1)",
                precision: 9,
                scale: 1,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NameDigest",
                table: "AuditEntries",
                type: "varchar(64)",
                unicode: false,
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NameSalt",
                table: "AuditEntries",
                type: "varchar(32)",
                unicode: false,
                maxLength: 32,
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "TotpKey",
                table: "AspNetUsers",
                type: "varchar(512)",
                unicode: false,
                maxLength: 512,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "varchar(64)",
                oldUnicode: false,
                oldMaxLength: 64,
                oldNullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RemovedNumber",
                table: "AspNetUsers",
                type: "int",
                nullable: true);

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

            migrationBuilder.CreateTable(
                name: "LogotypeFiles",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    ContentType = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Bytes = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogotypeFiles", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "Subscribers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    EmailHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    LatestLetterUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Letters = table.Column<int>(type: "int", nullable: false),
                    ConfirmedUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ToldOf = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Subscribers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MunicipalityVersions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    Settings = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    LogotypeHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    Saved_AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Saved_UserId = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false)
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
                unique: true,
                filter: "[RemovedNumber] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_ReplacesActivityId",
                table: "Activities",
                column: "ReplacesActivityId",
                unique: true,
                filter: "[ReplacesActivityId] IS NOT NULL");

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

            migrationBuilder.AlterColumn<string>(
                name: "TotpKey",
                table: "AspNetUsers",
                type: "varchar(64)",
                unicode: false,
                maxLength: 64,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "varchar(512)",
                oldUnicode: false,
                oldMaxLength: 512,
                oldNullable: true);

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
