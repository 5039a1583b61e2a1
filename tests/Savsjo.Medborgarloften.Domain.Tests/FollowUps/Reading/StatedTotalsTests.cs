using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Reading;

/// <summary>A year's total that a text states is held against the computed one; nothing else is.</summary>
public class StatedTotalsTests
{
    private const string Reference = """
        Sammanlagt under 2020 Misstankar narkotikabrott 6 överlåtelse varav två 21 år och yngre 22 innehav varav sju 21 år och yngre
        63 eget bruk varav 31 21 år och yngre 4 dopningslagen innehav varav en 21 år och yngre 1 dopningslagen bruk varav en 21 år och yngre
        """;

    [Theory]
    [InlineData("Genomfört sammanlagt 20 riktade insatser under året.")]
    [InlineData("Genomfört sammanlagt tjugo insatser under året.")]
    [InlineData("Genomfört tre riktade insatser under perioden. Sammanlagt 20 under året.")]
    [InlineData("Totalt drygt 25 riktade insatser.")]
    [InlineData("Sammanlagt deltog 45 personer, 9/3 och i vecka 12.")]
    [InlineData("Totalt tre riktade insatser under perioden.")]
    [InlineData("Tre insatser den 12 maj 2020.")]
    [InlineData(null)]
    public void A_text_that_agrees_or_says_nothing_of_the_year_is_left_alone(string? text) =>
        Assert.Empty(StatedTotals.In(text, Efforts(20)));

    [Theory]
    [InlineData("Genomfört sammanlagt 20 riktade insatser under året.", 20)]
    [InlineData("Sammanlagt under 2020 genomfört tjugo insatser.", 20)]
    [InlineData("Genomfört tre. Totalt 21 under året.", 21)]
    [InlineData("22 riktade insatser under hela året.", 22)]
    public void A_total_that_disagrees_is_told_with_both_numbers(string text, int stated) =>
        Assert.Equal([new DisagreeingTotal("Riktade insatser", stated, 19)], StatedTotals.In(text, Efforts(19)));

    [Theory]
    [InlineData("Sammanlagt tolv riktade insatser gällde alkohol.", null)]
    [InlineData("Sammanlagt åtta riktade insatser gällde inte alkohol.", null)]
    [InlineData("Sammanlagt 13 riktade insatser gällde alkohol.", 13)]
    [InlineData("Sammanlagt tolv riktade insatser.", 12)]
    public void A_total_that_names_a_subgroup_is_held_against_that(string text, int? wrong)
    {
        var efforts = Efforts(20);
        var divided = efforts.Measures[0].With(new Subgroups(["narkotika", "alkohol"])) with
        {
            Year = FigureContent.Exact(Figure.OfCount(20).WithSubgroups([5, 12])),
        };

        Assert.Equal(wrong, StatedTotals.In(text, efforts with { Measures = [divided] }).SingleOrDefault()?.Stated);
    }

    [Fact]
    public void The_text_of_the_reference_agrees_with_its_figures() => Assert.Empty(StatedTotals.In(Reference, Suspicions()));

    [Fact]
    public void An_offence_and_its_subgroup_are_each_held_against_their_own_figure() => Assert.Equal(
        [new DisagreeingTotal("Innehav, varav 21 år och yngre", 8, 7), new DisagreeingTotal("Överlåtelse", 5, 6)],
        StatedTotals.In(Reference.Replace("sju", "åtta").Replace("6 över", "5 över"), Suspicions()).OrderBy(one => one.Measure));

    [Fact]
    public void All_suspicions_together_are_held_against_the_total() => Assert.Equal(
        [new DisagreeingTotal("Misstankar", 97, 96)], StatedTotals.In("Sammanlagt 97 misstankar under året.", Suspicions()));

    private static ActivityContent Efforts(int year) => Activity() with
    {
        Measures =
        [
            new MeasureContent
            {
                Name = "Riktade insatser",
                Unit = new("riktad insats", "riktade insatser", GrammaticalGender.Common),
                Kind = MeasureKind.Count,
                Accumulation = Accumulation.Sum,
                Figures = [],
                Year = Exact(year),
                Period = Exact(year),
            },
        ],
    };

    private static ActivityContent Suspicions() => Activity() with
    {
        Suspicions = new SuspicionTable("21 år och yngre",
        [
            new("Överlåtelse", [], Exact(6, 2)), new("Innehav", [], Exact(22, 7)), new("Eget bruk", [], Exact(63, 31)),
            new("Dopningslagen innehav", [], Exact(4, 1)), new("Dopningslagen bruk", [], Exact(1, 1)),
        ], [], Exact(96, 42)),
    };

    private static FigureContent Exact(int count, int? subgroup = null) => FigureContent.Exact(Figure.OfCount(count, subgroup));

    private static ActivityContent Activity() => new()
    {
        Label = "2.2",
        Text = "Polisen ska.",
        Name = "Insatser",
        Responsible = "Polisen",
        Cells = [new CellContent(new Tertial(2020, 3), CellState.Reported, ActivityStatus.Ongoing)],
    };
}
