using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Sentences;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Told;

/// <summary>Figures in sentences and tables: their gender, and a sum of which a part is missing.</summary>
public sealed class FiguresInWordsTests
{
    [Fact]
    public void One_of_a_neuter_count_is_ett()
    {
        var visits = new Measure(1, "Hembesök", new("hembesök", "hembesök", GrammaticalGender.Neuter), MeasureKind.Count)
        {
            SubgroupLabel = "barn i hemmet",
        };

        Assert.Equal("Tre hembesök varav ett barn i hemmet under perioden.", ReportSentence.From(
            "Hembesök", 2022, [], [new ToldMeasure(visits, new(Figure.OfCount(3, 1)))]));
    }

    [Fact]
    public void Nothing_in_what_is_reported_is_not_at_least_nothing()
    {
        Assert.Equal("0 i det som är redovisat", FigureCell.Of(FigureContent.Exact(Figure.OfCount(0, null, FigureMark.AtLeast))).Value);
        Assert.Equal("0", FigureCell.Of(FigureContent.Exact(Figure.OfCount(0))).Value);
    }

    [Fact]
    public void A_sentence_on_suspicions_begins_with_a_capital_also_where_a_part_is_missing()
    {
        var agreed = Agreed.TwoYears(Given.Suspected(1, "Eget bruk"))
            .Reported(new(2022, 1), Figure.OfCount(48, 3)).Reported(new(2022, 2), figure: null);

        Assert.StartsWith("Minst 48 misstankar", agreed.Row(new(2022, 2)).Suspicions!.Sentence, StringComparison.Ordinal);
    }
}
