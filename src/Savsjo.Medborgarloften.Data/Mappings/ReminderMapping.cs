using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Reminders;
using Savsjo.Medborgarloften.Data.Telling;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class ReminderMapping : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> reminder)
    {
        reminder.HasKey(one => new { one.RoundId, one.UserId, one.Day });
        reminder.HasOne<Round>().WithMany().HasForeignKey(one => one.RoundId);
        // A key holds 900 bytes on SQL Server; an account's id is 36 characters.
        reminder.Property(one => one.UserId).HasMaxLength(128);
        reminder.Property(one => one.Activities).HasMaxLength(4000);
    }
}

internal sealed class ReminderTurnMapping : IEntityTypeConfiguration<ReminderTurn>
{
    public void Configure(EntityTypeBuilder<ReminderTurn> turn)
    {
        turn.ToTable(table => table.HasCheckConstraint("CK_ReminderTurns_OneRow", "Id = 1"));
        turn.Property(one => one.Id).ValueGeneratedNever();
        turn.HasData(new ReminderTurn());
    }
}

internal sealed class ToldPersonMapping : IEntityTypeConfiguration<ToldPerson>
{
    public void Configure(EntityTypeBuilder<ToldPerson> told)
    {
        told.HasKey(one => one.UserId);
        told.HasOne<StaffAccount>().WithOne().HasForeignKey<ToldPerson>(one => one.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
