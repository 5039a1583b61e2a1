namespace Savsjo.Medborgarloften.Web.Staff.Corrections;

/// <summary>Rättelser: opening a published follow-up, and what its new version would be; one class a use case.</summary>
public static class CorrectionsSetup
{
    public static void AddCorrections(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<CorrectionPageReader>()
        .AddScoped<CorrectedFollowUps>()
        .AddScoped<OpenCorrection>();
}
