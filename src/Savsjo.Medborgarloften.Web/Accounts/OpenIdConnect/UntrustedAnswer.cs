using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Savsjo.Medborgarloften.Web.Accounts.OpenIdConnect;

/// <summary>
/// Varför svaret inte godtogs, for the log: whoever looks after the service needs to know what to mend, or whom to
/// suspect.
/// </summary>
public static class UntrustedAnswer
{
    public static string ReasonOf(Exception? failure) => failure switch
    {
        SecurityTokenInvalidIssuerException => "Fel utfärdare",
        SecurityTokenInvalidAudienceException => "Fel mottagare",
        SecurityTokenInvalidAlgorithmException => "Fel underskrift",
        SecurityTokenInvalidSignatureException => "Fel underskrift",
        SecurityTokenInvalidLifetimeException => "Fel tid",
        OpenIdConnectProtocolInvalidNonceException => "Fel nonce",
        OpenIdConnectProtocolException => "Inloggningstjänsten svarade med ett fel",
        _ => "Svaret hör inte till någon påbörjad inloggning, eller gick inte att läsa",
    };
}
