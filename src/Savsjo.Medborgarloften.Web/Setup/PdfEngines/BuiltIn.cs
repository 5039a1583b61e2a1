using Savsjo.Medborgarloften.Pdf;

namespace Savsjo.Medborgarloften.Web.Setup.PdfEngines;

/// <summary>Den inbyggda motorn, built in as a rule (-p:PdfEngine=BuiltIn).</summary>
internal static class PdfEngine
{
    public static void AddPdfEngine(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton(services => new FollowUpPdfEngines(sender =>
            new BuiltInFollowUpReportPdf(sender, services.GetRequiredService<ILogger<BuiltInFollowUpReportPdf>>())));
}
