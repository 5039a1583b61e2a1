using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class StaffAccountMapping : IEntityTypeConfiguration<StaffAccount>
{
    private const int TotpKeyLength = 512;
    private const int PseudonymLength = 256;

    public void Configure(EntityTypeBuilder<StaffAccount> account)
    {
        account.Property(one => one.DisplayName).HasMaxLength(StaffAccount.MaxNameLength);
        account.Property(one => one.TotpKey).HasMaxLength(TotpKeyLength).IsUnicode(false);
        account.Property(one => one.AddressPseudonym).HasMaxLength(PseudonymLength).IsUnicode(false);
        account.HasIndex(one => one.RemovedNumber).IsUnique();
    }
}

internal sealed class OneTimeLinkMapping : IEntityTypeConfiguration<OneTimeLink>
{
    public void Configure(EntityTypeBuilder<OneTimeLink> link)
    {
        link.ToTable("OneTimeLinks");
        link.HasHash(one => one.CodeHash);
        link.HasIndex(one => one.CodeHash).IsUnique();
        link.HasIndex(one => new { one.AccountId, one.MadeAtUtc });
        link.HasOne(one => one.Account).WithMany().HasForeignKey(one => one.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RecoveryCodeMapping : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> code)
    {
        code.ToTable("RecoveryCodes");
        code.HasHash(one => one.CodeHash);
        // The hash is over the account's id too, so it is alone in being unique; both would be too long a key for SQL Server.
        code.HasKey(one => one.CodeHash);
        code.HasIndex(one => one.AccountId);
        code.HasOne<StaffAccount>().WithMany().HasForeignKey(one => one.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
