using System.Globalization;
using System.Net;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Statistics;

/// <summary>One agreement ends and the next begins within a year: what became of the first is not lost for the second.</summary>
public sealed class TwoAgreementsInAYearTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private static readonly string[] BothDays = ["2023-09-01,2024-08-31", "2024-09-01,2025-08-31"];

    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task The_statistics_and_open_data_tell_of_both_and_of_how_the_first_one_ended()
    {
        var first = new FollowedUpDays(new(new(2023, 9, 1), new(2024, 8, 31)), new(2023, 3), new(2024, 2));
        var second = new FollowedUpDays(new(new(2024, 9, 1), new(2025, 8, 31)), new(2024, 3), new(2025, 2));
        var administrator = await _fixture.SignedIn(Role.Administrator);
        var copied = await Copied(administrator, first, "1");
        await Copied(administrator, second, $"{copied.Id}");
        await Publish(new(2023, 3), first, 3, 3, GoalOutcome.UnderWay);
        await Publish(new(2024, 2), first, 6, 9, GoalOutcome.NotReached);
        await Publish(new(2024, 3), second, 4, 4, GoalOutcome.UnderWay);

        var page = await _fixture.Visitor().Get("/statistik?fran=2023&till=2024");

        page.ShouldSay("1 september–31 december 2023 3 minst 15 under hela perioden På väg")
            .ShouldSay("1 januari–31 augusti 2024 6, sammanlagt 9 minst 15 under hela perioden Målet nåddes inte")
            .ShouldSay("1 september–31 december 2024 4 minst 15 under hela perioden På väg");
        Assert.Equal(BothDays, await DaysTold(2024));
    }

    /// <summary>The days of the agreements that the file of figures has something of in a year.</summary>
    private async Task<IEnumerable<string>> DaysTold(int year)
    {
        var csv = await _fixture.Visitor().Client.GetStringAsync("/oppna-data/siffror.csv");
        return BothDays.Where(days => csv.Split('\n').Any(line => line.Contains(days, StringComparison.Ordinal)
            && line.StartsWith($"{year}", StringComparison.Ordinal) && line.Contains("given", StringComparison.OrdinalIgnoreCase)));
    }

    private static async Task<EnteredAgreement> Copied(Visitor administrator, FollowedUpDays followed, string from)
    {
        await administrator.Get("/admin/loftesperioder/ny");
        (await administrator.Submit(
            "Skapa utkastet", ("Title", $"Löften {followed.Days.First.Year}"),
            ("FirstDay", Typed(followed.Days.First)), ("LastDay", Typed(followed.Days.Last)), ("CopyFrom", from),
            ("Activities", "true"), ("Parties", "true"), ("Measures", "true"), ("Goals", "true"))).ShouldHaveStatus(HttpStatusCode.OK);
        var period = new EnteredAgreement(administrator, administrator.Page.Address);
        await period.TakeIntoUse();
        return period;
    }

    private static string Typed(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private async Task Publish(Tertial tertial, FollowedUpDays followed, int year, int period, GoalOutcome outcome)
    {
        var content = (await _fixture.Content(2020, 3)) with
        {
            Tertial = tertial,
            PeriodTitle = $"Löften {followed.Days.First.Year}",
            PeriodYears = $"{followed.Days.First.Year}–{followed.Days.Last.Year}",
            PeriodPublicId = $"{followed.Days.First.Year}-{followed.Days.Last.Year}",
            Followed = followed,
            CommonActivities = [],
        };
        await _fixture.Publish(content with
        {
            Promises =
            [
                .. content.Promises.Select(promise => promise with
                {
                    Activities =
                    [
                        .. promise.Activities.Where(activity => activity.Label == "2.2").Select(activity => activity with
                        {
                            Cells = [.. activity.Cells.Take(tertial.Number)],
                            Measures = [.. activity.Measures.Select(measure => Told(measure, tertial.Number, year, period, outcome))],
                        }),
                    ],
                }),
            ],
        });
    }

    private static MeasureContent Told(MeasureContent measure, int columns, int year, int period, GoalOutcome outcome) => measure with
    {
        Figures = [.. measure.Figures.Take(columns)],
        Year = FigureContent.Exact(Figure.OfCount(year)),
        Period = FigureContent.Exact(Figure.OfCount(period)),
        Goal = measure.Goal! with { Span = GoalSpan.Period, Outcome = outcome, ReachedIn = null, Spans = [] },
    };
}
