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
        ["Texten säger 21 omhändertaganden, siffran är 54."],
        Doubts(["narkotika", "alkohol"], "21 omhändertaganden gällde alkohol."));

    [Fact]
    public void A_number_in_the_name_of_any_subgroup_is_no_count() => Assert.Empty(
        Doubts(["narkotika", "grupp 3"], "Grupp 3: inget omhändertagande."));

    private static IEnumerable<string> Doubts(string[] subgroups, string text)
    {
        var activity = Given.Activity(new Measure(1, "Omhändertaganden", Seizures, MeasureKind.Count) { Subgroups = new(subgroups) });
        var period = PromisePeriod.Draft("Löften 2020–2021", new(2020, 1, 1), new(2021, 12, 31))
            .With(new Promise(1, "Det ska vara tryggt.", "Tryggt").With(activity));
        Assert.Empty(period.TakeIntoUse(FollowUpPlan.For(period, [], new HashSet<Tertial>()), latestPublished: null));
        var figures = new EnteredValue(1, Figure.OfCount(54).WithSubgroups([32, 20]));
        var report = activity.Recorded(Given.First, Given.Entry(values: figures) with { Text = text });
        return FigureDoubts.In(new RoundInWork(period, period.Rounds.First(round => round.Tertial == Given.First), [report]), report);
    }
}
