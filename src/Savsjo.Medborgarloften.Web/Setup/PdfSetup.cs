using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Setup.PdfEngines;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>The engine that draws the PDF, as the municipality looks now.</summary>
public static class PdfSetup
{
    public static void AddPdf(this WebApplicationBuilder builder)
    {
        builder.AddPdfEngine();
        builder.Services.AddScoped(services =>
            services.GetRequiredService<FollowUpPdfEngines>().For(services.GetRequiredService<MunicipalityInForce>().Sender));
    }
}
