using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Sentences;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.Measures;

/// <summary>"54 rattfyllerier, varav 32 narkotika och 22 alkohol": a count with several subgroups.</summary>
public sealed class SubgroupTests
{
    private static readonly Subgroups Excluding = new(["narkotika", "alkohol"]);
    private static readonly Subgroups Overlapping = Excluding.Overlapping(true);

    [Theory]
    [InlineData(32, 22, "54 rattfyllerier varav 32 narkotika och 22 alkohol under perioden.")]
    [InlineData(32, 1, "54 rattfyllerier varav 32 narkotika och ett alkohol under perioden.")]
    [InlineData(0, 22, "54 rattfyllerier varav 22 alkohol under perioden.")]
    [InlineData(0, 0, "54 rattfyllerier under perioden.")]
    public void Each_subgroup_is_told_with_its_label(int first, int second, string sentence) =>
        Assert.Equal(sentence, ReportSentence.From(
            Given.Activity(Drunken(Excluding)), 2020, _ => StatedFigure.OfTertial(Figure.OfCount(54).WithSubgroups([first, second]))));

    [Fact]
    public void Subgroups_that_exclude_each_other_are_the_count_at_most_together()
    {
        Assert.Equal(
            ["Rattfyllerier: narkotika och alkohol är tillsammans 55, fler än antalet, 54. Delgrupperna utesluter varandra."],
            Refusals(Excluding, 54, 32, 23));
        Assert.Empty(Refusals(Excluding, 54, 32, 22));
        Assert.Empty(Refusals(Overlapping, 54, 32, 54));
        Assert.Equal(["Rattfyllerier: 55 som är alkohol är fler än antalet, 54."], Refusals(Overlapping, 54, 32, 55));
    }

    [Fact]
    public void A_count_without_its_subgroups_means_nobody_in_any_of_them()
    {
        var report = Given.Activity(Drunken(Excluding)).Recorded(Given.First, Entry(Figure.OfCount(4).WithSubgroups([null, 3])));

        Assert.Equal(Figure.OfCount(4).WithSubgroups([0, 3]), report.StatedOf(1).Figure);
    }

    [Fact]
    public void At_least_cannot_stand_beside_a_subgroup()
    {
        var atLeast = Figure.OfCount(200, mark: FigureMark.AtLeast);

        Assert.Contains("”minst” kan inte stå framför ett antal som har ”varav”", Assert.Single(
            Refusals(Excluding, atLeast.WithSubgroups([30, null]))), StringComparison.Ordinal);
        var report = Given.Activity(Drunken(Excluding)).Recorded(Given.First, Entry(atLeast));
        Assert.Empty(report.StatedOf(1).Figure.Subgroups);
    }

    [Fact]
    public void Totals_keep_their_subgroups()
    {
        var history = new MeasureHistory(Accumulation.Sum, new Dictionary<Tertial, StatedFigure>
        {
            [new(2020, 1)] = new(Figure.OfCount(10).WithSubgroups([4, 5])),
            [new(2020, 2)] = new(Figure.OfCount(7).WithSubgroups([7, 0])),
            [new(2020, 3)] = new(Figure.OfCount(20).WithSubgroups([12, 6]), StatedAs.YearTotal),
        }, Given.First);

        Assert.Equal(Figure.OfCount(3).WithSubgroups([1, 1]), history.In(new(2020, 3)));
        Assert.Equal(Figure.OfCount(17).WithSubgroups([11, 5]), history.YearTotal(new(2020, 2)));
    }

    [Fact]
    public void A_total_is_refused_where_its_subgroups_leave_more_than_the_tertial_has()
    {
        var activity = Given.Activity(Drunken(Excluding));
        var first = activity.Recorded(new(2020, 1), Entry(Figure.OfCount(10).WithSubgroups([5, 0])));
        string Refused(int count, int drugs, int alcohol) => Assert.Single(new ActivityReport(activity, new(2020, 2)).Record(
            Entry(Figure.OfCount(count).WithSubgroups([drugs, alcohol]), StatedAs.YearTotal), [first], Given.By(Given.Author))).Message;

        Assert.Contains("varav narkotika: sammanlagt 4 är lägre än de 5 som redan är rapporterade i år (tertial 1: 5)", Refused(12, 4, 1));
        Assert.Contains("tertialets eget antal 2, men 3 av dem alkohol", Refused(12, 5, 3));
        Assert.Contains("tertialets eget antal 2, men narkotika och alkohol tillsammans 3", Refused(12, 7, 1));
    }

