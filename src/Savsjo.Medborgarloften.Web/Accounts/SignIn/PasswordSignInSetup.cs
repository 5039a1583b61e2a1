namespace Savsjo.Medborgarloften.Web.Accounts.SignIn;

/// <summary>Inloggning: signing in with a password, and choosing one, one class a use case, each living as long as a request.</summary>
public static class PasswordSignInSetup
{
    public static void AddPasswordSignIn(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<SignIn>()
        .AddScoped<ChoosePassword>();
}
