using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Security.Attempts;

namespace Savsjo.Medborgarloften.Web.Accounts.OpenIdConnect;

/// <summary>
/// Loggar nekade inloggningar. Anybody can send answers that no provider gave; the reasons are few, and each is counted by the minute.
/// </summary>
public sealed class ExternalRefusals(SecurityLog log)
{
    public Task Log(OpenIdProvider provider, StaffAccount? account, string reason) => log.Note(
        SecurityEventKind.ProviderRefused, account, AuditValues.Write([new("Inloggningstjänst", provider.Name), new("Orsak", reason)]));
}
