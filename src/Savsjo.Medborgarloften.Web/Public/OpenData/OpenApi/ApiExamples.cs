using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.OpenApi;

/// <summary>
/// Exempel for the API's description: a small follow-up, invented, sent through the same code as the real ones. It shows
/// what a reader must be able to tell apart: given, missing and withheld.
/// </summary>
public sealed class ApiExamples(AbsoluteAddresses addresses)
{
    private static readonly Tertial First = new(2020, 1);
    private static readonly Tertial Second = new(2020, 2);
    private static readonly DateTime Published = new(2020, 10, 9, 12, 30, 0, DateTimeKind.Utc);

    private static readonly ActivityContent Efforts = new()
    {
        Label = "2.4",
        Text = "Polisen ska göra minst femton riktade insatser mot narkotika varje år.",
        Name = "Riktade insatser",
        Responsible = "Polisen",
        Cells =
        [
            new(First, CellState.Reported, ActivityStatus.Ongoing, "Genomfört tio riktade insatser under perioden."),
            new(Second, CellState.Reported, ActivityStatus.Ongoing, "Genomfört sju riktade insatser under perioden."),
        ],
        Measures =
        [
            new()
            {
                Name = "Riktade insatser",
                Unit = new("riktad insats", "riktade insatser", GrammaticalGender.Common),
                Kind = MeasureKind.Count,
                Accumulation = Accumulation.Sum,
                Figures = [FigureContent.Exact(Figure.OfCount(10)), FigureContent.Exact(Figure.OfCount(7))],
                Year = FigureContent.Exact(Figure.OfCount(17)),
                Period = FigureContent.Exact(Figure.OfCount(17)),
                Goal = new(GoalComparison.AtLeast, 15, GoalSpan.Year, GoalOutcome.Reached, 113, Second),
            },
        ],
    };

    private static readonly ActivityContent Suspicions = new()
    {
        Label = "2.1",
        Text = "Polisen ska redovisa antalet misstankar om narkotikabrott.",
        Name = "Misstankar om narkotikabrott",
        Responsible = "Polisen",
        Cells = [new(First, CellState.Reported, ActivityStatus.Ongoing), new(Second, CellState.Reported, ActivityStatus.Ongoing)],
        Suspicions = new(
            "21 år och yngre",
            [
                new("Eget bruk",
                    [FigureContent.Exact(Figure.OfCount(19, 11)), new(FigureState.Withheld, SubgroupState: FigureState.Withheld, Below: 5)],
                    new(FigureState.Withheld, SubgroupState: FigureState.Withheld)),
                new("Innehav",
                    [FigureContent.Exact(Figure.OfCount(8, 6)), FigureContent.Missing], FigureContent.Exact(Figure.OfCount(8, 6))),
            ],
            [FigureContent.Exact(Figure.OfCount(27, 17)), new(FigureState.Withheld, SubgroupState: FigureState.Withheld)],
            new(FigureState.Withheld, SubgroupState: FigureState.Withheld)),
    };

    private FollowUpReportContent Content { get; } = new()
    {
        Tertial = Second,
        Version = 2,
        MunicipalityName = "Exempel kommun",
        PeriodTitle = "Lokala medborgarlöften 2020-2021",
        PeriodYears = "2020–2021",
        Followed = new(new(new(2020, 1, 1), new(2021, 12, 31)), First, new(2021, 3)),
        PublishedAtUtc = Published,
        PublishedBy = "Exempel kommun",
        Address = "",
        SmallCountsBelow = 5,
        Correction = new("En siffra var fel.", ["2.4 Riktade insatser, tertial 2 2020: 6 blev 7"]),
        Promises =
        [
            new(2, "Vi lovar att minska narkotikan i kommunen.", "Minska narkotikan", "Insatserna fortsätter under hösten.",
                [Suspicions, Efforts]),
        ],
    };

    public object PromisePeriod => PromisePeriodResource.Of(Content, addresses);

    public object PromisePeriods => Page("promise-periods", PromisePeriodResource.Of(Content, addresses));

    public object Promise => PromiseResource.Of(Content.Promises[0], Content, addresses);

    public object Promises => Page("promise-periods/2020-2021/promises", PromiseResource.Of(Content.Promises[0], Content, addresses));

    public object Activity => PeriodActivity.AllOf(Content, addresses, AgreedSeries.Nothing).Last();

    public object Activities => Page(
        "promise-periods/2020-2021/activities", [.. PeriodActivity.AllOf(Content, addresses, AgreedSeries.Nothing)]);

    public object FollowUp => Resources.FollowUp.Of(Content, 2, addresses, AgreedSeries.Nothing);

    public object FollowUps => Page("follow-ups", Report.InList(addresses));

    public object Versions => Page("follow-ups/2020-2/versions",
        Report.InList(addresses), new PublishedReport(2, Second, 1, Published.AddDays(-7), 5, null).InList(addresses));

    public object Figures => Page("figures", [.. PublishedFigure.Of(Content).Select(figure => Report.Row(figure, AgreedSeries.Nothing))]);

    public object ApiInfo => ApiVersion.Info(addresses);

    private PublishedReport Report => new(
        3, Content.Covers, Content.Version, Published, Content.SmallCountsBelow, Content.Correction!.Reason);

    private PageOf<T> Page<T>(string resource, params IReadOnlyList<T> items) =>
        new Api.Paging(1, Api.ApiQuery.DefaultLimit, addresses.Api(resource), []).With(items, items.Count);
}
