using System.Security.Cryptography;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Accounts;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.DemoData;

/// <summary>Demokonton, one per role. In Development only.</summary>
public sealed class DemoAccounts(IConfiguration configuration)
{
    /// <summary>Demo:Password if configured, else random for this database; shown on the sign-in page in Development.</summary>
    public const string PasswordKey = "Demo:Password";

    private const int RandomPasswordLength = 16;

    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new("polis@savsjo.example", "Karin Berg", Organisation.Police, Role.PoliceCoordinator),
        new("kommun@savsjo.example", "Anna Lind", Organisation.Municipality, Role.MunicipalOfficial),
        new("granskare@savsjo.example", "Per Ek", Organisation.Municipality, Role.Reviewer),
        new("admin@savsjo.example", "Eva Nord", null, Role.Administrator),
    ];

    /// <summary>The password of every demo account, once they have been made by this process or configured.</summary>
    public string Password { get; } = configuration[PasswordKey] is { Length: > 0 } configured
        ? configured
        : RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", RandomPasswordLength);

    /// <summary>Makes those that are missing; those that exist get this process's password.</summary>
    public async Task<IReadOnlyDictionary<string, StaffMember>> Make(AccountCreation accounts)
    {
        var staff = new Dictionary<string, StaffMember>();
        foreach (var (email, name, organisation, role) in All)
        {
            var account = await accounts.CreateOrSetPassword(email, name, organisation, role, Password);
            staff[role] = new StaffMember(account.Id, name, organisation, [role]);
        }

        return staff;
    }
}

/// <summary>One demo account.</summary>
public sealed record DemoAccount(string Email, string Name, Organisation? Organisation, string Role);
