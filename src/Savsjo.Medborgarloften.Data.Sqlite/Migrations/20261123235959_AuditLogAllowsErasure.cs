using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.Sqlite.Migrations
{
    /// <summary>
    /// Written by hand: the log is still append-only, but for one thing. The name of somebody whose removal stands in the log
    /// (deed 58) may give way to "Borttagen person 3", once, together with the salt that ties it to the chain.
    /// </summary>
    [DbContext(typeof(AppDbContext))]
    [Migration("20261123235959_AuditLogAllowsErasure")]
    public partial class AuditLogAllowsErasure : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER TR_AuditEntries_AppendOnly_Update;");
            migrationBuilder.Sql(
                """
                CREATE TRIGGER TR_AuditEntries_AppendOnly_Update BEFORE UPDATE ON AuditEntries
                WHEN NOT (
                    NEW.Sequence IS OLD.Sequence AND NEW.AtUtc IS OLD.AtUtc AND NEW.UserId IS OLD.UserId AND NEW.Deed IS OLD.Deed
                    AND NEW.Tertial IS OLD.Tertial AND NEW.ActivityId IS OLD.ActivityId AND NEW.Subject IS OLD.Subject
                    AND NEW.Before IS OLD.Before AND NEW.After IS OLD.After AND NEW.NameDigest IS OLD.NameDigest
                    AND NEW.PreviousHash IS OLD.PreviousHash AND NEW.Hash IS OLD.Hash
                    AND OLD.NameSalt IS NOT NULL AND NEW.NameSalt IS NULL AND NEW.UserName GLOB 'Borttagen person [1-9]*'
                    AND EXISTS (SELECT 1 FROM AuditEntries AS decision WHERE decision.Deed = 58 AND decision.Subject = 'Konto ' || OLD.UserId))
                BEGIN SELECT RAISE(ABORT, 'The audit log is append-only.'); END;
                """);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER TR_AuditEntries_AppendOnly_Update;");
            migrationBuilder.Sql(
                """
                CREATE TRIGGER TR_AuditEntries_AppendOnly_Update BEFORE UPDATE ON AuditEntries
                BEGIN SELECT RAISE(ABORT, 'The audit log is append-only.'); END;
                """);
        }
    }
}
