using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.SmallCounts;

/// <summary>A withheld number is corrected: no sum that is shown before and after tells by how much.</summary>
public sealed class CorrectedSmallCountTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(1)]
    public void A_sum_that_changed_with_a_withheld_number_is_withheld(int corrected)
    {
        var protection = new SmallCountProtection(3);
        var first = protection.Protect(Counted(1).FollowUp(1), []).Content;
        var second = protection.Protect(Counted(1).FollowUp(2), [first]).Content;
        Assert.Equal(["färre än 3", "skyddad uppgift"], Cells(second));
        Assert.Equal("10", Measure(second).Year.Wording);

        var mended = protection.Protect(Counted(corrected).FollowUp(1) with { Version = 2 }, [first, second]).Content;
        var following = protection.Protect(Counted(corrected).FollowUp(2) with { Version = 2 }, [first, second, mended]).Content;

        Assert.Equal("färre än 3", Measure(mended).Figures[0].Wording);
        Assert.Equal(corrected == 1 ? "10" : "skyddad uppgift", Measure(following).Year.Wording);
    }

    private static YearInFigures Counted(int first) =>
        new YearInFigures().Measure("Insatser", null, Figure.OfCount(first), Figure.OfCount(9));

    private static MeasureContent Measure(FollowUpReportContent content) => content.Activities.Single().Measures.Single();

    private static IEnumerable<string> Cells(FollowUpReportContent content) => Measure(content).Figures.Select(figure => figure.Wording);
}
