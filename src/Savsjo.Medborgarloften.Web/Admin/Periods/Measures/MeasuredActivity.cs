using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Admin.Periods.Shared;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

/// <summary>Aktiviteten med sina mått: with its period, the offences that can be chosen, and what rests on each measure.</summary>
public sealed class MeasuredActivity
{
    private readonly HashSet<int> _withFigures;
    private readonly HashSet<string> _published;

    private MeasuredActivity(
        PromisePeriod period, Activity activity, IReadOnlyList<Offence> offences, HashSet<int> withFigures, HashSet<string> published)
    {
        Period = period;
        Activity = activity;
        Offences = offences;
        _withFigures = withFigures;
        _published = published;
    }

    public PromisePeriod Period { get; }

    public Activity Activity { get; }

    /// <summary>In the list's order, retired ones too.</summary>
    public IReadOnlyList<Offence> Offences { get; }

    /// <summary>What bounds the goal of one of its measures, or of one to be added.</summary>
    public GoalTime TimeOf(Measure? measure) =>
        measure is null ? GoalTime.Of(Period, Activity) : GoalTime.Of(Period, Activity, measure);

    /// <summary>"2.2 Riktade insatser".</summary>
    public string Title => $"{Activity.Label} {Activity.Name}";

    public MeasureUse UseOf(Measure measure) => new(_withFigures.Contains(measure.Id), _published.Contains(measure.Key));

    /// <summary>
    /// Takes away what is written of a measure in begun reports, since it would be about something else; asks first.
    /// </summary>
    /// <returns>The question; null when nothing is written, or when it is answered.</returns>
    public RuleViolation? TakeAwayFigures(AppDbContext db, Measure measure, bool mayTakeAway)
    {
        if (!_withFigures.Contains(measure.Id))
            return null;
        if (!mayTakeAway)
            return new(
                $"Det finns siffror för {measure.Name} i påbörjade rapporter. De skulle betyda något annat, och försvinner. Kryssa för att "
                    + "det är meningen.",
                new FormInput(BegunReports.Input));
        db.RemoveRange(db.Set<MeasureValue>().Where(value => value.MeasureId == measure.Id));
        return null;
    }

    public Measure? Find(int measureId) => Activity.Measures.SingleOrDefault(measure => measure.Id == measureId);

    /// <summary>An entry of the log about one of the measures.</summary>
    public AuditEntry Entry(Change change, string userName, AuditDeed deed, string measure, string? before, string? after) =>
        new(change, userName, deed, tertial: null, Activity.Id, MeasureValues.Subject(Activity, measure), before, after);

    /// <summary>Tracked, so that it can be changed; null when the period has no such activity.</summary>
    public static async Task<MeasuredActivity?> Find(AppDbContext db, int periodId, int activityId, CancellationToken cancellation)
    {
        // The period is read first, whose version tells of every change: what is read before it could be older than the version says.
        if (await db.FindWholePeriod(periodId, cancellation) is not { } period || period.FindActivity(activityId) is not { } activity)
            return null;
        var offences = await db.Offences.OrderBy(offence => offence.Order).ThenBy(offence => offence.Id).ToListAsync(cancellation);
        return new(period, activity, offences, await WithFigures(db, activity, cancellation), await Published(db, activity, cancellation));
    }

    private static async Task<HashSet<int>> WithFigures(AppDbContext db, Activity activity, CancellationToken cancellation)
    {
        var measures = activity.Measures.Select(measure => measure.Id).ToList();
        return [.. await db.Set<MeasureValue>().Where(value => measures.Contains(value.MeasureId)).Select(value => value.MeasureId)
            .Distinct().ToListAsync(cancellation)];
    }

    /// <summary>By the names of the published rows; a measure is known by the one that it was first published under.</summary>
    private static async Task<HashSet<string>> Published(AppDbContext db, Activity activity, CancellationToken cancellation)
    {
        var (label, first, last) = (activity.Label, activity.FirstTertial, activity.LastTertial);
        return [.. await db.PublishedFigures.Where(
            figure => figure.ActivityLabel == label && figure.Tertial >= first && figure.Tertial <= last)
            .Select(figure => figure.MeasureName).Distinct().ToListAsync(cancellation)];
    }
}
