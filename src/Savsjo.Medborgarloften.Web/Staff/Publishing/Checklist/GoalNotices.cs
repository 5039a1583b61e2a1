using System.Globalization;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Sentences;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;

/// <summary>Finds goals of which something is lacking: a reason why one was missed, or the figure that it is held against.</summary>
/// <param name="content">The follow-up as it would be if every report were approved, exact.</param>
/// <param name="staff">Who is about to publish.</param>
public sealed class GoalNotices(RoundInWork round, FollowUpReportContent content, StaffMember staff)
{
    public IEnumerable<PublicationNotice> Of(Activity activity)
    {
        var shown = content.Activities.Single(one => one.Label == activity.Label);
        // Why an activity is dropped is its reason.
        if (shown.Latest is { Status: ActivityStatus.Cancelled } or { SettledStatus: ActivityStatus.Cancelled })
            yield break;
        var report = round.ReportOf(activity);
        foreach (var (place, measure) in shown.MeasuresAndOffences.Index())
            if (LackIn(activity, report, measure) is { } lack)
                yield return new(
                    PublicationNotice.Checked, $"mal-{activity.Id.ToString(CultureInfo.InvariantCulture)}-{place}", "ask",
                    $"{activity.Label} {measure.Name}: {lack.What}",
                    report is null ? "Aktiviteten är inte redovisad, så det finns ingen som har skrivit varför." : lack.Mending,
                    lack.Choice,
                    report is null ? MendingPlace.Missing(round, activity, staff) : MendingPlace.Report(round, report))
                { Kind = NoticeKind.Goal };
    }

    private Lack? LackIn(Activity activity, ActivityReport? report, MeasureContent measure) =>
        measure is { Goal: { } goal, GoalWords: { } words } && LackOf(activity, report, measure, goal) is { } lack
            ? Lack.Of(lack, words)
            : null;

    private GoalLack? LackOf(Activity activity, ActivityReport? report, MeasureContent measure, GoalContent goal)
    {
        var own = activity.Measures.FirstOrDefault(one => one.Key == (measure.Key ?? measure.Name));
        var isExplained = goal.Spans is [.., { Reason: not null }] || own is not null && report?.ReasonOf(own.Id) is not null;
        var lack = isExplained ? null
            : GoalLacks.Of(goal.CurrentOutcome, report is not null, IsOver(activity, goal), goal.CurrentCannotBeTold);
        return lack is null && goal.CurrentOutcome != GoalOutcome.Reached && IsWithoutItsFigure(report, own) ? GoalLack.Figure : lack;
    }

    /// <summary>A sum that this round adds nothing to, since nobody said what. A latest value need not be taken every time.</summary>
    private static bool IsWithoutItsFigure(ActivityReport? report, Measure? measure) =>
        report is { ToldIn: null } && measure is { Accumulation: Accumulation.Sum } && report.StatedOf(measure.Id).Figure.IsMissing;

    private bool IsOver(Activity activity, GoalContent goal)
    {
        var time = GoalTime.Of(round.Period, activity);
        return time.IsOver(time.JudgedSpan(goal.Span), round.Tertial);
    }

    /// <summary>Det som saknas.</summary>
    /// <param name="What">"skäl saknas": to follow on the measure's name.</param>
    /// <param name="Mending">How it is mended.</param>
    /// <param name="Choice">What is said by whoever publishes without it.</param>
    private sealed record Lack(string What, string Mending, string Choice)
    {
        public static Lack Of(GoalLack lack, GoalWords words) => lack is GoalLack.Figure
            ? new(words.Lacking(lack), "Skicka tillbaka rapporten om den som skrev ska lägga till siffran.", "Publicera ändå utan siffran")
            : new(words.Lacking(lack), "Skicka tillbaka rapporten om den som skrev ska lägga till ett skäl.", "Publicera ändå utan skäl");
    }
}
