using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.English;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Testing.Published;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Languages;

/// <summary>What is told in English is what is told in Swedish, of everything that was ever published.</summary>
public class EnglishAgainstSwedishTests
{
    public static IEnumerable<object[]> Contents => StoredContent.All.Select(content => new object[] { content.Archive, content.Name });

    [Theory]
    [MemberData(nameof(Contents))]
    public void Every_goal_has_the_outcome_that_the_Swedish_page_tells(string archive, string name)
    {
        var content = FollowUpReportContentJson.Read(new StoredContent(archive, name).Json);
        var swedish = SummaryReading.Of(content).Goals.Select(goal => (goal.Goal.Name, goal.Goal.Outcome)).ToList();
        var english = EnglishFollowUp.Of(content).Promises.SelectMany(promise => promise.Activities)
            .SelectMany(activity => activity.Goals).ToList();

        Assert.Equal(swedish, english.Select(goal => (goal.Name, goal.Outcome)));
        foreach (var (told, goal) in SummaryReading.Of(content).Goals.Select(one => one.Goal).Zip(english))
        {
            Assert.Equal(InEnglish(told.Verdict), goal.Verdict);
            Assert.Equal(Numbers(told.Result), Numbers(goal.Result));
        }
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void What_is_missing_in_Swedish_is_missing_in_English(string archive, string name)
    {
        var content = FollowUpReportContentJson.Read(new StoredContent(archive, name).Json);
        var english = EnglishFollowUp.Of(content);

        Assert.Equal(SummaryReading.Of(content).GapNames, english.Missing);
        Assert.Equal(content.EveryOtherGoal().Count(), english.Others.Count);
        Assert.Equal(
            content.Activities.Count(activity => activity.Latest.State == CellState.Missing),
            english.Promises.SelectMany(promise => promise.Activities).Count(activity => activity.IsMissing));
        Assert.All(
            english.Promises.SelectMany(promise => promise.Activities), activity => Assert.NotEqual("", activity.Status));
    }

    /// <summary>What the Swedish verdict begins with, in English; it goes on with when and where.</summary>
    private static string InEnglish(string verdict) => verdict switch
    {
        _ when verdict.StartsWith("Går inte att avgöra", StringComparison.Ordinal) => EnglishWords.CannotBeTold,
        _ when verdict.StartsWith("Inom målet hittills", StringComparison.Ordinal) => "Within the limit so far",
        _ => EnglishWords.Outcome(Enum.GetValues<GoalOutcome>().Where(outcome => verdict.Contains(
            outcome.Word, StringComparison.OrdinalIgnoreCase)).MaxBy(outcome => outcome.Word.Length)),
    };

    /// <summary>The digits alone: grouping and decimals are written otherwise, and words too.</summary>
    private static string Numbers(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
