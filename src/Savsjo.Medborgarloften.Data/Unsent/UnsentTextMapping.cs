using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Data.Unsent;

internal sealed class UnsentTextMapping : IEntityTypeConfiguration<UnsentText>
{
    public void Configure(EntityTypeBuilder<UnsentText> text)
    {
        text.Property(one => one.Place).HasMaxLength(UnsentText.MaxPlaceLength).IsUnicode(false);
        text.Property(one => one.Field).HasMaxLength(UnsentText.MaxFieldLength).IsUnicode(false);
        text.Property(one => one.Text).HasMaxLength(UnsentText.MaxLength);
        text.Property(one => one.BuiltOn).HasMaxLength(UnsentText.MaxBuiltOnLength);
        text.Property(one => one.Version).IsConcurrencyToken();
        text.HasIndex(one => new { one.UserId, one.Place, one.Field }).IsUnique();
        // Whose time is out.
        text.HasIndex(one => one.SavedUtc);
        text.HasOne<StaffAccount>().WithMany().HasForeignKey(one => one.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
