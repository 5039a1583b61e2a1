using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Guide;

/// <summary>Skickar ett provbrev to whoever asks for it, and to nobody else.</summary>
public sealed class SendTestLetter(AppDbContext db, Outbox outbox, MunicipalityOptions municipality, TimeProvider clock)
{
    public const string Subject = "Provmejl från Medborgarlöften";

    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <returns>The address that it goes to.</returns>
    public async Task<string> Send(StaffMember staff, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var address = await db.Users.Where(user => user.Id == staff.UserId).Select(user => user.Email!).SingleAsync(cancellation);
        outbox.Post(new Letter(address, Subject, $"""
            Hej {staff.Name}!

            Det här är ett prov. Kommer mejlet fram gör inbjudningar och påminnelser från Medborgarlöften {municipality.InPlace} det också.

            {municipality.PublicAddress}
            """)
        { UselessAfterUtc = (now + Patience).UtcDateTime });
        db.AuditEntries.Add(new AuditEntry(
            staff.ChangeAt(now), staff.Name, AuditDeed.TestLetterSent, tertial: null, activityId: null, Subject, before: null,
            after: null));
        await db.SaveChangesAsync(cancellation);
        return address;
    }
}
