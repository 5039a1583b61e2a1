using Microsoft.Extensions.Logging.Abstractions;
using Savsjo.Medborgarloften.Pdf.Tests.Contents;
using Savsjo.Medborgarloften.Pdf.Tests.Contract;
using Savsjo.Medborgarloften.Pdf.Tests.Tools;

namespace Savsjo.Medborgarloften.Pdf.Tests;

/// <summary>
/// The built-in engine keeps the contract, and more than the standards ask; and the rules catch what was spoilt. The spoilers
/// are written for the way in which this engine writes its files.
/// </summary>
public sealed class BuiltInFollowUpReportPdfContractTests(PdfFiles files) : FollowUpReportPdfContract(files)
{
    protected override IFollowUpReportPdf Engine { get; } =
        new BuiltInFollowUpReportPdf(new PdfSender("Sävsjö kommun"), NullLogger<BuiltInFollowUpReportPdf>.Instance);

    private static IReadOnlyList<Rule> OwnRules { get; } =
    [
        new("every artifact says what it is", pdf => ContentRules.Streams(pdf)
                .Where(content => content.Contains("/Artifact BMC", StringComparison.Ordinal)).Select(_ => "an artifact without a type"),
            (@"^/Artifact <<.*>> BDC$", "/Artifact BMC")),
        new("every font lists its glyphs", pdf => DocumentRules.Programs(pdf)
                .Where(font => !font.Get("/CIDSet").Exists).Select(_ => "a font without CIDSet"),
            (@"^  /CIDSet .*\n", "")),
        new("nothing in it speaks of transparency", pdf => pdf.Graph.Dictionaries
                .Where(one => one.Get("/CA").Exists || one.Get("/ca").Exists || one.Get("/BM").Exists || one.Get("/SMask").Exists)
                .Select(_ => "an entry for it"),
            (@"^  /StructParents", "  /CA 1\n  /StructParents")),
    ];

    private static IEnumerable<Rule> EveryRule => [.. Rules, .. OwnRules];

    public static TheoryData<string, string> EveryOwnRuleAndContent()
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in OwnRules)
            foreach (var content in HardCases.All.Keys)
                data.Add(rule.Name, content);
        return data;
    }

    public static TheoryData<string, int> EverySpoiler()
    {
        var data = new TheoryData<string, int>();
        foreach (var rule in EveryRule)
            for (var spoiler = 0; spoiler < rule.Spoilers.Length; spoiler++)
                data.Add(rule.Name, spoiler);
        return data;
    }

    [Theory]
    [MemberData(nameof(EveryOwnRuleAndContent))]
    public void A_report_keeps_what_no_standard_asks(string rule, string content) =>
        Assert.Empty(OwnRules.Single(one => one.Name == rule).Violations(FileOf(content)));

    [Fact]
    public void Markup_in_a_title_is_kept_to_the_letter() => Assert.EndsWith(
        "A < B & \"C\" 'D' (E) \\F]]> kommun", FileOf("MarkupInTitle").Graph.Information.Get("/Title").Text, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(EverySpoiler))]
    public void A_spoilt_copy_is_caught(string rule, int spoiler)
    {
        var kept = EveryRule.Single(one => one.Name == rule);
        var (pattern, replacement) = kept.Spoilers[spoiler];
        using var spoilt = new PdfUnderTest(SpoiltCopy.Of(FileOf("Tertial3").FilePath, pattern, replacement));
        Assert.NotEmpty(kept.Violations(spoilt));
    }
}
