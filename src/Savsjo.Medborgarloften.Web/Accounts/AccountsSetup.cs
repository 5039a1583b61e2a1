using Savsjo.Medborgarloften.Web.Accounts.Passwords;

namespace Savsjo.Medborgarloften.Web.Accounts;

/// <summary>Konton: what every room of the accounts rests on, one class a use case, each living as long as a request.</summary>
public static class AccountsSetup
{
    public static void AddAccounts(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<AccountCreation>()
        .AddScoped<OneTimeLinks>()
        .AddScoped<SecondFactors>()
        .AddScoped<RecoveryCodes>()
        .AddScoped<OneTimeCodes>()
        .AddScoped<PasswordCheck>()
        .AddScoped<OwnerProof>()
        .AddScoped<AccountAlarm>();
}
