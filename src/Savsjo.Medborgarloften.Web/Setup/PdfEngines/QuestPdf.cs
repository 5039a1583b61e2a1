using Savsjo.Medborgarloften.Pdf.QuestPdf;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Setup.PdfEngines;

/// <summary>QuestPDF-motorn, built in with -p:PdfEngine=QuestPdf. Its licence is configuration: nothing is claimed in silence.</summary>
internal static class PdfEngine
{
    private const string LicenseKey = "Pdf:QuestPdfLicense";

    public static void AddPdfEngine(this WebApplicationBuilder builder)
    {
        var license = License(builder.Configuration[LicenseKey]);
        builder.Services.AddSingleton(services => new FollowUpPdfEngines(sender =>
            new QuestPdfFollowUpReportPdf(sender, license, services.GetRequiredService<ILogger<QuestPdfFollowUpReportPdf>>())));
    }

    private static QuestPdfLicense License(string? name) => QuestPdfLicenseName.Read(name)
        ?? throw new InvalidConfigurationException(LicenseKey, string.IsNullOrWhiteSpace(name)
            ? $"programmet är byggt med QuestPDF, men det står inte vilken licens ni har; skriv {QuestPdfLicenseName.Choices}."
            : $"”{name}” är ingen licens för QuestPDF; skriv {QuestPdfLicenseName.Choices}.");
}
