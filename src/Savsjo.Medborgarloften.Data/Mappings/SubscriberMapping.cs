using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Data.Subscriptions;
using Savsjo.Medborgarloften.Domain.Translations;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class SubscriberMapping : IEntityTypeConfiguration<Subscriber>
{
    public void Configure(EntityTypeBuilder<Subscriber> subscriber)
    {
        subscriber.Property(one => one.Id).ValueGeneratedNever();
        subscriber.Property(one => one.Email).HasMaxLength(Subscriber.MaxEmailLength);
        subscriber.Property(one => one.Language).HasMaxLength(LanguageTag.MaxLength).IsUnicode(false);
        subscriber.HasHash(one => one.EmailHash);
        subscriber.HasIndex(one => one.EmailHash).IsUnique();
        // Who has not been told of the newest follow-up, in an order that every node follows.
        subscriber.HasIndex(one => new { one.ToldOf, one.Id });
        // Who has let the time for confirming pass; and how many asked during the last hour.
        subscriber.HasIndex(one => new { one.LatestLetterUtc, one.ConfirmedUtc });
    }
}
