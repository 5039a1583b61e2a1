namespace Savsjo.Medborgarloften.Web.Accounts.MailChoices;

/// <summary>Vilka mejl en person vill ha.</summary>
public static class MailChoicesSetup
{
    public static void AddMailChoices(this WebApplicationBuilder builder) => builder.Services.AddScoped<ChooseMails>();
}
