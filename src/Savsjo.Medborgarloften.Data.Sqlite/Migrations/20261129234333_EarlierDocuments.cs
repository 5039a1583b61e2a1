using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class EarlierDocuments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "EarlierDocumentId",
                table: "Rounds",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "EarlierDocuments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    IsShown = table.Column<bool>(type: "INTEGER", nullable: false),
                    Added_AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Added_UserId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EarlierDocuments", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Rounds_EarlierDocumentId",
                table: "Rounds",
                column: "EarlierDocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_EarlierDocuments_Sha256",
                table: "EarlierDocuments",
                column: "Sha256",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Rounds_EarlierDocuments_EarlierDocumentId",
                table: "Rounds",
                column: "EarlierDocumentId",
                principalTable: "EarlierDocuments",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Rounds_EarlierDocuments_EarlierDocumentId",
                table: "Rounds");

            migrationBuilder.DropTable(
                name: "EarlierDocuments");

            migrationBuilder.DropIndex(
                name: "IX_Rounds_EarlierDocumentId",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "EarlierDocumentId",
                table: "Rounds");
        }
    }
}
