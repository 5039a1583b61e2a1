namespace Savsjo.Medborgarloften.Web.Accounts.SecondStep;

/// <summary>Andra steget: the code after the password, one class a use case, each living as long as a request.</summary>
public static class SecondStepSetup
{
    public static void AddSecondStep(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<SecondStep>();
}
