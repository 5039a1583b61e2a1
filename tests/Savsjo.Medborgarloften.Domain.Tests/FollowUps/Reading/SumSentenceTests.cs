using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Reading;

public class SumSentenceTests
{
    [Fact]
    public void A_sum_is_written_as_its_figures_allow()
    {
        Assert.Equal("96 misstankar under 2020, varav 42 gäller 21 år och yngre", Words(FigureContent.Exact(Figure.OfCount(96, 42))));
        Assert.Equal("1 misstanke under 2020, varav 0 gäller 21 år och yngre", Words(FigureContent.Exact(Figure.OfCount(1, 0))));
        Assert.Equal("0 misstankar under 2020", Words(FigureContent.Exact(Figure.OfCount(0, 0))));
        Assert.Equal("cirka 60 misstankar under 2020", Words(FigureContent.Exact(Figure.OfCount(60, mark: FigureMark.Circa))));
        Assert.Equal("färre än 3 misstankar under 2020", Words(new FigureContent(FigureState.Withheld, Below: 3)));
        Assert.Equal("Misstankar under 2020: skyddad uppgift", Words(new FigureContent(FigureState.Withheld)));
        Assert.Equal("Misstankar under 2020: inte redovisat", Words(FigureContent.Missing));
        Assert.Equal("9 misstankar under 2020, varav färre än 3 gäller 21 år och yngre",
            Words(new FigureContent(FigureState.Given, Figure.OfCount(9), FigureState.Withheld, SubgroupBelow: 3)));
    }

    [Fact]
    public void A_sum_of_suspicions_with_offences_missing_is_told_as_what_it_is()
    {
        OffenceRow Missing(string name) => new(name, [FigureContent.Missing], FigureContent.Missing);
        var given = FigureContent.Exact(Figure.OfCount(3, 0));
        var sum = FigureContent.Exact(Figure.OfCount(3, 0, FigureMark.AtLeast));
        var table = new SuspicionTable("21 år och yngre",
            [new("Innehav", [given], given), Missing("Överlåtelse"), Missing("Eget bruk"), Missing("Dopning"), Missing("Bruk")],
            [sum], sum);

        Assert.Equal("minst 3 misstankar hittills under 2020, varav minst 0 gäller 21 år och yngre, fyra brottstyper inte redovisade",
            SumSentence.Of(table, Content with { Tertial = new(2020, 1) }).Text);
    }

    [Fact]
    public void A_tertial_that_is_missing_is_named_beside_the_sum()
    {
        FigureContent given = FigureContent.Exact(Figure.OfCount(3)), none = FigureContent.Missing;
        var sum = FigureContent.Exact(Figure.OfCount(6, mark: FigureMark.AtLeast));
        var table = new SuspicionTable(null, [new("Innehav", [given, none, given], sum)], [given, none, given], sum);

        Assert.Equal("minst 6 misstankar under 2020, tertial 2 inte redovisat", SumSentence.Of(table, Content).Text);
    }

    private static string Words(FigureContent figure) =>
        SumSentence.Of(new SuspicionTable("21 år och yngre", [], [], figure), Content).Text;

    private static FollowUpReportContent Content { get; } = new()
    {
        Tertial = new(2020, 3),
        Version = 1,
        MunicipalityName = "",
        PeriodTitle = "",
        PeriodYears = "2020–2021",
        PublishedAtUtc = default,
        PublishedBy = "",
        Address = "",
        Promises = [],
    };
}
