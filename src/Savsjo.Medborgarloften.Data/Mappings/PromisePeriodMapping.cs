using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class PromisePeriodMapping : IEntityTypeConfiguration<PromisePeriod>
{
    public void Configure(EntityTypeBuilder<PromisePeriod> period)
    {
        period.Ignore(one => one.AllActivities);
        period.Ignore(one => one.RoundToTransfer);
        period.Ignore(one => one.DoubledRounds);
        period.Property(one => one.Title).HasMaxLength(PromisePeriod.MaxTitleLength);
        // Read whole, as a sentence, with the agreement; nobody asks for one by itself.
        period.Property(one => one.MovedEnds).HasConversion(
            moves => StoredJson.Write(moves), json => StoredJson.Read<IReadOnlyList<MovedEnd>>(json),
            new ValueComparer<IReadOnlyList<MovedEnd>>(
                (left, right) => left!.SequenceEqual(right!), moves => moves.Count, moves => moves.ToList()));
        period.Property<string?>("_addressYears").HasColumnName("AddressYears").HasMaxLength(9);
        period.Property<string?>("_publicId").HasColumnName("PublicId").HasMaxLength(9);
        period.Property<IReadOnlyList<DateOnly>>("_judgedEnds").HasColumnName("JudgedEnds")
            .HasConversion(new DaysConverter(), DaysConverter.Comparer);
        period.Property(one => one.Version).IsConcurrencyToken();
        period.Property<Tertial?>("_followUpsFrom").HasColumnName("FollowUpsFrom");
        period.Property<IReadOnlyList<Tertial>>("_joinedWithNext").HasColumnName("JoinedWithNext")
            .HasConversion(new TertialsConverter(), TertialsConverter.Comparer);
        period.HasMany(one => one.Promises).WithOne().HasForeignKey(promise => promise.PromisePeriodId);
        period.HasMany(one => one.CommonActivities).WithOne().HasForeignKey(activity => activity.PromisePeriodId)
            .OnDelete(DeleteBehavior.NoAction);
        period.HasMany(one => one.Rounds).WithOne().HasForeignKey(round => round.PromisePeriodId);
        period.ToTable(table => table.HasCheckConstraint("CK_PromisePeriods_Days", "LastDay > FirstDay"));
    }
}
