using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.Parties;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class ResponsiblePersonMapping : IEntityTypeConfiguration<ResponsiblePerson>
{
    public void Configure(EntityTypeBuilder<ResponsiblePerson> person)
    {
        person.HasKey(one => new { one.ActivityId, one.UserId });
        person.HasOne<StaffAccount>().WithMany().HasForeignKey(one => one.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
