namespace Savsjo.Medborgarloften.Web.Accounts.OwnAccount;

/// <summary>Mitt konto: what a person does with their own account, one class a use case, each living as long as a request.</summary>
public static class OwnAccountSetup
{
    public static void AddOwnAccount(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<OwnAccountPages>()
        .AddScoped<EnrolAuthenticator>()
        .AddScoped<ChangePassword>()
        .AddScoped<EndSessions>();
}
