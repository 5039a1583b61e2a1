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

    private static string Words(FigureContent figure) =>
        SumSentence.Of(new SuspicionTable("21 år och yngre", [], [], figure), new Tertial(2020, 3)).Text;
}
