using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class QuestionsAndSignedAgreements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsToAsker",
                table: "OutgoingMails",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "ReplyTo",
                table: "OutgoingMails",
                type: "TEXT",
                maxLength: 256,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Questions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    EmailHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AskedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SentUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RefusedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ForgottenUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Questions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SignedAgreements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PromisePeriodId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Added_AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Added_UserId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignedAgreements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SignedAgreements_PromisePeriods_PromisePeriodId",
                        column: x => x.PromisePeriodId,
                        principalTable: "PromisePeriods",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Questions_AskedUtc",
                table: "Questions",
                column: "AskedUtc");

            migrationBuilder.CreateIndex(
                name: "IX_Questions_EmailHash_AskedUtc",
                table: "Questions",
                columns: new[] { "EmailHash", "AskedUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_Questions_ForgottenUtc",
                table: "Questions",
                column: "ForgottenUtc");

            migrationBuilder.CreateIndex(
                name: "IX_SignedAgreements_PromisePeriodId_Number",
                table: "SignedAgreements",
                columns: new[] { "PromisePeriodId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Questions");

            migrationBuilder.DropTable(
                name: "SignedAgreements");

            migrationBuilder.DropColumn(
                name: "IsToAsker",
                table: "OutgoingMails");

            migrationBuilder.DropColumn(
                name: "ReplyTo",
                table: "OutgoingMails");
        }
    }
}
