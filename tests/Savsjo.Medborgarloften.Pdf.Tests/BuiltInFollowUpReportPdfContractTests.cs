using Microsoft.Extensions.Logging.Abstractions;
using Savsjo.Medborgarloften.Pdf.Tests.Contract;

namespace Savsjo.Medborgarloften.Pdf.Tests;

/// <summary>The built-in engine keeps the contract.</summary>
public sealed class BuiltInFollowUpReportPdfContractTests : FollowUpReportPdfContract
{
    protected override IFollowUpReportPdf Engine { get; } =
        new BuiltInFollowUpReportPdf(new PdfSender("Sävsjö kommun"), NullLogger<BuiltInFollowUpReportPdf>.Instance);
}
