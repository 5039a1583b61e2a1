using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>
/// Regler för passkeys: bound to the configured public address, whatever the request says its host is, and always with the
/// device's own check of its owner, which is what makes a passkey two factors.
/// </summary>
public sealed class PasskeyRules(Installation installation) : IConfigureOptions<IdentityPasskeyOptions>
{
    private const string Required = "required";

    public void Configure(IdentityPasskeyOptions options)
    {
        var site = new Uri(installation.Municipality.PublicAddress);
        var origin = site.GetLeftPart(UriPartial.Authority);
        options.ServerDomain = site.Host;
        options.UserVerificationRequirement = Required;
        options.ResidentKeyRequirement = Required;
        options.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin && context.Origin == origin);
    }
}
