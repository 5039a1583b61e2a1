using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Telling;

namespace Savsjo.Medborgarloften.Web.Accounts.MailChoices;

/// <summary>Väljer vilka mejl man vill ha om det som andra gör.</summary>
public sealed class ChooseMails(AppDbContext db)
{
    public async Task<MailChoice> Of(string userId, CancellationToken cancellation) =>
        await db.ToldPersons.Where(one => one.UserId == userId).Select(one => (MailChoice?)one.Choice)
            .SingleOrDefaultAsync(cancellation) ?? MailChoice.All;

    public async Task Choose(string userId, MailChoice choice, CancellationToken cancellation)
    {
        var told = await db.ToldPersons.SingleOrDefaultAsync(one => one.UserId == userId, cancellation);
        if (told is null)
        {
            var newest = await db.AuditEntries.MaxAsync(entry => (long?)entry.Sequence, cancellation) ?? 0;
            told = db.ToldPersons.Add(new ToldPerson(userId, newest)).Entity;
        }

        told.Choose(choice);
        await db.SaveChangesAsync(cancellation);
    }
}
