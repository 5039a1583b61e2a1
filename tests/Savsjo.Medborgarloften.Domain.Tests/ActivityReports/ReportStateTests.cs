using Savsjo.Medborgarloften.Domain.ActivityReports;

namespace Savsjo.Medborgarloften.Domain.Tests.ActivityReports;

/// <summary>Every step from every state: where it leads, or why it is refused.</summary>
public class ReportStateTests
{
    private const string Submitted = "Rapporten är inskickad och låst. Ta tillbaka den om något ska ändras.";
    private const string Approved = "Rapporten är godkänd och låst. Be granskaren återsända den om något ska ändras.";
    private const string Published = "Rapporten är publicerad. Den ändras genom en rättelse av uppföljningen.";
    private const string NotSubmitted = "Rapporten är inte inskickad.";
    private const string OnlySubmitted = "Bara en inskickad rapport kan godkännas.";
    private const string OnlyReviewable = "Bara en inskickad eller godkänd rapport kan återsändas.";
    private const string NotApproved = "1.2 är inte godkänd.";
    private const string NotPublished = "1.2 är inte publicerad. Bara en publicerad rapport kan rättas.";
    private const string NotCorrected = "1.2 rättas inte.";

    public static TheoryData<ReportState, string, ReportState?, string?> Steps => new()
    {
        { ReportState.Draft, "record", ReportState.Draft, null },
        { ReportState.Draft, "submit", ReportState.Submitted, null },
        { ReportState.Draft, "withdraw", null, NotSubmitted },
        { ReportState.Draft, "return", null, OnlyReviewable },
        { ReportState.Draft, "approve", null, OnlySubmitted },
        { ReportState.Draft, "publish", null, NotApproved },
        { ReportState.Draft, "reopen", null, NotPublished },
        { ReportState.Draft, "call off", null, NotCorrected },

        { ReportState.Submitted, "record", null, Submitted },
        { ReportState.Submitted, "submit", null, Submitted },
        { ReportState.Submitted, "withdraw", ReportState.Draft, null },
        { ReportState.Submitted, "return", ReportState.Returned, null },
        { ReportState.Submitted, "approve", ReportState.Approved, null },
        { ReportState.Submitted, "publish", null, NotApproved },
        { ReportState.Submitted, "reopen", null, NotPublished },
        { ReportState.Submitted, "call off", null, NotCorrected },

        { ReportState.Returned, "record", ReportState.Returned, null },
        { ReportState.Returned, "submit", ReportState.Submitted, null },
        { ReportState.Returned, "withdraw", null, NotSubmitted },
        { ReportState.Returned, "return", null, OnlyReviewable },
        { ReportState.Returned, "approve", null, OnlySubmitted },
        { ReportState.Returned, "publish", null, NotApproved },
        { ReportState.Returned, "reopen", null, NotPublished },
        { ReportState.Returned, "call off", null, NotCorrected },

        { ReportState.Approved, "record", null, Approved },
        { ReportState.Approved, "submit", null, Approved },
        { ReportState.Approved, "withdraw", null, Approved },
        { ReportState.Approved, "return", ReportState.Returned, null },
        { ReportState.Approved, "approve", null, "Rapporten är redan godkänd." },
        { ReportState.Approved, "publish", ReportState.Published, null },
        { ReportState.Approved, "reopen", null, NotPublished },
        { ReportState.Approved, "call off", null, NotCorrected },

        { ReportState.Published, "record", null, Published },
        { ReportState.Published, "submit", null, Published },
        { ReportState.Published, "withdraw", null, Published },
        { ReportState.Published, "return", null, Published },
        { ReportState.Published, "approve", null, OnlySubmitted },
        { ReportState.Published, "publish", null, NotApproved },
        { ReportState.Published, "reopen", ReportState.Reopened, null },
        { ReportState.Published, "call off", null, NotCorrected },

        { ReportState.Reopened, "record", ReportState.Reopened, null },
        { ReportState.Reopened, "submit", ReportState.Submitted, null },
        { ReportState.Reopened, "withdraw", null, NotSubmitted },
        { ReportState.Reopened, "return", null, OnlyReviewable },
        { ReportState.Reopened, "approve", null, OnlySubmitted },
        { ReportState.Reopened, "publish", null, NotApproved },
        { ReportState.Reopened, "reopen", null, NotPublished },
        { ReportState.Reopened, "call off", ReportState.Published, null },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_leads_on_or_is_refused_and_then_nothing_changes(ReportState from, string step, ReportState? to, string? refusal)
    {
        var report = In(from);
        var version = report.Version;

        var violations = Take(report, step);

        Assert.Equal(refusal is null ? [] : [refusal], violations.Select(violation => violation.Message));
        Assert.Equal(to ?? from, report.State);
        Assert.Equal(to is null ? version : version + 1, report.Version);
    }

    [Fact]
    public void The_table_has_every_step_from_every_state() =>
        Assert.Equal(Enum.GetValues<ReportState>().Length * 8, Steps.Count);

    [Fact]
    public void Nobody_approves_what_they_wrote_or_sent_in_even_before_it_was_returned()
    {
        var report = In(ReportState.Submitted);
        report.Return("Se över antalet.", Given.By(Given.Reviewer));
        report.Submit(Given.Checks(), Given.By("annan"));

        foreach (var author in new[] { Given.Author, "annan" })
            Assert.Equal("Du har skrivit i rapporten eller skickat in den. Någon annan måste granska den.",
                Assert.Single(report.Approve(Given.By(author))).Message);
        Assert.Equal(ReportState.Submitted, report.State);
        Assert.Empty(report.Approve(Given.By(Given.Reviewer)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Returning_needs_a_comment(string? comment)
    {
        var report = In(ReportState.Submitted);

        var refused = Assert.Single(report.Return(comment, Given.By(Given.Reviewer)));

        Assert.Equal("Skriv en kommentar som säger vad som behöver ändras.", refused.Message);
        Assert.Equal(nameof(Review.Comment), refused.Field);
        Assert.Equal(ReportState.Submitted, report.State);
    }

    [Fact]
    public void A_comment_has_a_limit()
    {
        var report = In(ReportState.Submitted);

        Assert.Single(report.Return(new string('a', Review.MaxCommentLength + 1), Given.By(Given.Reviewer)));
        Assert.Empty(report.Return(new string('a', Review.MaxCommentLength), Given.By(Given.Reviewer)));
    }

    private static ActivityReport In(ReportState state)
    {
        var activity = Given.Activity();
        Given.Period(activity);
        typeof(Domain.Activities.Activity).GetProperty("Promise")!.SetValue(activity, new Domain.Promises.Promise(1, "Löfte", "Löfte"));
        var report = activity.Recorded(new Tertial(2020, 1), Given.Entry());
        string[] way = state switch
        {
            ReportState.Draft => [],
            ReportState.Submitted => ["submit"],
            ReportState.Returned => ["submit", "return"],
            ReportState.Approved => ["submit", "approve"],
            ReportState.Published => ["submit", "approve", "publish"],
            _ => ["submit", "approve", "publish", "reopen"],
        };
        foreach (var step in way)
            Assert.Empty(Take(report, step));
        return report;
    }

    private static IReadOnlyList<RuleViolation> Take(ActivityReport report, string step) => step switch
    {
        "record" => report.Record(Given.Entry(), [], Given.By(Given.Author)),
        "submit" => report.Submit(Given.Checks(), Given.By(Given.Author)),
        "withdraw" => report.Withdraw(Given.By(Given.Author)),
        "return" => report.Return("Se över antalet.", Given.By(Given.Reviewer)),
        "approve" => report.Approve(Given.By(Given.Reviewer)),
        "publish" => report.MarkPublished(Given.By(Given.Reviewer)),
        "reopen" => report.Reopen(Given.By(Given.Reviewer)),
        _ => report.CallOffCorrection(Given.By(Given.Reviewer)),
    };
}
