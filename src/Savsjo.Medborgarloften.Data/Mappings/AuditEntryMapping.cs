using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Data.Audit;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    private const int InstantLength = 28;
    private const int SaltLength = 32;
    private const int DigestLength = 64;

    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        // The triggers are written by hand, in the migrations AuditLogIsAppendOnly and AuditLogAllowsErasure of each provider.
        entry.ToTable(table => table.HasTrigger("TR_AuditEntries_AppendOnly"));
        entry.HasKey(one => one.Sequence);
        entry.Property(one => one.Sequence).ValueGeneratedNever();
        // As text: what is verified is what is stored, letter for letter, the same on both databases.
        entry.Property(one => one.AtUtc).HasMaxLength(InstantLength).IsUnicode(false).HasConversion(
            utc => AuditEntry.Stored(utc),
            stored => DateTime.ParseExact(stored, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind));
        entry.Property(one => one.UserId).HasMaxLength(450);
        entry.Property(one => one.UserName).HasMaxLength(256);
        entry.Property(one => one.Subject).HasMaxLength(1100);
        entry.Property(one => one.NameSalt).HasMaxLength(SaltLength).IsUnicode(false);
        entry.Property(one => one.NameDigest).HasMaxLength(DigestLength).IsUnicode(false);
        entry.HasHash(one => one.PreviousHash);
        entry.HasHash(one => one.Hash);
        // One for each filter of the log; the number that it is read in the order of is the end of every index.
        entry.HasIndex(one => one.ActivityId);
        entry.HasIndex(one => new { one.ActivityId, one.Tertial });
        entry.HasIndex(one => one.UserId);
        entry.HasIndex(one => one.Tertial);
        entry.HasIndex(one => one.Deed);
    }
}

internal sealed class AuditChainHeadMapping : IEntityTypeConfiguration<AuditChainHead>
{
    public void Configure(EntityTypeBuilder<AuditChainHead> head)
    {
        head.ToTable("AuditChain", table => table.HasCheckConstraint("CK_AuditChain_OneRow", "Id = 1"));
        head.Property(one => one.Id).ValueGeneratedNever();
        head.HasHash(one => one.Hash);
        head.HasData(new AuditChainHead());
    }
}
