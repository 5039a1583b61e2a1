using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.Sqlite.Migrations
{
    /// <summary>
    /// Written by hand. The insert trigger is there for "INSERT OR REPLACE", which deletes a row without firing a delete
    /// trigger. A later migration that rebuilds the table drops its triggers and has to create them again.
    /// </summary>
    [DbContext(typeof(AppDbContext))]
    [Migration("20261122235959_AuditLogIsAppendOnly")]
    public partial class AuditLogIsAppendOnly : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE TRIGGER TR_AuditEntries_AppendOnly_Update BEFORE UPDATE ON AuditEntries
                BEGIN SELECT RAISE(ABORT, 'The audit log is append-only.'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER TR_AuditEntries_AppendOnly_Delete BEFORE DELETE ON AuditEntries
                BEGIN SELECT RAISE(ABORT, 'The audit log is append-only.'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER TR_AuditEntries_AppendOnly_Replace BEFORE INSERT ON AuditEntries
                WHEN EXISTS (SELECT 1 FROM AuditEntries WHERE Sequence = NEW.Sequence)
                BEGIN SELECT RAISE(ABORT, 'The audit log is append-only.'); END;
                """);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER TR_AuditEntries_AppendOnly_Update;");
            migrationBuilder.Sql("DROP TRIGGER TR_AuditEntries_AppendOnly_Delete;");
            migrationBuilder.Sql("DROP TRIGGER TR_AuditEntries_AppendOnly_Replace;");
        }
    }
}
