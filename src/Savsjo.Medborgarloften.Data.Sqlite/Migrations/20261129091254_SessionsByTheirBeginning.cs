using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SessionsByTheirBeginning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_OpenSessions_LastSeenUtc",
                table: "OpenSessions");

            migrationBuilder.CreateIndex(
                name: "IX_OpenSessions_BegunUtc",
                table: "OpenSessions",
                column: "BegunUtc");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_OpenSessions_BegunUtc",
                table: "OpenSessions");

            migrationBuilder.CreateIndex(
                name: "IX_OpenSessions_LastSeenUtc",
                table: "OpenSessions",
                column: "LastSeenUtc");
        }
    }
}