    [Fact]
    public void A_goals_share_is_of_the_subgroup_that_it_names()
    {
        var goal = new Goal(GoalComparison.AtLeast, 10, GoalSpan.Year, SubgroupShare: 20) { SharedSubgroup = 1 };
        var words = new GoalWords(goal, MeasureKind.Count, Given.Efforts, "Insatser", Overlapping);

        Assert.Equal("minst 10, varav minst 20 procent alkohol", words.InFigures);
        Assert.True(goal.HasShareIn(Figure.OfCount(10).WithSubgroups([0, 2])));
        Assert.False(goal.HasShareIn(Figure.OfCount(10).WithSubgroups([9, 1])));
        Assert.Contains("1 av 10 är 10 procent: minst 20 procent är utlovat.",
            words.Notes(FigureContent.Exact(Figure.OfCount(10).WithSubgroups([9, 1])), GoalOutcome.NotReached));
    }

    [Fact]
    public void Which_subgroup_a_share_is_of_is_asked_where_there_are_several()
    {
        MeasureShape two = new(MeasureKind.Count, Accumulation.Sum, Subgroups: 2);
        var entry = new GoalEntry(GoalComparison.AtLeast, 52, GoalSpan.Year, SubgroupShare: 20);

        Assert.Equal("Måttet har flera delgrupper. Skriv vilken av dem andelen gäller.", Assert.Single(entry.Read(two).Violations).Message);
        Assert.Single((entry with { SharedSubgroup = 2 }).Read(two).Violations);
        Assert.Equal(1, (entry with { SharedSubgroup = 1 }).Read(two).Goal?.SharedSubgroup);
    }

    [Fact]
    public void Terms_with_subgroups_that_cannot_be_are_refused()
    {
        var terms = MeasureTerms.Of(Drunken(Excluding));
        string[] Refused(params string[] labels) =>
            [.. (terms with { Subgroups = new(labels) }).Tidy().Faults().Select(fault => fault.Message)];

        Assert.Equal(["Delgruppen alkohol är skriven två gånger."], Refused("Alkohol ", "alkohol"));
        Assert.Contains("högst fyra delgrupper", Assert.Single(Refused("a", "b", "c", "d", "e")), StringComparison.Ordinal);
        var suspected = terms with { Offence = new Offence("Innehav", "lagen", 1) };
        Assert.Contains("plats för en delgrupp", Assert.Single(suspected.Tidy().Faults()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withheld_subgroup_is_told_as_that_beside_the_others()
    {
        var figure = FigureContent.Exact(Figure.OfCount(54).WithSubgroups([32, 22]))
            .With([new(FigureState.Given, 32), new(FigureState.Withheld, null)]);

        Assert.Equal(", varav 32 gäller narkotika (alkohol: skyddad uppgift)", figure.SubgroupsInText(Excluding));
        Assert.Equal(" varav 32 narkotika (alkohol: skyddad uppgift)", figure.Told.Varav(Excluding, GrammaticalGender.Common));
        Assert.Null(figure.Figure.SubgroupAt(1));
    }

    private static Measure Drunken(Subgroups subgroups) =>
        new(1, "Rattfyllerier", new("rattfylleri", "rattfyllerier", GrammaticalGender.Neuter), MeasureKind.Count) { Subgroups = subgroups };

    private static ReportEntry Entry(Figure figure, StatedAs statedAs = StatedAs.OwnTertial) =>
        Given.Entry(values: new EnteredValue(1, figure, statedAs));

    private static string[] Refusals(Subgroups subgroups, int count, int first, int second) =>
        Refusals(subgroups, Figure.OfCount(count).WithSubgroups([first, second]));

    private static string[] Refusals(Subgroups subgroups, Figure figure) =>
        [.. new ActivityReport(Given.Activity(Drunken(subgroups)), Given.First).Record(Entry(figure), [], Given.By(Given.Author))
            .Select(one => one.Message)];
}
