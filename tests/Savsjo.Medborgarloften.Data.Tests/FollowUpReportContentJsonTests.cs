using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Data.Tests;

public class FollowUpReportContentJsonTests
{
    /// <summary>As version 1 wrote it: without anything that is optional.</summary>
    private const string Oldest = """
        {"schemaVersion":1,"tertial":"2020/3","version":1,"municipalityName":"Sävsjö kommun",
         "periodTitle":"Löften 2020-2021","periodYears":"2020–2021",
         "publishedAtUtc":"2021-01-22T09:00:00Z","publishedBy":"Sävsjö kommun",
         "address":"https://savsjo.example/uppfoljning/2020/tertial-3","promises":[]}
        """;

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        var json = FollowUpReportContentJson.Write(Content());

        var read = FollowUpReportContentJson.Read(json);

        Assert.Equal(json, FollowUpReportContentJson.Write(read));
        var measure = read.Promises[0].Activities[0].Measures[0];
        Assert.Equal(Figure.OfCount(0, 0), measure.Figures[0].Figure);
        Assert.Equal(FigureState.Missing, measure.Figures[1].State);
        Assert.Equal("19,5 procent", measure.Figures[2].Wording);
        Assert.Equal(new(2020, 2), measure.Goal!.ReachedIn);
        Assert.Equal(DateTimeKind.Utc, read.PublishedAtUtc.Kind);
    }

    [Fact]
    public void A_goal_of_another_shape_reads_back_the_same_and_a_plain_one_says_nothing_of_it()
    {
        var plain = Content();
        var activity = plain.Promises[0].Activities[0];
        var pace = activity.Measures[0].Goal! with
        {
            Span = GoalSpan.Week,
            Baseline = 34,
            SubgroupShare = 20.5m,
            Due = new(120, 17, 18, 0, 17, null),
            JudgedIn = new(2020, 1),
        };
        var shaped = plain with
        {
            Promises = [
            plain.Promises[0] with { Activities = [activity with { Measures = [activity.Measures[0] with { Goal = pace }] }] }]
        };

        var json = FollowUpReportContentJson.Write(plain);

        var read = FollowUpReportContentJson.Read(FollowUpReportContentJson.Write(shaped));
        Assert.Equal(pace, read.Promises[0].Activities[0].Measures[0].Goal);
        Assert.All(["baseline", "subgroupShare", "due", "judgedIn", "spans", "earlierTargets", "limits",
            "promised", "goalWords", "figureJudged"],
            member => Assert.DoesNotContain($"\"{member}\"", json, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_person_can_read_it()
    {
        var json = FollowUpReportContentJson.Write(Content());

        Assert.Contains("Sävsjö", json, StringComparison.Ordinal);
        Assert.Contains("\"2020/3\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_content_without_newer_fields_is_still_read()
    {
        var content = FollowUpReportContentJson.Read(Oldest);

        Assert.Equal(new(2020, 3), content.Tertial);
        Assert.Empty(content.CommonActivities);
        Assert.Null(content.Correction);
        Assert.Null(content.SmallCountsBelow);
    }

    private static FollowUpReportContent Content() => FollowUpReportContentJson.Read(Oldest) with
    {
        Promises =
        [
            new(1, "Löftet 😀 <b>", "Löftet", "En lägesbild.",
            [
                new ActivityContent
                {
                    Label = "1.1",
                    Text = "Polisen ska gå på torget.",
                    Name = "Torget",
                    Responsible = "Polisen",
                    Cells = [new(new(2020, 1), CellState.Reported, ActivityStatus.Ongoing, "Text"), new(new(2020, 2), CellState.Missing)],
                    Measures =
                    [
                        new MeasureContent
                        {
                            Name = "Pass",
                            Unit = new("pass", "pass", Domain.Swedish.GrammaticalGender.Neuter),
                            Kind = MeasureKind.Count,
                            Accumulation = Accumulation.Sum,
                            Figures = [FigureContent.Exact(Figure.OfCount(0, 0)),
                                FigureContent.Missing, FigureContent.Exact(Figure.OfPercentage(19.5m))],
                            Year = FigureContent.Missing,
                            Period = FigureContent.Missing,
                            Goal = new(GoalComparison.AtLeast, 4, GoalSpan.Year, GoalOutcome.Reached, 150, new(2020, 2)),
                        },
                    ],
                },
            ]),
        ],
    };
}
