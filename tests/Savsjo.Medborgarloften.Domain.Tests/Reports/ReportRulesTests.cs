using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.Tests.Reports;

public class ReportRulesTests
{
    [Theory]
    [InlineData("a\0b", "a b")]
    [InlineData("a\u202Eb", "ab")]
    [InlineData("Ett\vtvå\ttre", "Ett\ntvå tre")]
    public void A_text_is_made_clean_and_not_refused_for_what_cannot_be_seen(string text, string clean) =>
        Assert.Equal(clean, Given.Activity().Recorded(Given.First, new(ActivityStatus.Ongoing, text)).Text);

    /// <summary>Not a theory: a test runner cannot hand over half a character.</summary>
    [Fact]
    public void Half_an_emoji_is_refused_and_a_mark_for_a_character_that_was_lost()
    {
        (string Text, string Place)[] halves =
        [
            ("a\uD83Db", "efter ”a”"), ("a\uDE00b", "efter ”a”"), ("😀 \uD83D", "efter ”😀”"), ("Ett tecken \uFFFD", "efter ”Ett tecken”"),
            ("Vi gick varje dag i slut \uD83D", "efter ”varje dag i slut”"), ("\uDE00\uD83D", "i början"),
        ];
        foreach (var (text, place) in halves)
            Assert.Equal($"Texten innehåller ett trasigt tecken som inte kan sparas, {place}. Skriv om den delen.",
                Assert.Single(new ActivityReport(Given.Activity(), Given.First)
                    .Record(new(ActivityStatus.Ongoing, text), [], Given.By(Given.Author))).Message);
    }

    [Theory]
    [InlineData("Polisen 😀 gick i 👨‍👩‍👧 parken")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Rad ett\nrad två")]
    public void Words_emoji_and_markup_are_kept_as_written(string text)
    {
        var report = Given.Activity().Recorded(Given.First, new(ActivityStatus.Ongoing, $"  {text}\r\n"));

        Assert.Equal(text, report.Text);
    }

    [Fact]
    public void Four_thousand_characters_are_the_limit()
    {
        var report = new ActivityReport(Given.Activity(), Given.First);

        Assert.Empty(report.Record(new(null, new string('å', 4000)), [], Given.By(Given.Author)));
        var refused = Assert.Single(report.Record(new(null, new string('å', 4001)), [], Given.By(Given.Author)));
        Assert.Equal("Texten får vara högst 4 000 tecken. Den är 4 001.", refused.Message.Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_report_needs_a_status_before_it_is_sent_in()
    {
        var report = Given.Activity().Recorded(Given.First, new(null, "Text"));

        Assert.Equal(["Välj läge."], report.Submit(Given.Checks(), Given.By(Given.Author)).Select(violation => violation.Message));
    }

    [Fact]
    public void An_activity_that_is_dropped_needs_a_reason()
    {
        var report = Given.Activity().Recorded(Given.First, new(ActivityStatus.Cancelled));

        Assert.Equal(["Skriv varför aktiviteten utgår."], report.Submit(Given.Checks(), Given.By(Given.Author))
            .Select(violation => violation.Message));
    }

    [Fact]
    public void Personal_data_is_kept_in_the_draft_and_stopped_on_its_way_out()
    {
        var report = Given.Activity()
            .Recorded(Given.First, new(ActivityStatus.Ongoing, "Ring Anna, 070-123 45 67, eller kommunen, 0382-152 00."));

        Assert.Equal(["Ta bort telefonnumret ”070-123 45 67”. Texten blir offentlig."],
            report.Submit(Given.Checks(), Given.By(Given.Author)).Select(violation => violation.Message));
        Assert.Equal(ReportState.Draft, report.State);
    }

    [Fact]
    public void Whoever_has_said_why_an_activity_is_dropped_is_not_asked_why_its_goal_was_missed()
    {
        var activity = Given.Activity(Given.Counted(new Goal(GoalComparison.AtLeast, 15, GoalSpan.Year)));
        var dropped = activity.Recorded(new(2020, 1), new ReportEntry(ActivityStatus.Cancelled, "Ingen personal."));

        Assert.Empty(dropped.Submit(Given.Checks(), Given.By(Given.Author)));
    }

    [Fact]
    public void A_goal_missed_at_the_end_of_its_time_asks_why_and_not_before()
    {
        var activity = Given.Activity(Given.Counted(new Goal(GoalComparison.AtLeast, 15, GoalSpan.Year)));
        var first = activity.Recorded(new(2020, 1), Given.Entry(values: new EnteredValue(1, Figure.OfCount(3))));
        var second = activity.Recorded(new(2020, 2), Given.Entry(values: new EnteredValue(1, Figure.OfCount(7))), first);
        var third = activity.Recorded(new(2020, 3), Given.Entry(values: new EnteredValue(1, Figure.OfCount(2))), first, second);

        Assert.Empty(second.Submit(Given.Checks(first), Given.By(Given.Author)));
        var refused = Assert.Single(third.Submit(Given.Checks(first, second), Given.By(Given.Author)));
        Assert.Equal("Målet minst 15 nåddes inte. Skriv en mening om varför.", refused.Message);
        Assert.Equal(ReportBox.Measure(1, FigureBox.Reason), refused.Field);
    }

    [Fact]
    public void A_refused_entry_changes_nothing()
    {
        var activity = Given.Activity(Given.Counted(subgroup: "21 år och yngre"));
        var report = activity.Recorded(Given.First, new(ActivityStatus.Ongoing, "Före", Values: [new(1, Figure.OfCount(5, 2))]));

        Assert.NotEmpty(report.Record(new(ActivityStatus.Done, "Efter", Values: [new(1, Figure.OfCount(1, 2))]), [], Given.By("annan")));

        Assert.Equal("Före", report.Text);
        Assert.Equal(ActivityStatus.Ongoing, report.Status);
        Assert.Equal(Figure.OfCount(5, 2), report.StatedOf(1).Figure);
        Assert.Equal(1, report.Version);
        Assert.False(report.IsAuthor("annan"));
    }
}
