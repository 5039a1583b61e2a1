using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class MeasureMapping : IEntityTypeConfiguration<Measure>
{
    private const int MaxLabelsLength = 400;

    public void Configure(EntityTypeBuilder<Measure> measure)
    {
        measure.ToTable("Measures");
        measure.Property(one => one.Name).HasMaxLength(Measure.MaxNameLength);
        measure.Property(one => one.SubgroupLabel).HasMaxLength(Measure.MaxSubgroupLabelLength);
        measure.Ignore(one => one.Subgroups);
        measure.Property(one => one.OtherSubgroupLabels).HasMaxLength(MaxLabelsLength).HasConversion(
            labels => StoredJson.Write(labels), json => StoredJson.Read<IReadOnlyList<string>>(json),
            new ValueComparer<IReadOnlyList<string>>(
                (left, right) => left!.SequenceEqual(right!), labels => labels.Count, labels => labels.ToList()));
        measure.Property(one => one.PublishedName).HasMaxLength(Measure.MaxNameLength);
        measure.Property(one => one.WordBefore).HasMaxLength(Measure.MaxWordBeforeLength);
        measure.HasIndex(one => new { one.ActivityId, one.Order }).IsUnique();
        measure.HasOne(one => one.CountedIn).WithMany().HasForeignKey(one => one.CountedInId).OnDelete(DeleteBehavior.NoAction);
        measure.HasOne(one => one.Offence).WithMany().HasForeignKey(one => one.OffenceId).OnDelete(DeleteBehavior.Restrict);
        measure.ComplexProperty(one => one.Goal);
        // A reader of goals reads every one that there has been; they are few, and nobody asks for one by itself.
        measure.Property(one => one.GoalChanges).HasConversion(
            changes => StoredJson.Write(changes), json => StoredJson.Read<IReadOnlyList<GoalChange>>(json),
            new ValueComparer<IReadOnlyList<GoalChange>>(
                (left, right) => left!.SequenceEqual(right!), changes => changes.Count, changes => changes.ToList()));
        measure.ComplexProperty(one => one.Unit, unit =>
        {
            unit.Property(one => one.Singular).HasMaxLength(Measure.MaxUnitLength);
            unit.Property(one => one.Plural).HasMaxLength(Measure.MaxUnitLength);
        });
    }
}

internal sealed class OffenceMapping : IEntityTypeConfiguration<Offence>
{
    public void Configure(EntityTypeBuilder<Offence> offence)
    {
        // What two administrators could overwrite for each other.
        offence.Property(one => one.Name).HasMaxLength(Offence.MaxNameLength).IsConcurrencyToken();
        offence.Property(one => one.Law).HasMaxLength(Offence.MaxLawLength).IsConcurrencyToken();
        offence.Property(one => one.IsRetired).IsConcurrencyToken();
        offence.Property(one => one.Order).IsConcurrencyToken();
        offence.HasIndex(one => one.Name).IsUnique();
    }
}
