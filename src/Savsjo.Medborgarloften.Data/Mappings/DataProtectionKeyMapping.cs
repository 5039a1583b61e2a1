using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Savsjo.Medborgarloften.Data.Mappings;

/// <summary>The keys that protect cookies and tokens; here every web node shares them. A key without a name or a body is none.</summary>
internal sealed class DataProtectionKeyMapping : IEntityTypeConfiguration<DataProtectionKey>
{
    public void Configure(EntityTypeBuilder<DataProtectionKey> key)
    {
        key.Property(one => one.FriendlyName).IsRequired();
        key.Property(one => one.Xml).IsRequired();
    }
}
