using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Savsjo.Medborgarloften.Data.Mail;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Subscriptions;

/// <summary>An outbox that takes nothing, when a test says so: the program dies when letters are stored.</summary>
internal sealed class DyingOutbox : SaveChangesInterceptor
{
    public bool Dies { get; set; }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        Dies && eventData.Context!.ChangeTracker.Entries<OutgoingMail>().Any(mail => mail.State == EntityState.Added)
            ? throw new DbUpdateException("died")
            : ValueTask.FromResult(result);
}
