using Microsoft.AspNetCore.Identity;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Accounts.SignIn;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.OpenIdConnect;

/// <summary>
/// Loggar in genom en inloggningstjänst. It opens the account that is linked to whom the provider names, and no other: an
/// e-mail address in a token links nothing.
/// </summary>
public sealed class ExternalSignIn(
    UserManager<StaffAccount> users, StaffSession session, PendingSignIn pending, ExternalRefusals refusals, KnownDevice devices,
    IHttpContextAccessor http, TimeProvider clock)
{
    public async Task<(SignInOutcome Outcome, ExternalFault? Fault)> With(ExternalIdentity identity)
    {
        var account = await users.FindByLoginAsync(ExternalLogin.Kind, identity.Key);
        if (FaultOf(account, identity) is { } fault)
        {
            await refusals.Log(identity.Provider, account, Reason(fault));
            return (SignInOutcome.Refused, fault);
        }

        // The provider has shown one factor, as a password does; an account with a second one asks for it.
        if (account!.TwoFactorEnabled && !identity.IsStrong)
        {
            await pending.Begin(account);
            return (SignInOutcome.HalfWay, null);
        }

        devices.Remember(http.HttpContext!, account.Id);
        await pending.End();
        return (SignInOutcome.Done(await session.Begin(account, identity.IsStrong, identity.Provider.Name)), null);
    }

    private ExternalFault? FaultOf(StaffAccount? account, ExternalIdentity identity) => account switch
    {
        null => ExternalFault.NotInvited,
        { IsDeactivated: true } => ExternalFault.Deactivated,
        _ when !account.CanSignInAt(clock.GetUtcNow()) => ExternalFault.Locked,
        _ when !identity.Provider.MayOpen(account) => ExternalFault.OtherOrganisation,
        _ => null,
    };

    private static string Reason(ExternalFault fault) => fault switch
    {
        ExternalFault.NotInvited => "Inte kopplad till något konto",
        ExternalFault.Deactivated => "Kontot är inaktiverat",
        ExternalFault.Locked => "Kontot är låst",
        _ => "Kontot hör till en annan organisation",
    };
}
