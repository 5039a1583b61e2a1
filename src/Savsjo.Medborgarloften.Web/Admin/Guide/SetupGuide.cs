using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Admin.Guide;

/// <summary>
/// Kom igång: what a new installation needs before anybody can report, and what of it is done. It looks at what there is and
/// remembers nothing of its own, so it is never wrong, and goes away by itself.
/// </summary>
/// <param name="TestLetter">What became of the reader's latest test letter; null when there is none.</param>
/// <param name="MailGoesTo">"mail.exempelby.se:587", or the folder that letters land in while there is no mail server.</param>
public sealed record SetupGuide(IReadOnlyList<SetupStep> Steps, string? TestLetter, string MailGoesTo, bool HasMailServer)
{
    public int Done => Steps.Count(step => step.IsDone);
}

/// <summary>Ett steg.</summary>
/// <param name="Sentence">Why, and what to think of.</param>
public sealed record SetupStep(string Name, string Sentence, string Address, string Link, bool IsDone);

/// <summary>Läser av hur långt installationen har kommit.</summary>
public sealed class SetupGuideReader(AppDbContext db, MunicipalityInForce municipality, IMailTransport transport)
{
    /// <summary>Null when everything is done, or something is published already.</summary>
    public async Task<SetupGuide?> Read(string userId, CancellationToken cancellation)
    {
        if (await db.FollowUpReports.AnyAsync(cancellation))
            return null;
        var hasMailServer = transport is SmtpServer;
        var guide = new SetupGuide(
            [
                new("Kommunens uppgifter",
                    "Namn, kontakter, färg och logotyp. Spara sidan även om allt redan stämmer, så att du vet att du har gått igenom den.",
                    Rooms.Municipality, "Fyll i kommunens uppgifter", municipality.Version > 0),
                new("Löftesperiod", "Löftena som är undertecknade, med aktiviteter, mått och mål. Omgångarna att rapportera följer med.",
                    Rooms.Periods, "Lägg upp löftesperioden", await db.PromisePeriods.AnyAsync(cancellation)),
                new("E-post",
                    "Inbjudningar och påminnelser går med e-post. Skicka ett provmejl till dig själv och se att det kommer "
                        + "fram, innan du bjuder in någon.",
                    "", "", hasMailServer && await MailHasArrived(cancellation)),
                new("Personer", "Minst en som rapporterar och en annan som granskar: den som har skrivit en rapport får inte godkänna den.",
                    Rooms.Users + "/bjud-in", "Bjud in en person", await HasStaff(cancellation)),
            ],
            await TestLetter(userId, hasMailServer, cancellation), transport.Name, hasMailServer);
        return guide.Steps.All(step => step.IsDone) ? null : guide;
    }

    /// <summary>The server has taken a letter, or somebody has followed a link that was sent: old letters are cleared away.</summary>
    private async Task<bool> MailHasArrived(CancellationToken cancellation) =>
        await db.OutgoingMails.AnyAsync(mail => mail.SentUtc != null, cancellation)
        || await db.Users.CountAsync(user => user.PasswordHash != null, cancellation) > 1;

    private async Task<bool> HasStaff(CancellationToken cancellation) =>
        await Reporters.All(db).AnyAsync(cancellation)
            && await db.Users.CountAsync(user => user.DeactivatedAtUtc == null, cancellation) > 1;

    private async Task<string?> TestLetter(string userId, bool hasMailServer, CancellationToken cancellation)
    {
        var address = await db.Users.Where(user => user.Id == userId).Select(user => user.Email).SingleOrDefaultAsync(cancellation);
        var latest = await db.OutgoingMails.Where(mail => mail.To == address && mail.Subject == SendTestLetter.Subject)
            .OrderByDescending(mail => mail.CreatedUtc)
            .Select(mail => new { mail.SentUtc, mail.Fault })
            .FirstOrDefaultAsync(cancellation);
        return latest switch
        {
            null => null,
            { SentUtc: not null } when !hasMailServer =>
                $"Provmejlet till {address} ligger som fil i mappen. Det har inte skickats till någon.",
            { SentUtc: not null } => $"Provmejlet till {address} är skickat. Titta efter det i din inkorg, och bland skräpposten.",
            { Fault: { } fault } =>
                $"Provmejlet till {address} gick inte att skicka: {fault} Den som sköter servern ställer in e-posten (Mail:Smtp).",
            _ => $"Provmejlet till {address} väntar på att skickas. Läs in sidan igen om en liten stund.",
        };
    }
}
