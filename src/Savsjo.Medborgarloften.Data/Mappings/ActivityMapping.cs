using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Parties;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class ActivityMapping : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> activity)
    {
        activity.Ignore(one => one.SuspicionMeasures);
        activity.Ignore(one => one.MeasuresInOrder);
        activity.Ignore(one => one.LatestTerms);
        activity.Ignore(one => one.Reporters);
        // A reader of an activity reads all that it has been; it is little, and nobody asks for one part by itself.
        activity.Property(one => one.EarlierTerms).HasConversion(
            terms => StoredJson.Write(terms), json => StoredJson.Read<IReadOnlyList<EarlierTerms>>(json),
            new ValueComparer<IReadOnlyList<EarlierTerms>>(
                (left, right) => StoredJson.Write(left!) == StoredJson.Write(right!), terms => terms.Count, terms => terms.ToList()));
        activity.Property(one => one.Text).HasMaxLength(Activity.MaxTextLength);
        activity.Property(one => one.ShortName).HasMaxLength(Activity.MaxShortNameLength);
        activity.Property(one => one.Purpose).HasMaxLength(Activity.MaxPurposeLength);
        activity.Property(one => one.StartReason).HasMaxLength(Activity.MaxReasonLength);
        activity.Property(one => one.EndReason).HasMaxLength(Activity.MaxReasonLength);
        // Restricted: what took another's place stays as long as that. Of several that are merged, all lead to it.
        activity.HasOne(one => one.Replacement).WithMany().HasForeignKey(one => one.ReplacementId).OnDelete(DeleteBehavior.NoAction);
        // No foreign key: what is continued may be removed while it is a draft, and what continues nothing there is is a beginning.
        activity.HasIndex(one => one.ContinuesActivityId);
        activity.HasOne(one => one.Promise).WithMany(promise => promise.Activities).HasForeignKey(one => one.PromiseId)
            .OnDelete(DeleteBehavior.Cascade);
        activity.HasMany(one => one.Measures).WithOne().HasForeignKey(measure => measure.ActivityId);
        activity.HasMany(one => one.ResponsiblePersons).WithOne().HasForeignKey(person => person.ActivityId);
        activity.HasIndex(one => new { one.PromiseId, one.Number }).IsUnique();
        activity.HasIndex(one => new { one.PromisePeriodId, one.Number }).IsUnique();
        activity.ToTable(table =>
        {
            table.HasCheckConstraint("CK_Activities_Tertials", "LastTertial >= FirstTertial");
            table.HasCheckConstraint(
                "CK_Activities_Owner",
                "(PromiseId IS NULL AND PromisePeriodId IS NOT NULL) OR (PromiseId IS NOT NULL AND PromisePeriodId IS NULL)");
        });
        activity.OwnsMany(one => one.Responsible, party =>
        {
            party.ToTable("ResponsibleParties");
            party.Property<int>("Id");
            party.HasKey("Id");
            party.WithOwner().HasForeignKey("ActivityId");
            party.Property(one => one.Name).HasMaxLength(ResponsibleParty.MaxNameLength);
        });
    }
}
