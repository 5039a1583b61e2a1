namespace Savsjo.Medborgarloften.Web.Accounts.Users;

/// <summary>Användare: who can sign in, one class a use case, each living as long as a request.</summary>
public static class UsersSetup
{
    public static void AddUsers(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<InvitePerson>()
        .AddScoped<InvitationLetters>()
        .AddScoped<SendNewLink>()
        .AddScoped<AdministerAccount>()
        .AddScoped<LastReporter>()
        .AddScoped<AccountsInTurn>();
}
