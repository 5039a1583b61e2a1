using System.Globalization;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;

namespace Savsjo.Medborgarloften.Pdf.Tests.Contents;

/// <summary>Contents that a layout or a writer may trip over. Every one of them must become a whole, conforming file.</summary>
internal static class HardCases
{
    public const string NordicLetters = "å ä ö Å Ä Ö ÿ Ÿ ẞ ß é ü č đ ŋ š ŧ ž Č Đ Ŋ Š Ŧ Ž á ñ ø æ";

    public const string Arabic = "مرحبا بكم في سافشو";

    public const string Emoji = "Bra jobbat 😀👍🏽🎉👩‍🚒 tack!";

    public static FollowUpReportContent NothingAtAll { get; } = Report.Of() with { Promises = [] };

    public static FollowUpReportContent NoReports { get; } = Report.Of([.. Enumerable.Range(0, 6).Select(_ => Report.Activity())]);

    public static FollowUpReportContent TwoHundredActivities { get; } = Activities(200);

    public static FollowUpReportContent CellOfFourThousandCharacters { get; } = Report.Of(
        Report.Activity().Reporting(string.Join(' ', Enumerable.Range(0, 800)
            .Select(index => index.ToString("D4", CultureInfo.InvariantCulture)))[..3999]),
        Report.Activity("Kommunen ska lysa upp torget.").Reporting("Klart.", ActivityStatus.Done));

    public static string LongWord { get; } = string.Concat(Enumerable.Repeat("polissamordnare", 20));

    public static FollowUpReportContent WordOfThreeHundredLetters { get; } = Report.Of(
        Report.Activity(LongWord).Reporting("Se " + LongWord + " i protokollet."),
        Report.Activity().Reporting("Brottsförebyggandeverksamhetsutvecklare anställd."));

    public static FollowUpReportContent ForeignText { get; } = Report.Of(
        Report.Activity().Reporting(NordicLetters), Report.Activity().Reporting(Arabic), Report.Activity().Reporting(Emoji),
        Report.Activity().Reporting("Nytt\nrad\r\nför rad\n\ntredje stycket\toch\u0000kontroll\uFEFFtecken \uE000 \uFFFE \u200B \uD800"));

    public static FollowUpReportContent MarkupInTitle { get; } = Report.Of(
        Report.Activity().Reporting("1 < 2 & 3 > 2 (\\) \"citat\" 'apostrof'")) with
    {
        MunicipalityName = "A < B & \"C\" 'D' (E) \\F]]> kommun",
        PeriodTitle = "<b>Löften</b> & (parenteser) \u0007\uFFFF",
        Address = "https://exempelby.example/a(b)\\c?x=<å>&y=\"1\"",
    };

    /// <summary>What a long name leaves of the page's head, and words where figures are expected.</summary>
    public static FollowUpReportContent NoRoom { get; } = Report.Of(
        Report.Activity(new string('W', 120)).Reporting(new string('M', 500))) with
    {
        MunicipalityName = string.Join(' ', Enumerable.Repeat("Upplands-Väsby-Sollentuna", 30)),
        PublishedBy = new string('Å', 400),
        Promises = [new(1, new string('ä', 2000), new string('ö', 900), new string('x', 6000), []), new(22, "Löfte", "Löfte", "", [])],
    };

