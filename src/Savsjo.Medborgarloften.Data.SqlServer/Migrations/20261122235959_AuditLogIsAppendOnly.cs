using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.SqlServer.Migrations
{
    /// <summary>
    /// Written by hand. "CREATE TRIGGER" has to be alone in its batch; EXEC makes it so, also in a script. TRUNCATE fires no
    /// trigger: it takes the right to alter the table, which the application's own account needs only for migrations.
    /// </summary>
    [DbContext(typeof(AppDbContext))]
    [Migration("20261122235959_AuditLogIsAppendOnly")]
    public partial class AuditLogIsAppendOnly : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                EXEC(N'CREATE TRIGGER TR_AuditEntries_AppendOnly ON AuditEntries INSTEAD OF UPDATE, DELETE AS
                BEGIN
                    SET NOCOUNT ON;
                    THROW 51000, N''The audit log is append-only.'', 1;
                END');
                """);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER TR_AuditEntries_AppendOnly;");
        }
    }
}
