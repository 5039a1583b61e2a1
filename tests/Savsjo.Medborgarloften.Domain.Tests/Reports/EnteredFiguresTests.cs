using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.Tests.Reports;

public class EnteredFiguresTests
{
    private const string Young = "21 år och yngre";

    [Theory]
    [InlineData(-1, null, "Riktade insatser: antalet ska vara mellan 0 och 1 000 000.")]
    [InlineData(1_000_001, null, "Riktade insatser: antalet ska vara mellan 0 och 1 000 000.")]
    [InlineData(3, 5, "Riktade insatser: 5 som är 21 år och yngre är fler än antalet, 3.")]
    [InlineData(3, -1, "Riktade insatser: varav 21 år och yngre kan inte vara mindre än 0.")]
    [InlineData(null, 2, "Riktade insatser: fyll i antalet också, inte bara varav.")]
    public void A_count_that_cannot_be_is_refused_with_the_reason(int? count, int? subgroup, string sentence) =>
        Assert.Equal([sentence], Refusals(Given.Counted(subgroup: Young), new Figure(count, subgroup)));

    [Theory]
    [InlineData("101", "Andel trygga: procenten ska vara mellan 0 och 100.")]
    [InlineData("-1", "Andel trygga: procenten ska vara mellan 0 och 100.")]
    [InlineData("19.55", "Andel trygga: skriv högst en decimal, till exempel 19,5.")]
    public void A_percentage_that_cannot_be_is_refused_with_the_reason(string percentage, string sentence) =>
        Assert.Equal([sentence], Refusals(
            Given.Share(), Figure.OfPercentage(decimal.Parse(percentage, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void A_figure_of_another_kind_or_another_measure_is_refused()
    {
        Assert.Equal(["Riktade insatser tar inte den sortens uppgift."], Refusals(Given.Counted(), Figure.OfPercentage(5)));
        Assert.Equal(["Planen är antagen tar inte den sortens uppgift."], Refusals(Given.YesNo(), Figure.OfCount(1)));
        Assert.Equal(["Riktade insatser har ingen delgrupp."], Refusals(Given.Counted(), Figure.OfCount(3, 1)));
        var report = new ActivityReport(Given.Activity(Given.Counted()), Given.First);
        Assert.Equal("Måttet hör inte till den här aktiviteten.",
            Assert.Single(report.Record(Given.Entry(values: new EnteredValue(7, Figure.OfCount(1))), [], Given.By(Given.Author))).Message);
    }

    [Fact]
    public void A_count_without_its_subgroup_means_nobody_in_it()
    {
        var report = Given.Activity(Given.Counted(subgroup: Young))
            .Recorded(Given.First, Given.Entry(values: new EnteredValue(1, Figure.OfCount(4))));

        Assert.Equal(Figure.OfCount(4, 0), report.StatedOf(1).Figure);
    }

    [Fact]
    public void A_total_below_what_is_reported_is_refused_with_the_earlier_figures()
    {
        var activity = Given.Activity(Given.Counted());
        var first = activity.Recorded(new(2020, 1), Given.Entry(values: new EnteredValue(1, Figure.OfCount(10))));
        var second = activity.Recorded(new(2020, 2), Given.Entry(values: new EnteredValue(1, Figure.OfCount(7))), first);
        var third = new ActivityReport(activity, new(2020, 3));

        var refused = Assert.Single(third.Record(
            Given.Entry(values: new EnteredValue(1, Figure.OfCount(16), StatedAs.YearTotal)), [first, second], Given.By(Given.Author)));

        Assert.Equal("Riktade insatser: sammanlagt 16 är lägre än de 17 som redan är rapporterade i år (tertial 1: 10, tertial 2: 7).",
            refused.Message);
        Assert.Equal(ReportBox.Measure(1, FigureBox.Count), refused.Field);
    }

    [Fact]
    public void A_new_year_begins_its_total_anew()
    {
        var activity = Given.Activity(Given.Counted());
        var last = activity.Recorded(new(2020, 3), Given.Entry(values: new EnteredValue(1, Figure.OfCount(20))));

        var next = activity.Recorded(new(2021, 1), Given.Entry(values: new EnteredValue(1, Figure.OfCount(4), StatedAs.YearTotal)), last);

        Assert.Equal(new StatedFigure(Figure.OfCount(4), StatedAs.YearTotal), next.StatedOf(1));
    }

    [Fact]
    public void Totals_or_own_figures_in_any_mix_give_the_same_history_and_the_subgroup_never_exceeds_its_count()
    {
        var random = new Random(2020);
        for (var round = 0; round < 1000; round++)
        {
            var activity = Given.Activity(Given.Counted(subgroup: Young));
            var reports = new List<ActivityReport>();
            var expected = new Dictionary<Tertial, Figure>();
            foreach (var tertial in Tertial.Between(Given.First, Given.Last))
            {
                var count = random.Next(40);
                var own = Figure.OfCount(count, random.Next(count + 1));
                var year = expected.Where(one => one.Key.Year == tertial.Year).Aggregate(own, (total, one) => total.Plus(one.Value));
                var entered = random.Next(3) switch
                {
                    0 => new EnteredValue(1, own),
                    1 => new EnteredValue(1, year, StatedAs.YearTotal),
                    _ => new EnteredValue(1, expected.Values.Aggregate(own, (total, one) => total.Plus(one)), StatedAs.PeriodTotal),
                };
                reports.Add(activity.Recorded(tertial, Given.Entry(values: entered), [.. reports]));
                expected[tertial] = own;
            }

            var history = new MeasureHistory(Accumulation.Sum,
                reports.ToDictionary(report => report.Tertial, report => report.StatedOf(1)), Given.First);
            foreach (var (tertial, own) in expected)
            {
                Assert.Equal(own, history.In(tertial));
                var sum = expected.Where(one => one.Key.Year == tertial.Year && one.Key <= tertial).Sum(one => one.Value.Count);
                Assert.Equal(sum, history.YearTotal(tertial).Count);
                Assert.True(history.YearTotal(tertial).Subgroup <= sum);
            }

            Assert.Equal(expected.Values.Sum(one => one.Count), history.PeriodTotal(Given.Last).Count);
        }
    }

    [Fact]
    public void Whatever_is_entered_what_is_taken_is_never_negative_and_never_more_in_the_subgroup_than_in_all()
    {
        var random = new Random(42);
        var refused = 0;
        for (var round = 0; round < 3000; round++)
        {
            var activity = Given.Activity(Given.Counted(subgroup: Young));
            var first = activity.Recorded(new(2020, 1), Given.Entry(values: new EnteredValue(1, Figure.OfCount(10, random.Next(11)))));
            var report = new ActivityReport(activity, new(2020, 2));
            var entry = new EnteredValue(
                1, new Figure(random.Next(-2, 25), random.Next(3) == 0 ? null : random.Next(-2, 25)), StatedAs.YearTotal);
            if (report.Record(Given.Entry(values: entry), [first], Given.By(Given.Author)).Count > 0)
            {
                refused++;
                continue;
            }

            var own = report.StatedOf(1).Figure.Minus(first.StatedOf(1).Figure);
            Assert.True(own.Count >= 0 && own.Subgroup >= 0 && own.Subgroup <= own.Count, $"{entry} gave {own}");
        }

        Assert.InRange(refused, 500, 2900);
    }

    private static IEnumerable<string> Refusals(Measure measure, Figure figure) =>
        new ActivityReport(Given.Activity(measure), Given.First)
            .Record(Given.Entry(values: new EnteredValue(1, figure)), [], Given.By(Given.Author))
            .Select(violation => violation.Message.Replace('\u00A0', ' '));
}
