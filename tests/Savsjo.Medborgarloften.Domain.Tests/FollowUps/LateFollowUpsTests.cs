using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.English;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps;

/// <summary>
/// Follow-ups that begin later than their agreement, with its second tertial: what was done before them nobody has told. A sum is told
/// as the part that it is, and a verdict as one of the tertials that are followed up.
/// </summary>
public sealed class LateFollowUpsTests
{
    [Fact]
    public void A_sum_without_the_tertials_before_the_first_follow_up_is_told_as_a_part()
    {
        Assert.Equal("minst 3 riktade insatser under 2020, tertial 1 följs inte upp", Sum(Followed(null, 1, 2)));
        Assert.Equal("minst 1 riktad insats hittills under 2020, tertial 1 följs inte upp", Sum(Followed(null, 1)));
        Assert.Equal(
            "minst 2 riktade insatser under 2020, tertial 1 följs inte upp, tertial 2 inte redovisat", Sum(Followed(null, null, 2)));
    }

    [Fact]
    public void What_begins_later_than_the_follow_ups_lacks_nothing_before_it()
    {
        var content = Followed(null, 1, 2);
        var measure = content.Activities.Single().Measures.Single();

        var begun = measure with { Figures = [FigureContent.NotApplicable, measure.Figures[1]] };

        Assert.Equal(
            "minst 3 riktade insatser under 2020", string.Concat(SumSentence.Of(begun, content).Select(part => part.Text)));
    }

    [Fact]
    public void A_verdict_says_that_it_is_of_the_tertials_that_are_followed_up()
    {
        var goal = new Goal(GoalComparison.AtLeast, 2, GoalSpan.Tertial);

        Assert.Equal("Målet nåddes i båda tertialen som följs upp", Verdict(Followed(goal, 2, 3)));
        Assert.Equal("Målet nåddes delvis: i ett av två tertial som följs upp", Verdict(Followed(goal, 1, 3)));
        Assert.Equal("Målet nåddes inte i något av två tertial som följs upp", Verdict(Followed(goal, 1, 1)));
    }

    [Fact]
    public void The_answer_says_that_it_is_of_the_part_that_is_followed_up()
    {
        var told = Followed(new Goal(GoalComparison.AtLeast, 2, GoalSpan.Tertial), 2, 3);

        Assert.Equal("Målet som går att räkna nåddes under den del av 2020 som följs upp.", FollowUpSummary.Of(told).Sentence);
        Assert.StartsWith(
            "1 of 1 measurable goal has been reached in the part of 2020 that is followed up.", EnglishReading.Of(told).Sentence,
            StringComparison.Ordinal);
        Assert.Equal(["Nothing is known of January to April 2020: it is not followed up."], InEnglish(told).Notes);
        // A sum over the year that is enough without it lacks nothing.
        Assert.Empty(InEnglish(Followed(new Goal(GoalComparison.AtLeast, 4, GoalSpan.Year), 2, 3)).Notes);
        Assert.Single(InEnglish(Followed(new Goal(GoalComparison.AtLeast, 9, GoalSpan.Year), 2, 3)).Notes);
    }

    private static EnglishGoal InEnglish(FollowUpReportContent content) =>
        EnglishGoal.Of(content.Activities.Single().Measures.Single(), content.FollowedUp)!;

    private static string Sum(FollowUpReportContent content) => string.Concat(
        SumSentence.Of(content.Activities.Single().Measures.Single(), content).Select(part => part.Text));

    private static string Verdict(FollowUpReportContent content) =>
        GoalResultReading.Of(content.Activities.Single().Measures.Single(), content.FollowedUp)!.Verdict;

    /// <summary>What was reported from the second tertial on; null for a tertial without a report.</summary>
    private static FollowUpReportContent Followed(Goal? goal, params int?[] counts)
    {
        var activity = Given.ActivityFrom(Given.First, new(2020, 3), Given.Counted(goal));
        var period = PromisePeriod.Draft("Löften", new(2020, 1, 1), new(2020, 12, 31)).With(new Promise(1, "Tryggt.", "Tryggt"));
        period.Promises[0].Add(activity);
        Assert.Empty(period.ChooseFollowUps(new(new Tertial(2020, 2), []), new HashSet<Tertial>(), [], period.FirstDay));
        Assert.Empty(period.TakeIntoUse(FollowUpPlan.For(period, [], new HashSet<Tertial>()), latestPublished: null));
        var reports = counts.Index().Where(one => one.Item is not null).Select(one => activity.Recorded(
            new(2020, one.Index + 2), Given.Entry(values: new EnteredValue(activity.Measures[0].Id, Figure.OfCount(one.Item!.Value)))));
        return new FollowUpReportComposition(period, new(2020, counts.Length + 1), [.. reports])
            .Compose(new FollowUpReportImprint("Sävsjö", "Granskare", DateTime.UnixEpoch, "https://exempel.se"));
    }
}
