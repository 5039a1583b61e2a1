using Savsjo.Medborgarloften.Pdf;
using Savsjo.Medborgarloften.Web.Setup.PdfEngines;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>The engine that draws the PDF, and how the municipality looks in it.</summary>
public static class PdfSetup
{
    public static void AddPdf(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(services => Sender(services.GetRequiredService<MunicipalityOptions>(), builder.Environment));
        builder.AddPdfEngine();
    }

    private static PdfSender Sender(MunicipalityOptions municipality, IWebHostEnvironment environment) => new(
        municipality.Name,
        municipality.AccentColour,
        municipality.LogotypePath.Length == 0 ? null : File.ReadAllBytes(Path.Combine(environment.ContentRootPath, municipality.LogotypePath)),
        municipality.LogotypeAltText.Length == 0 ? null : municipality.LogotypeAltText);
}
