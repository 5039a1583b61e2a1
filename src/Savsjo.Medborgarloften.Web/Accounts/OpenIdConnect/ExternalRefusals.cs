using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.OpenIdConnect;

/// <summary>
/// Loggar nekade inloggningar. Anybody can send answers that no provider gave: each network address gets as many entries of a kind as
/// it gets attempts at a password, so that nobody fills the log.
/// </summary>
public sealed class ExternalRefusals(StaffSession session, SignInThrottle throttle, IHttpContextAccessor http)
{
    public async Task Log(OpenIdProvider provider, StaffAccount? account, string reason)
    {
        var attempt = new Attempt(
            http.HttpContext!.Connection.RemoteIpAddress?.ToString(), $"{provider.Scheme} {reason}", IsKnownDevice: false);
        if (throttle.Wait(attempt) is not null)
            return;
        throttle.Failed(attempt);
        await session.LogFailure(
            account, isLockedOut: false, AuditValues.Write([new("Inloggningstjänst", provider.Name), new("Orsak", reason)]));
    }
}
