using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class PromiseMapping : IEntityTypeConfiguration<Promise>
{
    public void Configure(EntityTypeBuilder<Promise> promise)
    {
        promise.Property(one => one.Text).HasMaxLength(Promise.MaxTextLength);
        promise.Property(one => one.FollowUpHeading).HasMaxLength(Promise.MaxHeadingLength);
        promise.HasIndex(one => new { one.PromisePeriodId, one.Number }).IsUnique();
        promise.HasMany(one => one.Notes).WithOne().HasForeignKey(note => note.PromiseId);
    }
}

internal sealed class PromiseNoteMapping : IEntityTypeConfiguration<PromiseNote>
{
    public void Configure(EntityTypeBuilder<PromiseNote> note)
    {
        note.Property(one => one.Text).HasMaxLength(PromiseNote.MaxLength);
        note.HasIndex(one => new { one.PromiseId, one.Tertial }).IsUnique();
        note.HasChange(one => one.Written);
    }
}
