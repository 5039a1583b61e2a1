using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Data.Mappings;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Data.Rounds;

internal sealed class EarlierDocumentMapping : IEntityTypeConfiguration<EarlierDocument>
{
    public void Configure(EntityTypeBuilder<EarlierDocument> document)
    {
        document.HasHash(one => one.Sha256);
        // The same document is kept once, also of two who bring it at once.
        document.HasIndex(one => one.Sha256).IsUnique();
        document.Property(one => one.Name).HasMaxLength(EarlierDocument.MaxNameLength);
        document.HasChange(one => one.Added!);
    }
}
