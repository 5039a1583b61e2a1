using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Data.Mappings;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Translations;

namespace Savsjo.Medborgarloften.Data.Agreements;

internal sealed class TranslationMapping : IEntityTypeConfiguration<Translation>
{
    public void Configure(EntityTypeBuilder<Translation> translation)
    {
        translation.Property(one => one.Language).HasMaxLength(LanguageTag.MaxLength).IsUnicode(false);
        translation.Property(one => one.Texts).HasConversion(
            texts => StoredJson.Write(texts), json => StoredJson.Read<IReadOnlyList<TranslatedText>>(json),
            new ValueComparer<IReadOnlyList<TranslatedText>>(
                (one, other) => one!.SequenceEqual(other!), texts => texts.Aggregate(0, HashCode.Combine)));
        translation.Property(one => one.Version).IsConcurrencyToken();
        translation.HasChange(one => one.Saved);
        // Of two who begin the same one at once the second is refused.
        translation.HasIndex(one => new { one.PromisePeriodId, one.FollowUp, one.Language }).IsUnique();
        // It goes with a draft that is removed; what is published keeps its agreement.
        translation.HasOne<PromisePeriod>().WithMany().HasForeignKey(one => one.PromisePeriodId).OnDelete(DeleteBehavior.Cascade);
    }
}
