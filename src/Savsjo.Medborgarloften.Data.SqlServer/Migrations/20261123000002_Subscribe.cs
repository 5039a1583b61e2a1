using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Subscribe : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "SubscriberId",
                table: "OutgoingMails",
                type: "uniqueidentifier",
                nullable: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingMails_SubscriberId",
                table: "OutgoingMails",
                column: "SubscriberId");

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
                name: "FK_OutgoingMails_Subscribers_SubscriberId",
                table: "OutgoingMails");

            migrationBuilder.DropTable(
                name: "Subscribers");

            migrationBuilder.DropIndex(
                name: "IX_OutgoingMails_SubscriberId",
                table: "OutgoingMails");

            migrationBuilder.DropColumn(
                name: "SubscriberId",
                table: "OutgoingMails");
        }
    }
}
