using Savsjo.Medborgarloften.Domain.FollowUps.Reading;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Reading;

public class FollowUpSummaryTests
{
    [Theory]
    // reached, under way, not reached, not reported
    [InlineData(0, 0, 0, 0, "")]
    [InlineData(1, 0, 0, 0, "Målet som går att räkna nåddes under 2020.")]
    [InlineData(0, 1, 0, 0, "Målet som går att räkna är på väg.")]
    [InlineData(0, 0, 1, 0, "Målet som går att räkna nåddes inte under 2020.")]
    [InlineData(0, 0, 0, 1, "Målet som går att räkna är inte redovisat.")]
    [InlineData(2, 0, 0, 0, "Båda målen som går att räkna nåddes under 2020.")]
    [InlineData(0, 2, 0, 0, "Båda målen som går att räkna är på väg.")]
    [InlineData(0, 0, 0, 2, "Båda målen som går att räkna är inte redovisade.")]
    [InlineData(0, 0, 2, 0, "Inget av två mål nåddes under 2020, två nåddes inte.")]
    [InlineData(1, 0, 1, 0, "Ett av två mål nåddes under 2020, ett nåddes inte.")]
    [InlineData(1, 1, 0, 0, "Ett av två mål är nått, ett är på väg.")]
    [InlineData(0, 1, 1, 0, "Inget av två mål är nått, ett är på väg, ett nåddes inte.")]
    [InlineData(2, 1, 0, 0, "Två av tre mål är nådda, ett är på väg.")]
    [InlineData(3, 0, 0, 0, "Alla tre mål som går att räkna nåddes under 2020.")]
    [InlineData(0, 3, 0, 0, "Alla tre mål som går att räkna är på väg.")]
    [InlineData(1, 0, 0, 1, "Ett av två mål nåddes under 2020. Ett är inte redovisat.")]
    [InlineData(2, 1, 0, 1, "Två av fyra mål är nådda, ett är på väg. Ett är inte redovisat.")]
    [InlineData(13, 0, 1, 0, "13 av 14 mål nåddes under 2020, ett nåddes inte.")]
    public void Goals_are_summed_up_in_a_sentence(int reached, int underWay, int notReached, int notReported, string sentence) =>
        Assert.Equal(sentence, new FollowUpSummary(reached, underWay, notReached, notReported, 8, 0, new(2020, 3)).Sentence);

    [Fact]
    public void No_goal_is_left_out_whatever_became_of_it() => Assert.Equal(
        "Fem av elva mål nåddes under 2020, ett delvis, två nåddes inte. Två är inte redovisade. För ett är utfallet en skyddad uppgift.",
        new FollowUpSummary(5, 0, 2, 2, 8, 0, new(2020, 3)) { Partly = 1, Withheld = 1 }.Sentence);

    [Theory]
    [InlineData(1, 8, "En av åtta aktiviteter är inte redovisad.")]
    [InlineData(2, 8, "Två av åtta aktiviteter är inte redovisade.")]
    [InlineData(13, 20, "13 av 20 aktiviteter är inte redovisade.")]
    [InlineData(8, 8, "Ingen av de åtta aktiviteterna är redovisad.")]
    [InlineData(1, 1, "Aktiviteten är inte redovisad.")]
    [InlineData(0, 8, "")]
    public void Gaps_are_summed_up_in_a_sentence(int without, int activities, string sentence) =>
        Assert.Equal(sentence, new FollowUpSummary(0, 0, 0, 0, activities, without, new(2020, 3)).Sentence);

    [Fact]
    public void Before_the_years_end_it_says_up_to_when() =>
        Assert.Equal("Målet som går att räkna nåddes till och med tertial 1 2020.",
            new FollowUpSummary(1, 0, 0, 0, 3, 0, new(2020, 1)).Sentence);
}
