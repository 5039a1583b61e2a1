using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Security.Attempts;

namespace Savsjo.Medborgarloften.Web.Accounts;

/// <summary>Larm till kontots ägare: that somebody guesses. At most one letter of each kind a day, however much they guess.</summary>
public sealed class AccountAlarm(AttemptGate gate, Outbox outbox, AppDbContext db, MunicipalityOptions municipality)
{
    private static readonly TimeSpan BetweenLetters = TimeSpan.FromHours(24);

    public Task PasswordsGuessed(StaffAccount account) => Tell(account, "lösenord", "Någon försöker logga in som du",
        "Någon har skrivit fel lösenord till ditt konto fem gånger på kort tid. Därför prövas inga fler lösenord till kontot på en kvart "
            + "från enheter där du inte har loggat in förut. Där du har loggat in förut, och med passkey, kommer du in som vanligt. "
            + "Ett sådant här mejl skickas högst en gång om dygnet.");

    public Task CodesGuessed(StaffAccount account) => Tell(account, "kod", "Någon har klarat första steget som du",
        "Någon har klarat första steget av inloggningen till ditt konto, men skrivit fel kod i andra steget fem gånger på kort tid. "
            + "Om det inte var du kan någon annan ditt lösenord, eller logga in i din inloggningstjänst: byt lösenordet där genast. "
            + "Lösenordet hit byter du på sidan Mitt konto. "
            + "Ett sådant här mejl skickas högst en gång om dygnet.");

    private async Task Tell(StaffAccount account, string kind, string subject, string whatHappened)
    {
        if (account.IsDeactivated || account.Email is null || !await gate.IsFirst($"{kind}|{account.Id}", BetweenLetters))
            return;
        outbox.Post(AccountLetter.Notice(account, subject, whatHappened, municipality));
        await db.SaveChangesAsync();
    }
}
