using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class SummariesAreReviewed : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PromiseNote_PromiseId_Tertial",
                table: "PromiseNote");

            migrationBuilder.AlterColumn<string>(
                name: "Text",
                table: "PromiseNote",
                type: "nvarchar(1500)",
                maxLength: 1500,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(400)",
                oldMaxLength: 400);

            migrationBuilder.AlterColumn<int>(
                name: "PromiseId",
                table: "PromiseNote",
                type: "int",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "int");

            migrationBuilder.AddColumn<string>(
                name: "FrozenText",
                table: "PromiseNote",
                type: "nvarchar(1500)",
                maxLength: 1500,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsUnderCorrection",
                table: "PromiseNote",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "ReviewComment",
                table: "PromiseNote",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Reviewed_AtUtc",
                table: "PromiseNote",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reviewed_UserId",
                table: "PromiseNote",
                type: "nvarchar(450)",
                maxLength: 450,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "State",
                table: "PromiseNote",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<DateTime>(
                name: "Submitted_AtUtc",
                table: "PromiseNote",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Submitted_UserId",
                table: "PromiseNote",
                type: "nvarchar(450)",
                maxLength: 450,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "PromiseNote",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "NoteAuthors",
                columns: table => new
                {
                    PromiseNoteId = table.Column<int>(type: "int", nullable: false),
                    UserId = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoteAuthors", x => new { x.PromiseNoteId, x.UserId });
                    table.ForeignKey(
                        name: "FK_NoteAuthors_PromiseNote_PromiseNoteId",
                        column: x => x.PromiseNoteId,
                        principalTable: "PromiseNote",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PromiseNote_OneOfTheWhole",
                table: "PromiseNote",
                column: "Tertial",
                unique: true,
                filter: "PromiseId IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PromiseNote_PromiseId_Tertial",
                table: "PromiseNote",
                columns: new[] { "PromiseId", "Tertial" },
                unique: true,
                filter: "[PromiseId] IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "NoteAuthors");

            migrationBuilder.DropIndex(
                name: "IX_PromiseNote_OneOfTheWhole",
                table: "PromiseNote");

            migrationBuilder.DropIndex(
                name: "IX_PromiseNote_PromiseId_Tertial",
                table: "PromiseNote");

            migrationBuilder.DropColumn(
                name: "FrozenText",
                table: "PromiseNote");

            migrationBuilder.DropColumn(
                name: "IsUnderCorrection",
                table: "PromiseNote");

            migrationBuilder.DropColumn(
                name: "ReviewComment",
                table: "PromiseNote");

            migrationBuilder.DropColumn(
                name: "Reviewed_AtUtc",
                table: "PromiseNote");

            migrationBuilder.DropColumn(
                name: "Reviewed_UserId",
                table: "PromiseNote");

            migrationBuilder.DropColumn(
                name: "State",
                table: "PromiseNote");

            migrationBuilder.DropColumn(
                name: "Submitted_AtUtc",
                table: "PromiseNote");

            migrationBuilder.DropColumn(
                name: "Submitted_UserId",
                table: "PromiseNote");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "PromiseNote");

            migrationBuilder.AlterColumn<string>(
                name: "Text",
                table: "PromiseNote",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "nvarchar(1500)",
                oldMaxLength: 1500,
                oldNullable: true);

            migrationBuilder.AlterColumn<int>(
                name: "PromiseId",
                table: "PromiseNote",
                type: "int",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "int",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_PromiseNote_PromiseId_Tertial",
                table: "PromiseNote",
                columns: new[] { "PromiseId", "Tertial" },
                unique: true);
        }
    }
}
