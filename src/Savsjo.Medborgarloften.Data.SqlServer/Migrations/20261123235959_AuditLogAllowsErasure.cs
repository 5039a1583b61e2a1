using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.SqlServer.Migrations
{
    /// <summary>
    /// Written by hand: the log is still append-only, but for one thing. The name of somebody whose removal stands in the log
    /// (deed 58) may give way to "Borttagen person 3", once, together with the salt that ties it to the chain. UPDATE(column)
    /// is true for a column that the statement sets, whatever to: comparing values would overlook case and trailing blanks.
    /// </summary>
    [DbContext(typeof(AppDbContext))]
    [Migration("20261123235959_AuditLogAllowsErasure")]
    public partial class AuditLogAllowsErasure : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER TR_AuditEntries_AppendOnly;");
            migrationBuilder.Sql(
                """
                EXEC(N'CREATE TRIGGER TR_AuditEntries_AppendOnly ON AuditEntries INSTEAD OF DELETE AS
                BEGIN
                    SET NOCOUNT ON;
                    THROW 51000, N''The audit log is append-only.'', 1;
                END');
                """);
            migrationBuilder.Sql(
                """
                EXEC(N'CREATE TRIGGER TR_AuditEntries_AppendOnly_Update ON AuditEntries AFTER UPDATE AS
                BEGIN
                    SET NOCOUNT ON;
                    IF UPDATE(Sequence) OR UPDATE(AtUtc) OR UPDATE(UserId) OR UPDATE(Deed) OR UPDATE(Tertial) OR UPDATE(ActivityId)
                        OR UPDATE(Subject) OR UPDATE(Before) OR UPDATE(After) OR UPDATE(NameDigest) OR UPDATE(PreviousHash) OR UPDATE(Hash)
                        OR EXISTS (
                            SELECT 1 FROM deleted AS former INNER JOIN inserted AS latter ON latter.Sequence = former.Sequence
                            WHERE former.NameSalt IS NULL OR latter.NameSalt IS NOT NULL
                                OR latter.UserName NOT LIKE N''Borttagen person [1-9]%''
                                OR NOT EXISTS (SELECT 1 FROM AuditEntries AS decision WHERE decision.Deed = 58 AND decision.Subject = N''Konto '' + former.UserId))
                        THROW 51000, N''The audit log is append-only.'', 1;
                END');
                """);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER TR_AuditEntries_AppendOnly_Update;");
            migrationBuilder.Sql("DROP TRIGGER TR_AuditEntries_AppendOnly;");
            migrationBuilder.Sql(
                """
                EXEC(N'CREATE TRIGGER TR_AuditEntries_AppendOnly ON AuditEntries INSTEAD OF UPDATE, DELETE AS
                BEGIN
                    SET NOCOUNT ON;
                    THROW 51000, N''The audit log is append-only.'', 1;
                END');
                """);
        }
    }
}
