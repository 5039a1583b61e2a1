using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.Tests.Reports;

/// <summary>Every step from every state: where it leads, or why it is refused.</summary>
public class ReportStateTests
{
    private const string Submitted = "Rapporten är inskickad och låst. Ta tillbaka den om något ska ändras.";
    private const string Approved = "Rapporten är godkänd och låst. Be granskaren skicka tillbaka den om något ska ändras.";
    private const string Published = "Rapporten är publicerad. Den ändras genom en rättelse av uppföljningen.";
    private const string NotSubmitted = "Rapporten är inte inskickad.";
    private const string OnlySubmitted = "Bara en inskickad rapport kan godkännas.";
    private const string OnlyReviewable = "Bara en inskickad eller godkänd rapport kan skickas tillbaka.";
    private const string Ended = "Rapporten är publicerad, så samtalet om den är avslutat.";
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
        { ReportState.Draft, "comment", ReportState.Draft, null },
        { ReportState.Draft, "reopen", null, NotPublished },
        { ReportState.Draft, "call off", null, NotCorrected },

        { ReportState.Submitted, "record", null, Submitted },
        { ReportState.Submitted, "submit", null, Submitted },
        { ReportState.Submitted, "withdraw", ReportState.Draft, null },
        { ReportState.Submitted, "return", ReportState.Returned, null },
        { ReportState.Submitted, "approve", ReportState.Approved, null },
        { ReportState.Submitted, "publish", null, NotApproved },
        { ReportState.Submitted, "comment", ReportState.Submitted, null },
        { ReportState.Submitted, "reopen", null, NotPublished },
        { ReportState.Submitted, "call off", null, NotCorrected },

        { ReportState.Returned, "record", ReportState.Returned, null },
        { ReportState.Returned, "submit", ReportState.Submitted, null },
        { ReportState.Returned, "withdraw", null, NotSubmitted },
        { ReportState.Returned, "return", null, OnlyReviewable },
        { ReportState.Returned, "approve", null, OnlySubmitted },
        { ReportState.Returned, "publish", null, NotApproved },
        { ReportState.Returned, "comment", ReportState.Returned, null },
        { ReportState.Returned, "reopen", null, NotPublished },
        { ReportState.Returned, "call off", null, NotCorrected },

        { ReportState.Approved, "record", null, Approved },
        { ReportState.Approved, "submit", null, Approved },
        { ReportState.Approved, "withdraw", null, Approved },
        { ReportState.Approved, "return", ReportState.Returned, null },
        { ReportState.Approved, "approve", null, "Rapporten är redan godkänd." },
        { ReportState.Approved, "publish", ReportState.Published, null },
        { ReportState.Approved, "comment", ReportState.Approved, null },
        { ReportState.Approved, "reopen", null, NotPublished },
        { ReportState.Approved, "call off", null, NotCorrected },

        { ReportState.Published, "record", null, Published },
        { ReportState.Published, "submit", null, Published },
        { ReportState.Published, "withdraw", null, Published },
        { ReportState.Published, "return", null, Published },
        { ReportState.Published, "approve", null, OnlySubmitted },
        { ReportState.Published, "publish", null, NotApproved },
        { ReportState.Published, "comment", null, Ended },
        { ReportState.Published, "reopen", ReportState.Reopened, null },
        { ReportState.Published, "call off", null, NotCorrected },

