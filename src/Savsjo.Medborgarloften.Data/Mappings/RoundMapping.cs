using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Domain.Promises;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class RoundMapping : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> round)
    {
        round.HasIndex(one => new { one.PromisePeriodId, one.Tertial }).IsUnique();
        round.HasChange(one => one.Published);
        round.Property(one => one.Version).IsConcurrencyToken();
    }
}