    /// <summary>Every state that a cell, a figure and a goal can have, and a correction.</summary>
    public static FollowUpReportContent EveryState { get; } = Report.Of(
    [
        .. Enum.GetValues<ActivityStatus>().Select(status => Report.Activity().Reporting($"Så här: {status.Word}.", status)),
        Report.Activity().WithCells(tertial => new(tertial, CellState.NotApplicable)),
        Report.Activity().WithCells(tertial => tertial.Number == 1
            ? new(tertial, CellState.Reported, ActivityStatus.Cancelled, "Utgår eftersom torget byggs om.")
            : new(tertial, CellState.Settled, SettledSince: new Tertial(2021, 1), SettledStatus: ActivityStatus.Cancelled)),
        Report.Activity().Measuring(Report.Count(GoalOutcome.Reached, 10, 4, 8, 0)),
        Report.Activity().Measuring(Report.Count(GoalOutcome.NotReached, 40, 1, 0, 2)) with { GoalReason = "Två tjänster var obesatta." },
        Report.Activity().Measuring(Report.Count(GoalOutcome.UnderWay, 10, 1, 2, 3), Report.Count(null, 1, 3, 4, 1)),
        Report.Activity().Measuring(Report.Measure([FigureContent.Missing, FigureContent.Missing, FigureContent.Missing],
            FigureContent.Missing,
            new(GoalComparison.AtMost, 3, GoalSpan.Year, GoalOutcome.NotReported, null, null))),
        Report.Activity().Measuring(Withheld(), Percentage(), YesNo()),
        Report.Activity() with { Name = "Misstankar", Suspicions = WithheldSuspicions() },
    ]) with
    {
        Version = 2,
        SmallCountsBelow = 3,
        Correction = new("Antalet fotpass i tertial 2 var fel.",
            ["Fotpass i tertial 2: 8, tidigare 7.", "Ansvarig för 1.4: Polisen, tidigare Kommunen."]),
        CommonActivities = [Report.Activity("Parterna ska träffas.").Reporting(null) with { Label = "G1" }],
    };

    public static IReadOnlyDictionary<string, FollowUpReportContent> All { get; } = new Dictionary<string, FollowUpReportContent>
    {
        [nameof(NothingAtAll)] = NothingAtAll,
        [nameof(NoReports)] = NoReports,
        [nameof(TwoHundredActivities)] = TwoHundredActivities,
        [nameof(CellOfFourThousandCharacters)] = CellOfFourThousandCharacters,
        [nameof(WordOfThreeHundredLetters)] = WordOfThreeHundredLetters,
        [nameof(ForeignText)] = ForeignText,
        [nameof(MarkupInTitle)] = MarkupInTitle,
        [nameof(NoRoom)] = NoRoom,
        [nameof(EveryState)] = EveryState,
        ["Tertial1"] = ReferenceReport.UpTo(1),
        ["Tertial2"] = ReferenceReport.UpTo(2),
        ["Tertial3"] = ReferenceReport.Content,
    };

    /// <summary>A report of any size, for measuring how it grows.</summary>
    public static FollowUpReportContent Activities(int count) => Report.Of([.. Enumerable.Range(0, count).Select(index =>
        (index % 4 == 0 ? Report.Activity().Measuring(Report.Count(GoalOutcome.Reached, 10, 4, 8, index)) : Report.Activity())
            .Reporting($"Genomfört {index} fotpass på torget tillsammans med fältassistenterna."))]);

    private static FigureContent Small => new(FigureState.Withheld, Below: 3);

    private static FigureContent Secret => new(FigureState.Withheld);

    private static MeasureContent Withheld() => Report.Measure([Small, FigureContent.Exact(Figure.OfCount(8)), Secret], Secret,
        new(GoalComparison.AtLeast, 10, GoalSpan.Year, GoalOutcome.Reached, null, null));

    private static MeasureContent Percentage()
    {
        FigureContent Of(decimal percentage) => FigureContent.Exact(Figure.OfPercentage(percentage, mark: FigureMark.Circa));
        return Report.Measure([Of(88), Of(90.5m), Of(91)], Of(91),
            new(GoalComparison.AtLeast, 95, GoalSpan.Period, GoalOutcome.NotReached, 96, null), MeasureKind.Percentage);
    }

    private static MeasureContent YesNo()
    {
        var yes = FigureContent.Exact(Figure.OfYesNo(true));
        return Report.Measure([yes, yes, yes], yes, null, MeasureKind.YesNo);
    }

    private static SuspicionTable WithheldSuspicions()
    {
        var partly = new FigureContent(FigureState.Given, Figure.OfCount(19), FigureState.Withheld, SubgroupBelow: 3);
        var both = new FigureContent(FigureState.Withheld, SubgroupState: FigureState.Withheld, Below: 3, SubgroupBelow: 3);
        var approximate = FigureContent.Exact(Figure.OfCount(1060, 13, mark: FigureMark.Circa));
        return Report.Suspicions(
            ("Eget bruk", [partly, both, Secret], Secret), ("Innehav", [approximate, FigureContent.Missing, Small], approximate),
            ("Överlåtelse", [partly, Secret, approximate], Secret));
    }
}
