using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Settings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "IX_MunicipalityVersions_LogotypeHash",
                table: "MunicipalityVersions",
                column: "LogotypeHash");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MunicipalityVersions");

            migrationBuilder.DropTable(
                name: "LogotypeFiles");
        }
    }
}
