using Microsoft.Extensions.Logging.Abstractions;
using Savsjo.Medborgarloften.Pdf.Tests.Contract;
using Savsjo.Medborgarloften.Pdf.Tests.Tools;

namespace Savsjo.Medborgarloften.Pdf.Tests;

/// <summary>
/// The built-in engine keeps the contract; and the contract's rules catch what was spoilt. The spoilers are written for the
/// way in which this engine writes its files.
/// </summary>
public sealed class BuiltInFollowUpReportPdfContractTests(PdfFiles files) : FollowUpReportPdfContract(files)
{
    protected override IFollowUpReportPdf Engine { get; } =
        new BuiltInFollowUpReportPdf(new PdfSender("Sävsjö kommun"), NullLogger<BuiltInFollowUpReportPdf>.Instance);

    public static TheoryData<string, int> EverySpoiler()
    {
        var data = new TheoryData<string, int>();
        foreach (var rule in Rules)
            for (var spoiler = 0; spoiler < rule.Spoilers.Length; spoiler++)
                data.Add(rule.Name, spoiler);
        return data;
    }

    [Theory]
    [MemberData(nameof(EverySpoiler))]
    public void A_spoilt_copy_is_caught(string rule, int spoiler)
    {
        var kept = Rules.Single(one => one.Name == rule);
        var (pattern, replacement) = kept.Spoilers[spoiler];
        using var spoilt = new PdfUnderTest(SpoiltCopy.Of(FileOf("Tertial3").FilePath, pattern, replacement));
        Assert.NotEmpty(kept.Violations(spoilt));
    }
}
