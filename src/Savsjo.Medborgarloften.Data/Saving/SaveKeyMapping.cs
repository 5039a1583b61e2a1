using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Savsjo.Medborgarloften.Data.Saving;

internal sealed class SaveKeyMapping : IEntityTypeConfiguration<SaveKey>
{
    public void Configure(EntityTypeBuilder<SaveKey> key)
    {
        key.ToTable("SaveKeys");
        key.Property(one => one.Id).ValueGeneratedNever();
        key.HasIndex(one => one.AtUtc);
    }
}
