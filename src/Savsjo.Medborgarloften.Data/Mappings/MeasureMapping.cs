using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class MeasureMapping : IEntityTypeConfiguration<Measure>
{
    public void Configure(EntityTypeBuilder<Measure> measure)
    {
        measure.ToTable("Measures");
        measure.Property(one => one.Name).HasMaxLength(100);
        measure.Property(one => one.SubgroupLabel).HasMaxLength(60);
        measure.HasIndex(one => new { one.ActivityId, one.Order }).IsUnique();
        measure.HasOne(one => one.Offence).WithMany().HasForeignKey(one => one.OffenceId).OnDelete(DeleteBehavior.Restrict);
        measure.ComplexProperty(one => one.Goal);
        measure.ComplexProperty(one => one.Unit, unit =>
        {
            unit.Property(one => one.Singular).HasMaxLength(60);
            unit.Property(one => one.Plural).HasMaxLength(60);
        });
    }
}

internal sealed class OffenceMapping : IEntityTypeConfiguration<Offence>
{
    public void Configure(EntityTypeBuilder<Offence> offence)
    {
        offence.Property(one => one.Name).HasMaxLength(60);
        offence.Property(one => one.Law).HasMaxLength(100);
        offence.HasIndex(one => one.Name).IsUnique();
    }
}
