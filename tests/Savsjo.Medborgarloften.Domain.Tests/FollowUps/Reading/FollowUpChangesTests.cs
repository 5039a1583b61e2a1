using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.News;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Reading;

/// <summary>What is new since the follow-up before: an activity that ends is never among those that are as before.</summary>
public class FollowUpChangesTests
{
    private const string Reason = "Avslutas med tertial 3 2020. Ungdomsgården stängde.";
    private static readonly Tertial T2 = new(2020, 2);
    private static readonly Tertial T3 = new(2020, 3);
    private static readonly Tertial NextYear = new(2021, 1);

    [Fact]
    public void An_activity_that_ends_is_news_with_its_reason_in_the_follow_up_in_which_it_ends()
    {
        var changes = FollowUpChanges.Between(Content(T2, Activity("1.1", T2), Activity("1.2", T2)),
            Content(T3, Activity("1.1", T3), Activity("1.2", T3, Reason)))!;

        Assert.Equal(("1.2", Reason), Told(changes));
        Assert.Equal("1.1 är som förut.", changes.Others);
    }

    [Fact]
    public void An_activity_that_ended_with_the_year_is_news_though_the_new_year_has_no_row_for_it()
    {
        var changes = FollowUpChanges.Between(Content(T3, Activity("1.1", T3), Activity("1.2", T3, $"Tillkom tertial 2 2020. {Reason}")),
            Content(NextYear, Activity("1.1", NextYear)))!;

        Assert.Equal(("1.2", "Är avslutad. Avslutades med tertial 3 2020. Ungdomsgården stängde."), Told(changes));
        Assert.Equal("1.1 är som förut.", changes.Others);
    }

    [Fact]
    public void What_ended_long_ago_is_no_news()
    {
        static ActivityContent Ended(Tertial tertial) =>
            Activity("1.2", tertial, Reason) with { Cells = [new(tertial, CellState.NotApplicable)] };

        Assert.Equal("1.1 är som förut.", FollowUpChanges.Between(
            Content(T2, Activity("1.1", T2), Ended(T2)), Content(T3, Activity("1.1", T3), Ended(T3)))!.Others);
    }

    private static (string Label, string Sentences) Told(FollowUpChanges changes)
    {
        var only = Assert.Single(changes.Activities);
        return (only.Label, string.Join(' ', only.Sentences));
    }

    private static ActivityContent Activity(string label, Tertial tertial, string? history = null) => new()
    {
        Label = label,
        Text = "Polisen ska lyssna.",
        Name = "Dialog",
        Responsible = "Polisen",
        History = history,
        Cells = [new(tertial, CellState.Reported, ActivityStatus.Ongoing)],
    };

    private static FollowUpReportContent Content(Tertial tertial, params ActivityContent[] activities) => new()
    {
        Tertial = tertial,
        Version = 1,
        MunicipalityName = "Sävsjö kommun",
        PeriodTitle = "Lokala medborgarlöften i Sävsjö 2020-2021",
        PeriodYears = "2020–2021",
        PublishedAtUtc = new DateTime(2021, 1, 22, 8, 0, 0, DateTimeKind.Utc),
        PublishedBy = "Sävsjö kommun",
        Address = "https://savsjo.example/uppfoljning",
        Promises = [new(1, "Trygghet.", "Trygghet.", null, activities)],
    };
}
