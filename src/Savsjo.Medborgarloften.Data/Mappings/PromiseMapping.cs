using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class PromiseMapping : IEntityTypeConfiguration<Promise>
{
    public void Configure(EntityTypeBuilder<Promise> promise)
    {
        promise.Property(one => one.Text).HasMaxLength(Promise.MaxTextLength);
        promise.Property(one => one.FollowUpHeading).HasMaxLength(Promise.MaxHeadingLength);
        promise.HasIndex(one => new { one.PromisePeriodId, one.Number }).IsUnique();
    }
}
