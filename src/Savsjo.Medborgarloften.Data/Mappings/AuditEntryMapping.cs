using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Data.Audit;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.Property(one => one.UserId).HasMaxLength(450);
        entry.Property(one => one.UserName).HasMaxLength(256);
        entry.Property(one => one.Subject).HasMaxLength(1100);
        entry.HasIndex(one => new { one.ActivityId, one.Tertial });
        entry.HasIndex(one => one.UserId);
    }
}
