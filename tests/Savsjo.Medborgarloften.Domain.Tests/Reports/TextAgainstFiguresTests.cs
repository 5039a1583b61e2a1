using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Doubts;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.Reports;

/// <summary>A number in the text that none of the figures is; every subgroup is one of them.</summary>
public sealed class TextAgainstFiguresTests
{
    private static readonly MeasureUnit Seizures = new("omhändertagande", "omhändertaganden", GrammaticalGender.Neuter);

    [Theory]
    [InlineData("32 omhändertaganden gällde narkotika.")]
    [InlineData("20 omhändertaganden gällde alkohol.")]
    [InlineData("34 omhändertaganden gällde inte alkohol.")]
    [InlineData("22 omhändertaganden gällde inte narkotika.")]
    [InlineData("52 omhändertaganden gällde narkotika eller alkohol, två omhändertaganden något annat.")]
    public void Every_subgroup_may_be_told_and_what_is_left_without_it(string text) => Assert.Empty(Doubts(["narkotika", "alkohol"], text));

    [Fact]
    public void Another_number_is_still_asked_about() => Assert.Equal(
        ["Omhändertaganden, alkohol: texten säger 21, siffran är 20."],
        Doubts(["narkotika", "alkohol"], "21 omhändertaganden gällde alkohol."));

    [Fact]
    public void A_number_in_the_name_of_any_subgroup_is_no_count() => Assert.Empty(
        Doubts(["narkotika", "grupp 3"], "Grupp 3: inget omhändertagande."));

    [Theory]
    [InlineData("Genomfört tolv riktade insatser.")]
    [InlineData("Genomfört tolv riktade insatser. Sammanlagt 20 under året.")]
    [InlineData("Genomfört tolv riktade insatser, jämfört med åtta i tertial 1.")]
    [InlineData("I första tertialet gjordes åtta riktade insatser, i andra tertialet tolv riktade insatser.")]
    public void The_part_that_follows_from_a_total_may_be_told(string text) =>
        Assert.Empty(OfYear(text, StatedFigure.OfTertial(Figure.OfCount(8)), new(Figure.OfCount(20), StatedAs.YearTotal)));

    [Theory]
    [InlineData("I tertial 1 gjordes nio riktade insatser.", "Texten säger 9 riktade insatser i tertial 1 2020, siffran är 8.")]
    [InlineData("Genomfört åtta riktade insatser.", "Texten säger 8 riktade insatser, siffran är 20.")]
    [InlineData("Sammanlagt 12 riktade insatser under året.", "Texten säger 12 riktade insatser, siffran är 20.")]
    [InlineData("Genomfört femton riktade insatser.", "Texten säger 15 riktade insatser, siffran är 20.")]
    public void A_number_is_held_against_the_time_that_it_is_said_of(string text, string doubt) => Assert.Equal(
        [doubt], OfYear(text, StatedFigure.OfTertial(Figure.OfCount(8)), new(Figure.OfCount(20), StatedAs.YearTotal)));

    [Theory]
    [InlineData("I andra tertialet gjordes tolv riktade insatser, i tredje tertialet tre riktade insatser.", null)]
    [InlineData("Under tertial 2 gjordes 20 riktade insatser.", "Texten säger 20 riktade insatser i tertial 2 2020, siffran är 12.")]
    public void An_earlier_tertial_that_was_told_as_a_total_is_held_against_its_own_part(string text, string? doubt) => Assert.Equal(
        doubt is null ? [] : [doubt],
        OfYear(
            text, StatedFigure.OfTertial(Figure.OfCount(8)), new(Figure.OfCount(20), StatedAs.YearTotal),
            StatedFigure.OfTertial(Figure.OfCount(3))));

    /// <summary>Of an activity that promised at least fifteen in the year: what is asked of the last tertial's text.</summary>
    private static IEnumerable<string> OfYear(string text, params StatedFigure[] stated)
    {
        var activity = Given.Activity(Given.Counted(new Goal(GoalComparison.AtLeast, 15, GoalSpan.Year)));
        var period = InUse(activity);
        var reports = new List<ActivityReport>();
        foreach (var (place, one) in stated.Index())
            reports.Add(activity.Recorded(
                new(2020, place + 1), Given.Entry(values: new EnteredValue(1, one.Figure) { StatedAs = one.StatedAs }) with { Text = text },
                [.. reports]));
        var last = period.Rounds.First(round => round.Tertial == reports[^1].Tertial);
        foreach (var earlier in reports.SkipLast(1))
            Publish(earlier);
        return FigureDoubts.InText(new RoundInWork(period, last, reports), reports[^1]).Select(one => one.Sentence);
    }

    private static void Publish(ActivityReport report)
    {
        Assert.Empty(report.Submit(Given.Checks(), Given.By(Given.Author)));
        Assert.Empty(report.Approve(Given.By(Given.Reviewer)));
        Assert.Empty(report.MarkPublished(Given.By(Given.Reviewer)));
    }

    private static PromisePeriod InUse(Activity activity)
    {
        var period = PromisePeriod.Draft("Löften 2020–2021", new(2020, 1, 1), new(2021, 12, 31))
            .With(new Promise(1, "Det ska vara tryggt.", "Tryggt").With(activity));
        Assert.Empty(period.TakeIntoUse(FollowUpPlan.For(period, [], new HashSet<Tertial>()), latestPublished: null));
        return period;
    }

    private static IEnumerable<string> Doubts(string[] subgroups, string text)
    {
        var activity = Given.Activity(new Measure(1, "Omhändertaganden", Seizures, MeasureKind.Count) { Subgroups = new(subgroups) });
        var period = InUse(activity);
        var figures = new EnteredValue(1, Figure.OfCount(54).WithSubgroups([32, 20]));
        var report = activity.Recorded(Given.First, Given.Entry(values: figures) with { Text = text });
        return FigureDoubts.In(new RoundInWork(period, period.Rounds.First(round => round.Tertial == Given.First), [report]), report);
    }
}
