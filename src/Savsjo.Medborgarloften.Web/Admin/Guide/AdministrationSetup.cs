namespace Savsjo.Medborgarloften.Web.Admin.Guide;

/// <summary>Administration: the list of what a new installation needs, one class a use case, each living as long as a request.</summary>
public static class AdministrationSetup
{
    public static void AddAdministration(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<SetupGuideReader>()
        .AddScoped<SendTestLetter>();
}
