using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class PromiseNoteMapping : IEntityTypeConfiguration<PromiseNote>
{
    public void Configure(EntityTypeBuilder<PromiseNote> note)
    {
        note.ToTable("PromiseNote");
        note.Property(one => one.Text).HasMaxLength(PromiseNote.MaxLength);
        note.Property(one => one.FrozenText).HasMaxLength(PromiseNote.MaxLength);
        note.Property(one => one.ReviewComment).HasMaxLength(Review.MaxCommentLength);
        note.Property(one => one.Version).IsConcurrencyToken();
        note.HasOne(one => one.Promise).WithMany().HasForeignKey(one => one.PromiseId).OnDelete(DeleteBehavior.Cascade);
        // One of each promise in a tertial, and one of the whole follow-up: a tertial has one, whatever the periods.
        note.HasIndex(one => new { one.PromiseId, one.Tertial }).IsUnique();
        note.HasIndex(one => one.Tertial, "IX_PromiseNote_OneOfTheWhole").IsUnique().HasFilter("PromiseId IS NULL");
        note.HasChange(one => one.Written);
        note.HasChange(one => one.Submitted);
        note.HasChange(one => one.Reviewed);
        note.HasMany(one => one.Authors).WithOne().HasForeignKey(author => author.PromiseNoteId);
    }
}

internal sealed class NoteAuthorMapping : IEntityTypeConfiguration<NoteAuthor>
{
    public void Configure(EntityTypeBuilder<NoteAuthor> author)
    {
        author.ToTable("NoteAuthors");
        author.HasKey(one => new { one.PromiseNoteId, one.UserId });
        author.Property(one => one.UserId).HasMaxLength(450);
    }
}
