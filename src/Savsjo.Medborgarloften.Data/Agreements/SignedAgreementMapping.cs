using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Data.Mappings;
using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Data.Agreements;

internal sealed class SignedAgreementMapping : IEntityTypeConfiguration<SignedAgreement>
{
    public void Configure(EntityTypeBuilder<SignedAgreement> agreement)
    {
        agreement.HasHash(one => one.Sha256);
        agreement.Property(one => one.Reason).HasMaxLength(SignedAgreement.MaxReasonLength);
        agreement.HasChange(one => one.Added!);
        // Of two who add one at once the second is refused.
        agreement.HasIndex(one => new { one.PromisePeriodId, one.Number }).IsUnique();
        agreement.HasOne<PromisePeriod>().WithMany().HasForeignKey(one => one.PromisePeriodId).OnDelete(DeleteBehavior.Restrict);
    }
}
