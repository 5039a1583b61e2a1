using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class WhoIsTold : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ToldPersons",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    Choice = table.Column<int>(type: "int", nullable: false),
                    ToldUpTo = table.Column<long>(type: "bigint", nullable: false),
                    ApprovalsToldUpTo = table.Column<long>(type: "bigint", nullable: false),
                    LatestMailUtc = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ToldPersons", x => x.UserId);
                    table.ForeignKey(
                        name: "FK_ToldPersons_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ToldPersons");
        }
    }
}
