namespace Savsjo.Medborgarloften.Web.Staff.Corrections;

/// <summary>Rättelser: opening a published follow-up, and its new version, one class a use case, each living as long as a request.</summary>
public static class CorrectionsSetup
{
    public static void AddCorrections(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<CorrectionPageReader>()
        .AddScoped<CorrectedFollowUps>()
        .AddScoped<OpenCorrection>()
        .AddScoped<PublishCorrection>();
}
