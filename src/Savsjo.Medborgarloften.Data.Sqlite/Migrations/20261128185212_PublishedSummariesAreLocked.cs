using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PublishedSummariesAreLocked : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What was published before summaries were reviewed stays published; a draft of an open round is a draft.
            migrationBuilder.Sql(
                "UPDATE PromiseNote SET State = 5 WHERE Tertial IN (SELECT Tertial FROM Rounds WHERE Published_AtUtc IS NOT NULL)");
            migrationBuilder.Sql("INSERT INTO NoteAuthors (PromiseNoteId, UserId) SELECT Id, Written_UserId FROM PromiseNote");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {

        }
    }
}
