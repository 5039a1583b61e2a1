using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Pdf.Layout;

/// <summary>Rapportens egna ord: headings and sentences that are the same whichever engine sets them.</summary>
internal sealed class ReportWording(FollowUpReportContent content)
{
    public const string Summary = "Sammanfattning";
    public const string CommonActivities = "Gemensamma aktiviteter för hela perioden";
    public const string NoActivities = "Löftet har inga aktiviteter under året.";
    public const string Correction = "Rättelse";
    public const string Counting = "Så räknar vi";
    public const string About = "Om uppföljningen";
    public const string PermanentAddress = "Permanent adress:";
    public const string AllOffences = "Alla brottstyper";

    /// <summary>The title that a viewer's window shows.</summary>
    public string WindowTitle => $"{content.Title}, {content.MunicipalityName}";

    public string Title => $"Uppföljning av medborgarlöften för {content.MunicipalityName}";

    public string Promises => $"Medborgarlöften {content.MunicipalityName} {content.PeriodYears}";

    public string Activities => $"Uppföljning av aktiviteter kopplat till medborgarlöftena för {content.MunicipalityName}";

    /// <summary>"Misstankar 2020, aktivitet 2.1".</summary>
    public string Suspicions(ActivityContent activity) => $"{activity.Name} {content.Tertial.Year}, aktivitet {activity.Label}";

    /// <summary>What was suspected in all, and what a suspicion is not.</summary>
    public string Suspicions(SuspicionTable suspicions) =>
        new MeasureWording(content).Sentence(suspicions) + ". En misstanke är inte en person: en person kan stå för flera misstankar.";

    /// <summary>What the chart shows, for who cannot see it.</summary>
    public string Chart(SuspicionTable suspicions) => $"Stapeldiagram över misstankar per tertial {content.Tertial.Year}. " + string.Join(" ",
        content.Tertials.Zip(suspicions.Totals, (tertial, total) => $"Tertial {tertial.Number}: {MeasureWording.Suspicions(total, suspicions.SubgroupLabel)}."));

    /// <summary>"Hela 2020", "Hittills 2021": over the column of the year's totals.</summary>
    public string Year => content.Tertial.IsLastOfYear ? $"Hela {content.Tertial.Year}" : $"Hittills {content.Tertial.Year}";

    public string CorrectionReason(CorrectionContent correction) => correction.FollowsFrom is { } cause
        ? $"Den här versionen ersätter version {content.Version - 1}, eftersom uppföljningen av {cause.Name} har rättats och siffror därifrån visas också här. Skäl till rättelsen: {correction.Reason}"
        : $"Den här versionen ersätter version {content.Version - 1}. Skäl: {correction.Reason}";

    public static string GoalReason(string reason) => $"Varför målet inte nåddes: {reason}";

    /// <summary>What the logotype shows, in words.</summary>
    public static string Logotype(PdfSender sender) =>
        string.IsNullOrWhiteSpace(sender.LogotypeAltText) ? $"Logotyp: {sender.MunicipalityName}" : sender.LogotypeAltText;

    /// <summary>What a screen reader says of the link.</summary>
    public string LinkDescription => $"Uppföljningens sida på webben: {content.Address}";

    /// <summary>How the figures are counted, as far as this content needs to be told.</summary>
    public IEnumerable<string> CountingRules() => Domain.FollowUps.Reading.CountingRules.Of(content).Select(rule => rule.Sentence);
}
