using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Data.Mail;
using Savsjo.Medborgarloften.Data.Subscriptions;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class OutgoingMailMapping : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> mail)
    {
        mail.Property(one => one.Id).ValueGeneratedNever();
        mail.Property(one => one.To).HasMaxLength(256);
        mail.Property(one => one.Subject).HasMaxLength(200);
        mail.Property(one => one.UnsubscribeAddress).HasMaxLength(1000);
        mail.Property(one => one.ReplyTo).HasMaxLength(256);
        mail.Property(one => one.Fault).HasMaxLength(500);
        mail.Ignore(one => one.LeavesNoTrace);
        mail.HasOne<Subscriber>().WithMany().HasForeignKey(one => one.SubscriberId).OnDelete(DeleteBehavior.Cascade);
        // What is to be sent, oldest first; and, among those without a next attempt, what is old enough to be removed.
        mail.HasIndex(one => new { one.NextAttemptUtc, one.CreatedUtc });
    }
}
