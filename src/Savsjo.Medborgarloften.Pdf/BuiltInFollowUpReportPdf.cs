using Savsjo.Medborgarloften.Domain.FollowUpReports;
namespace Savsjo.Medborgarloften.Pdf;
/// <summary>Placeholder.</summary>
public sealed class BuiltInFollowUpReportPdf(PdfSender sender) : IFollowUpReportPdf
{
    /// <summary>x</summary>
    public RenderedPdf Render(FollowUpReportContent content) => new(System.Text.Encoding.UTF8.GetBytes("%PDF-1.7 " + sender.MunicipalityName + content.Title), 1);
}
