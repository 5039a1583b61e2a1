using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Mail;

namespace Savsjo.Medborgarloften.Web.Upkeep;

/// <summary>Brevet om kontrollen, to each administrator: once a day, whichever node looks first.</summary>
/// <param name="IsMade">Whether the verification could be made: then it found faults.</param>
public sealed record VerificationLetter(bool IsMade, string Fault)
{
    public const string FoundFaults = "Kontrollen av Medborgarlöften hittade fel";
    public const string CouldNotBeMade = "Kontrollen av Medborgarlöften gick inte att göra";

    private static readonly TimeSpan LeastApart = TimeSpan.FromHours(20);

    private string Subject => IsMade ? FoundFaults : CouldNotBeMade;

    private string Body => IsMade
        ? $"""
            Hej!

            Programmet kontrollerar varje natt att loggen är hel och att det publicerade är det som publicerades. Nu stämmer det inte:

            {Fault}

            Någon kan ha ändrat i databasen utanför programmet. Be den som sköter servern att spara en kopia av databasen
            som den är nu, och att köra kommandot verify.
            """
        : $"""
            Hej!

            Programmet kontrollerar varje natt att loggen är hel och att det publicerade är det som publicerades. Nu går det inte:

            {Fault}

            Programmet försöker igen varje kvart. Be den som sköter servern att läsa programmets logg.
            """;

    /// <summary>Two nodes that look at once write the same letters, and one stores them.</summary>
    /// <param name="occasion">When the verification was due.</param>
    public async Task PostOnce(IServiceProvider services, DateTime occasion, DateTime nowUtc, CancellationToken cancellation)
    {
        var (db, since, subject) = (services.GetRequiredService<AppDbContext>(), nowUtc - LeastApart, Subject);
        if (await db.OutgoingMails.AnyAsync(mail => mail.Subject == subject && mail.CreatedUtc > since, cancellation))
            return;
        var outbox = services.GetRequiredService<Outbox>();
        foreach (var address in await Administrators(db, cancellation))
            outbox.Post(new(address, subject, Body) { OnlyId = IdOf($"{subject} {occasion:O} {address}") });
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (services.GetRequiredService<IDatabaseErrors>().IsDuplicate(exception))
        {
            // Another node was quicker.
        }
    }

    private static Task<List<string>> Administrators(AppDbContext db, CancellationToken cancellation) => db.Users
        .Where(user => user.DeactivatedAtUtc == null && db.UserRoles.Any(held => held.UserId == user.Id
            && db.Roles.Any(role => role.Id == held.RoleId && role.Name == Role.Administrator)))
        .Select(user => user.Email!).ToListAsync(cancellation);

    private static Guid IdOf(string what) => new(SHA256.HashData(Encoding.UTF8.GetBytes(what)).AsSpan(0, 16));
}
