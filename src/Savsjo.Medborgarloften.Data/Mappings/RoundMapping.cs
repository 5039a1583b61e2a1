using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class RoundMapping : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> round)
    {
        // A tertial has one follow-up, at one address, whatever the periods. And the open round is asked for by staff on every
        // page, and by the public pages' cache once a second.
        round.HasIndex(one => one.Tertial).IsUnique();
        round.HasChange(one => one.Published);
        round.Property(one => one.Version).IsConcurrencyToken();
        round.HasMany(one => one.Corrections).WithOne().HasForeignKey(correction => correction.RoundId);
        round.Ignore(one => one.OngoingCorrection);
        round.Ignore(one => one.IsInTurn);
        round.HasSource(one => one.Source);
        round.HasOne<EarlierDocument>().WithMany().HasForeignKey(one => one.EarlierDocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CorrectionMapping : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> correction)
    {
        correction.ToTable("Corrections");
        correction.Property(one => one.Reason).HasMaxLength(Correction.MaxReasonLength);
        correction.HasChange(one => one.Opened);
        correction.HasChange(one => one.Ended);
        correction.HasIndex(one => one.RoundId, "IX_Corrections_OneOngoing").IsUnique().HasFilter("IsOngoing = 1");
        correction.HasMany(one => one.Activities).WithOne().HasForeignKey(activity => activity.CorrectionId);
    }
}

internal sealed class CorrectedActivityMapping : IEntityTypeConfiguration<CorrectedActivity>
{
    public void Configure(EntityTypeBuilder<CorrectedActivity> activity)
    {
        activity.ToTable("CorrectedActivities");
        activity.HasKey(one => new { one.CorrectionId, one.ActivityId });
        activity.HasOne<Activity>().WithMany().HasForeignKey(one => one.ActivityId).OnDelete(DeleteBehavior.Restrict);
    }
}
