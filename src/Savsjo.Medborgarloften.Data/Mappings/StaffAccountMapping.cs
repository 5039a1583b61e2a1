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

internal sealed class CalendarAddressMapping : IEntityTypeConfiguration<CalendarAddress>
{
    public void Configure(EntityTypeBuilder<CalendarAddress> address)
    {
        address.HasKey(one => one.UserId);
        address.HasHash(one => one.CodeHash);
        address.HasIndex(one => one.CodeHash).IsUnique();
        address.HasOne<StaffAccount>().WithOne().HasForeignKey<CalendarAddress>(one => one.UserId).OnDelete(DeleteBehavior.Cascade);
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

internal sealed class AttemptCounterMapping : IEntityTypeConfiguration<AttemptCounter>
{
    public void Configure(EntityTypeBuilder<AttemptCounter> counter)
    {
        counter.ToTable("AttemptCounters");
        counter.HasHash(one => one.Key);
        counter.HasKey(one => one.Key);
        counter.HasIndex(one => one.EndsUtc);
    }
}

internal sealed class HashKeyMapping : IEntityTypeConfiguration<HashKey>
{
    private const int ProtectedLength = 512;

    public void Configure(EntityTypeBuilder<HashKey> key)
    {
        key.ToTable("HashKeys");
        key.Property(one => one.Id).ValueGeneratedNever();
        key.Property(one => one.Protected).HasMaxLength(ProtectedLength).IsUnicode(false);
    }
}

internal sealed class SecurityEventMapping : IEntityTypeConfiguration<SecurityEvent>
{
    // A key holds 900 bytes on SQL Server; an account's id is 36 characters.
    private const int AccountIdLength = 128;
    private const int DetailLength = 200;
    private const int RequestIdLength = 64;

    public void Configure(EntityTypeBuilder<SecurityEvent> happened)
    {
        happened.ToTable("SecurityEvents");
        happened.Property(one => one.AccountId).HasMaxLength(AccountIdLength);
        happened.Property(one => one.Detail).HasMaxLength(DetailLength);
        happened.Property(one => one.RequestId).HasMaxLength(RequestIdLength);
        happened.HasIndex(one => new { one.MinuteUtc, one.Kind, one.AccountId, one.Detail }).IsUnique();
    }
}

internal sealed class OpenSessionMapping : IEntityTypeConfiguration<OpenSession>
{
    private const int StampLength = 64;
    private const int DeviceLength = 100;
    private const int NetworkLength = 64;

    public void Configure(EntityTypeBuilder<OpenSession> session)
    {
        session.ToTable("OpenSessions");
        session.Property(one => one.Id).ValueGeneratedNever();
        session.Property(one => one.Stamp).HasMaxLength(StampLength);
        session.Property(one => one.Device).HasMaxLength(DeviceLength);
        session.Property(one => one.Network).HasMaxLength(NetworkLength);
        session.HasIndex(one => one.AccountId);
        session.HasIndex(one => one.BegunUtc);
        session.HasOne<StaffAccount>().WithMany().HasForeignKey(one => one.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