        { ReportState.Reopened, "record", ReportState.Reopened, null },
        { ReportState.Reopened, "submit", ReportState.Submitted, null },
        { ReportState.Reopened, "withdraw", null, NotSubmitted },
        { ReportState.Reopened, "return", null, OnlyReviewable },
        { ReportState.Reopened, "approve", null, OnlySubmitted },
        { ReportState.Reopened, "publish", null, NotApproved },
        { ReportState.Reopened, "comment", ReportState.Reopened, null },
        { ReportState.Reopened, "reopen", null, NotPublished },
        { ReportState.Reopened, "call off", ReportState.Published, null },
    };

    /// <summary>Everyone who could try: whoever wrote, whoever sent in, a reviewer, and somebody who did neither.</summary>
    private static readonly string[] Everyone = [Given.Author, Sender, Given.Reviewer, "kollega"];

    private const string Sender = "avsändare";
    private const string Own = "Du har skrivit i rapporten eller skickat in den. Någon annan måste granska den.";

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_leads_on_or_is_refused_whoever_takes_it_and_then_nothing_changes(
        ReportState from, string step, ReportState? to, string? refusal)
    {
        foreach (var who in Everyone)
        {
            var report = In(from);
            var (version, reviews, authors, comments) = (report.Version, report.Reviews.Count, report.Authors.Count, report.Comments.Count);
            var isOwn = step == "approve" && refusal is null && report.IsAuthor(who);

            var violations = Take(report, step, who);

            var expected = isOwn ? Own : refusal;
            Assert.Equal(expected is null ? [] : [expected], violations.Select(violation => violation.Message));
            Assert.Equal(expected is null ? to : from, report.State);
            // A comment changes nothing in the report: nobody's work in it becomes stale.
            Assert.Equal(expected is null && step != "comment" ? version + 1 : version, report.Version);
            if (expected is not null)
                Assert.Equal((reviews, authors, comments), (report.Reviews.Count, report.Authors.Count, report.Comments.Count));
            if (step is "comment" or "return" or "approve" or "publish" or "reopen" or "call off")
                Assert.Equal(authors, report.Authors.Count);
        }
    }

    [Fact]
    public void The_table_has_every_step_from_every_state() =>
        Assert.Equal(Enum.GetValues<ReportState>().Length * 9, Steps.Count);

    [Fact]
    public void Nobody_approves_what_they_wrote_or_sent_in_even_before_it_was_returned()
    {
        var report = In(ReportState.Submitted);
        report.Return("Se över antalet.", Given.By(Given.Reviewer));
        report.Submit(Given.Checks(), Given.By("annan"));

        foreach (var author in new[] { Given.Author, Sender, "annan" })
            Assert.Equal(Own, Assert.Single(report.Approve(Given.By(author))).Message);
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
        Assert.Equal(CommentField.Text, refused.Field?.As<CommentField>());
        Assert.Equal(ReportState.Submitted, report.State);
    }

    [Fact]
    public void A_comment_has_a_limit()
    {
        var report = In(ReportState.Submitted);

        Assert.Single(report.Return(new string('a', Review.MaxCommentLength + 1), Given.By(Given.Reviewer)));
        Assert.Empty(report.Return(new string('a', Review.MaxCommentLength), Given.By(Given.Reviewer)));
    }

    [Fact]
    public void A_comment_concerns_a_field_that_the_report_has_or_none()
    {
        var report = In(ReportState.Submitted);
        var by = Given.By(Given.Reviewer);

        foreach (var part in new[] { ReportPart.Measure(99), new ReportPart(ReportPartKind.GoalReason), new ReportPart(default) })
        {
            var refused = new[] { Assert.Single(report.Comment("Stämmer det?", part, by)),
                Assert.Single(report.Return("Stämmer det?", by, part)) };
            Assert.All(refused, violation => Assert.Equal(
                new RuleViolation("Rapporten har inget sådant fält. Välj i listan vad kommentaren gäller.", CommentField.Part), violation));
        }

        foreach (var part in ReportPart.Of(report.Activity).Append(null))
            Assert.Empty(report.Comment("Stämmer det?", part, by));
        Assert.Empty(report.Return("Stämmer det?", by, ReportPart.Text));
        Assert.Equal(ReportPart.Text, report.LatestReview!.Part);
    }

    [Theory]
    [InlineData(null, "Skriv något i kommentaren.")]
    [InlineData(" \n\t ", "Skriv något i kommentaren.")]
    [InlineData("\u202E\u200B", "Skriv något i kommentaren.")]
    public void A_comment_that_says_nothing_is_refused(string? text, string message)
    {
        var report = In(ReportState.Returned);

        Assert.Equal(new RuleViolation(message, CommentField.Text), Assert.Single(report.Comment(text, null, Given.By(Given.Author))));
        Assert.Empty(report.Comments);
    }

    private static ActivityReport In(ReportState state)
    {
        var activity = Given.Activity();
        Given.Period(activity);
        typeof(Domain.Agreements.Activity).GetProperty("Promise")!.SetValue(activity, new Domain.Agreements.Promise(1, "Löfte", "Löfte"));
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
            Assert.Empty(Take(report, step, step == "submit" ? Sender : Given.Reviewer));
        return report;
    }

    private static IReadOnlyList<RuleViolation> Take(ActivityReport report, string step, string who) => step switch
    {
        "record" => report.Record(Given.Entry(), [], Given.By(who)),
        "submit" => report.Submit(Given.Checks(), Given.By(who)),
        "withdraw" => report.Withdraw(Given.By(who)),
        "return" => report.Return("Se över antalet.", Given.By(who)),
        "approve" => report.Approve(Given.By(who)),
        "comment" => report.Comment("Bra skrivet.", null, Given.By(who)),
        "publish" => report.MarkPublished(Given.By(who)),
        "reopen" => report.Reopen(Given.By(who)),
        _ => report.CallOffCorrection(Given.By(who)),
    };
}
