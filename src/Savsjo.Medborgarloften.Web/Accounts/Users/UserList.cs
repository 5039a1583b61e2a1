using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Accounts.Users;

/// <summary>Användare: everybody who has an account, by name.</summary>
public sealed record UserList(IReadOnlyList<ListedUser> Users)
{
    private static readonly StringComparer Swedish = StringComparer.Create(SwedishText.Culture, ignoreCase: true);

    public static async Task<UserList> Load(AppDbContext db, DateTime nowUtc, CancellationToken cancellation) =>
        new([.. (await ListedUser.Find(db, db.Users, nowUtc, cancellation))
            .OrderBy(user => user.State == AccountState.Deactivated).ThenBy(user => user.Name, Swedish)]);
}

/// <summary>En användare, in the list and at the top of their own page.</summary>
public sealed record ListedUser(
    string Id, string Name, string Email, string Role, Organisation? Organisation, AccountState State, bool HasSecondFactor,
    bool HasPassword, bool HasExternalLogin, DateTime? LastSignedInAtUtc, DateTime? InvitationExpiresAtUtc, string Version)
{
    /// <summary>"kommunhandläggare, Kommunen".</summary>
    public string RoleAndOrganisation => Organisation is { } organisation ? $"{Role}, {organisation.Name}" : Role;

    /// <summary>When they were last here, or how long the invitation holds.</summary>
    public string Seen => (State, LastSignedInAtUtc) switch
    {
        (AccountState.Invited, _) => $"Inbjudan gäller till {At(InvitationExpiresAtUtc!.Value)}",
        (_, { } instant) => $"Senast inloggad {At(instant)}",
        _ => "Har inte loggat in än",
    };

    /// <summary>"Tvåstegsinloggning": the ways in that the account has.</summary>
    public string Ways => SwedishText.Capitalised(SwedishText.List(
    [
        .. HasSecondFactor ? ["tvåstegsinloggning"] : HasPassword ? ["bara lösenord"] : Array.Empty<string>(),
        .. HasExternalLogin ? ["inloggningstjänst"] : Array.Empty<string>(),
    ]));

    /// <summary>In one query, whatever their number.</summary>
    public static async Task<IReadOnlyList<ListedUser>> Find(
        AppDbContext db, IQueryable<StaffAccount> accounts, DateTime nowUtc, CancellationToken cancellation)
    {
        var found = await accounts.AsNoTracking().Where(user => user.RemovedNumber == null).Select(user => new
        {
            user.Id,
            user.DisplayName,
            user.Email,
            user.Organisation,
            user.DeactivatedAtUtc,
            user.TwoFactorEnabled,
            user.LastSignedInAtUtc,
            user.ConcurrencyStamp,
            HasPassword = user.PasswordHash != null,
            HasLogin = db.UserLogins.Any(login => login.UserId == user.Id),
            Role = db.UserRoles.Where(one => one.UserId == user.Id)
                .Join(db.Roles, one => one.RoleId, role => role.Id, (_, role) => role.Name).FirstOrDefault(),
            Expires = db.OneTimeLinks.Where(link => link.AccountId == user.Id && link.SpentAtUtc == null)
                .OrderByDescending(link => link.MadeAtUtc).Select(link => (DateTime?)link.ExpiresAtUtc).FirstOrDefault(),
        }).ToListAsync(cancellation);
        return [.. found.Select(one => new ListedUser(
            one.Id, one.DisplayName, one.Email ?? "", one.Role ?? "", one.Organisation,
            StateOf(one.DeactivatedAtUtc, one.HasPassword || one.HasLogin, one.Expires, nowUtc), one.TwoFactorEnabled,
            one.HasPassword, one.HasLogin, one.LastSignedInAtUtc, one.Expires, one.ConcurrencyStamp ?? ""))];
    }

    private static AccountState StateOf(DateTime? deactivated, bool isTaken, DateTime? expires, DateTime nowUtc) =>
        deactivated is not null ? AccountState.Deactivated
        : isTaken ? AccountState.Active
        : expires > nowUtc ? AccountState.Invited
        : AccountState.InvitationExpired;

    private static string At(DateTime utc) => utc.InSweden().ToString("d MMMM yyyy 'kl.' HH.mm", SwedishText.Culture);
}
