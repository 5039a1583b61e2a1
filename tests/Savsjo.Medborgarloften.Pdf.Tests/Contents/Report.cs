using System.Globalization;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Pdf.Tests.Contents;

/// <summary>Builds contents: <c>Report.Of(Report.Activity().Reporting("…"))</c>.</summary>
internal static class Report
{
    public static FollowUpReportContent Of(params ActivityContent[] activities) => new()
    {
        Tertial = new Tertial(2021, 3),
        Version = 1,
        MunicipalityName = "Exempelby kommun",
        PeriodTitle = "Lokala medborgarlöften i Exempelby 2020-2021",
        PeriodYears = "2020–2021",
        PublishedAtUtc = new DateTime(2022, 1, 31, 23, 30, 0, DateTimeKind.Utc),
        PublishedBy = "Exempelby kommun",
        Address = "https://exempelby.example/uppfoljning/2021/tertial-3",
        Promises = [new(1, "Det ska vara tryggt på torget.", "Trygghet på torget.", null, Numbered(activities))],
    };

    public static ActivityContent Activity(string text = "Polisen ska gå på torget.") => new()
    {
        Label = "1.1",
        Text = text,
        Name = "Torget",
        Responsible = "Polisen",
        Cells = Tertials(tertial => new(tertial, CellState.Missing)),
    };

    /// <summary>The same text in every tertial.</summary>
    public static ActivityContent Reporting(this ActivityContent activity, string? text, ActivityStatus status = ActivityStatus.Ongoing) =>
        activity with { Cells = Tertials(tertial => new(tertial, CellState.Reported, status, text)) };

    /// <summary>One cell a tertial.</summary>
    public static ActivityContent WithCells(this ActivityContent activity, Func<Tertial, CellContent> cell) =>
        activity with { Cells = Tertials(cell) };

    public static ActivityContent Measuring(this ActivityContent activity, params MeasureContent[] measures) =>
        activity with { Measures = measures };

    /// <summary>A count with a goal for the year.</summary>
    public static MeasureContent Count(GoalOutcome? outcome, int target, params int[] counts) =>
        Measure([.. counts.Select(count => FigureContent.Exact(Figure.OfCount(count)))], FigureContent.Exact(Figure.OfCount(counts.Sum())),
            outcome is { } known
                ? new(GoalComparison.AtLeast, target, GoalSpan.Year, known, counts.Sum() * 100 / target,
                    known == GoalOutcome.Reached ? new Tertial(2021, 2) : null)
                : null);

    public static MeasureContent Measure(
        IReadOnlyList<FigureContent> figures, FigureContent total, GoalContent? goal, MeasureKind kind = MeasureKind.Count) => new()
        {
            Name = "Fotpass",
            Unit = new("fotpass", "fotpass", GrammaticalGender.Neuter),
            Kind = kind,
            Accumulation = kind == MeasureKind.Count ? Accumulation.Sum : Accumulation.Latest,
            Figures = figures,
            Year = total,
            Period = total,
            Goal = goal,
        };

    public static SuspicionTable Suspicions(params (string Offence, FigureContent[] Figures, FigureContent Year)[] offences) => new(
        "21 år och yngre",
        [.. offences.Select(offence => new OffenceRow(offence.Offence, offence.Figures, offence.Year))],
        offences[^1].Figures,
        offences[^1].Year);

    private static IReadOnlyList<CellContent> Tertials(Func<Tertial, CellContent> cell) =>
        [.. new Tertial(2021, 3).YearToDate().Select(cell)];

    private static List<ActivityContent> Numbered(ActivityContent[] activities) =>
        [.. activities.Select((activity, index) =>
            activity with { Label = string.Create(CultureInfo.InvariantCulture, $"1.{index + 1}") })];
}
