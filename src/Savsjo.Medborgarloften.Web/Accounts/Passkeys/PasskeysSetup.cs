namespace Savsjo.Medborgarloften.Web.Accounts.Passkeys;

/// <summary>Passkeys: registering one, and signing in with it, one class a use case, each living as long as a request.</summary>
public static class PasskeysSetup
{
    public static void AddPasskeys(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<RegisterPasskey>()
        .AddScoped<PasskeySignIn>();
}
