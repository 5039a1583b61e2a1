using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.Admin.Periods.Activities;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Goals;

/// <summary>Ändrar ett mål by agreement: from a tertial on, with a reason in the log.</summary>
public sealed class ChangeGoal(PeriodWork work)
{
    public Task<Outcome> Change(
        StaffMember staff, int periodId, int activityId, int measureId, GoalChangeForm form, CancellationToken cancellation = default) =>
        work.Do(staff, periodId, edited =>
        {
            var period = edited.Period;
            if (period.FindActivity(activityId) is not { } activity
                || activity.Measures.FirstOrDefault(one => one.Id == measureId) is not { } measure)
                return Outcome.NotFound;
            var before = MeasureValues.Of(measure);
            if (form.Seen != SeenValues.Of(before))
                return PeriodWork.SomebodyWasQuicker;
            if (NumberOf(form.Number, measure) is not { } number)
                return Outcome.Refused(new RuleViolation("Skriv det nya talet med siffror.", MeasureField.GoalNumber));
            var violations = period.ChangeGoal(
                activity, measure, ActivityForm.TertialOf(form.From), number, TypedMeasure.IsByDays(form.Part), form.Reason);
            return violations.Count > 0 ? Outcome.Refused(violations)
                : new PeriodDeed(
                    AuditDeed.MeasureChanged, $"{activity.Label} {activity.Name}: {measure.Name}", before,
                    $"{MeasureValues.Of(measure)}\n{AuditValues.Write([new("Varför", form.Reason!.Trim())])}", activityId);
        }, cancellation);

    private static decimal? NumberOf(string? typed, Measure measure)
    {
        if (measure.Kind == MeasureKind.Percentage)
            return TypedNumber.TryReadPercentage(typed, out var percentage) ? percentage : null;
        return TypedNumber.TryReadCount(typed, out var count) ? count : null;
    }
}
