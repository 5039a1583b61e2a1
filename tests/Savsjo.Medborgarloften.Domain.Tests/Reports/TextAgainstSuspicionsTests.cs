using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Doubts;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.Tests.Reports;

/// <summary>2 överlåtelse, 6 innehav varav 3, 19 eget bruk varav 13: what a text says of them together, and of each.</summary>
public sealed class TextAgainstSuspicionsTests
{
    [Theory]
    [InlineData("Totalt 290 misstankar.")]
    [InlineData("Sammanlagt 30 misstankar.")]
    [InlineData("30 misstankar om narkotikabrott.")]
    [InlineData("Antalet misstankar var 30.")]
    [InlineData("Totalt 30 misstankar varav 16 som gäller 21 år och yngre.")]
    public void What_is_said_of_all_of_them_is_held_against_their_sum(string text) => Assert.Equal(
        [$"Texten säger {(text.Contains("290", StringComparison.Ordinal) ? 290 : 30)} misstankar, siffrorna är sammanlagt 27."],
        Doubts(text));

    [Theory]
    [InlineData("Totalt 27 misstankar, varav 16 som gäller 21 år och yngre.")]
    [InlineData("Antalet misstankar var 27.")]
    [InlineData("Misstankarna har ökat.")]
    [InlineData("11 misstankar gällde inte 21 år och yngre.")]
    public void Their_sum_may_be_told(string text) => Assert.Empty(Doubts(text));

    [Theory]
    [InlineData("19 eget bruk varav 12 21 år och yngre.", "Eget bruk, 21 år och yngre: texten säger 12, siffran är 13.")]
    [InlineData("Två överlåtelse varav en 21 år och yngre.", "Överlåtelse, 21 år och yngre: texten säger 1, siffran är 0.")]
    [InlineData("20 eget bruk.", "Texten säger 20 eget bruk, siffran är 19.")]
    public void A_part_is_asked_about_as_the_part_that_it_is(string text, string doubt) => Assert.Equal([doubt], Doubts(text));

    private static IEnumerable<string> Doubts(string text)
    {
        var activity = Given.Activity(Given.Suspected(1, "Överlåtelse"), Given.Suspected(2, "Innehav"), Given.Suspected(3, "Eget bruk"));
        var period = PromisePeriod.Draft("Löften 2020–2021", new(2020, 1, 1), new(2021, 12, 31))
            .With(new Promise(1, "Det ska vara tryggt.", "Tryggt").With(activity));
        Assert.Empty(period.TakeIntoUse(FollowUpPlan.For(period, [], new HashSet<Tertial>()), latestPublished: null));
        EnteredValue[] figures = [new(1, Figure.OfCount(2, 0)), new(2, Figure.OfCount(6, 3)), new(3, Figure.OfCount(19, 13))];
        var report = activity.Recorded(Given.First, Given.Entry(values: figures) with { Text = text });
        var round = new RoundInWork(period, period.Rounds.First(one => one.Tertial == Given.First), [report]);
        return FigureDoubts.InText(round, report).Select(doubt => doubt.Sentence);
    }
}
