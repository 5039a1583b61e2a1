using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.Users;

/// <summary>Inbjudan som mejl: the role and what it does, what to do first, until when, and whom to ask.</summary>
public sealed class InvitationLetters(AppDbContext db, MunicipalityOptions municipality, TimeProvider clock)
{
    public async Task<Letter> Of(StaffAccount account, string role, StaffMember by, OneTimeAddress link)
    {
        var inviter = await db.Users.Where(user => user.Id == by.UserId).Select(user => user.Email!).SingleAsync();
        return new(
            account.Email!,
            $"Inbjudan till Medborgarlöften {municipality.InPlace}",
            $"""
            Hej {account.DisplayName}!

            {by.Name} har bjudit in dig till tjänsten där Polisen och {municipality.Name} följer upp medborgarlöftena.

            {RoleAndTask(role, account)}{await LastDay(role)}

            Gör så här senast {link.ExpiresAtUtc.AsMoment()}: öppna länken och välj ett lösenord.
            {link.Address}

            Länken kan användas en gång. Skicka den inte vidare. När du har loggat in finns hjälp för din roll under Hjälp.

            Undrar du något? Fråga {by.Name}, {inviter}. Väntade du dig inte inbjudan behöver du inte göra något.
            """)
        { UselessAfterUtc = link.ExpiresAtUtc };
    }

    private static string RoleAndTask(string role, StaffAccount account) => role switch
    {
        Role.PoliceCoordinator => $"Din roll är {role}. {Reporting(account)}.",
        Role.MunicipalOfficial =>
            $"Din roll är {role}. {Reporting(account)}, granskar det som andra har skrivit och publicerar uppföljningen.",
        Role.Reviewer => $"Din roll är {role}. Du läser det som andra har rapporterat, och godkänner det eller skickar tillbaka det.",
        Role.Administrator =>
            $"Din roll är {role}. Du sköter löftesperioder, omgångar och användare. Du kan också granska och publicera.",
        _ => "Du får en roll av den som har bjudit in dig.",
    };

    private static string Reporting(StaffAccount account) => account.Organisation is { } party
        ? $"Inför varje uppföljning rapporterar du vad {party.InText} har gjort"
        : "Du rapporterar inför varje uppföljning";

    /// <summary>" Sista dagen för tertial 1 2021 är den 15 maj 2021."; nothing for who does not report, or between rounds.</summary>
    private async Task<string> LastDay(string role)
    {
        if (!Permitted.ToRecord.Contains(role))
            return "";
        var today = clock.TodayInSweden();
        var next = await db.Rounds.AsNoTracking().Where(round => round.Published == null && !round.IsTransferred)
            .OrderBy(round => round.Tertial).FirstOrDefaultAsync();
        return next is null || next.OpensOn > today || next.Deadline < today
            ? ""
            : $" Sista dagen för {next.Name} är den {SwedishText.Date(next.Deadline)}.";
    }
}
