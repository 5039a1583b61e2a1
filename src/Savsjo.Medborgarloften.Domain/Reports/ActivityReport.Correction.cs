using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Reports;

// Rapporten under rättelse: a published report that is open once more. What was published is kept beside it, other rounds go
// on reading that, and a correction that is called off returns to it.
public sealed partial class ActivityReport
{
    /// <summary>What is published, while the report is being corrected; null otherwise.</summary>
    public FrozenReport? Frozen { get; private set; }

    /// <summary>Whether a correction of a published follow-up has opened it.</summary>
    public bool IsUnderCorrection => Frozen is not null;

    /// <summary>Whether a reopened report says anything else than what is published.</summary>
    public bool DiffersFromPublished => Frozen is { } frozen && !frozen.WithReasonsOf(Activity).SaysTheSameAs(FrozenReport.Of(this));

    /// <summary>Öppna för rättelse: a published report is written, sent in and approved once more. What was published is kept.</summary>
    public IReadOnlyList<RuleViolation> Reopen(Change change)
    {
        if (State != ReportState.Published)
            return [new($"{Activity.Label} är inte publicerad. Bara en publicerad rapport kan rättas.")];
        Frozen = FrozenReport.Of(this);
        State = ReportState.Reopened;
        Touch(change, isAuthor: false);
        return [];
    }

    /// <summary>Avbryt rättelsen: whatever has been written since, the report says again exactly what is published.</summary>
    public IReadOnlyList<RuleViolation> CallOffCorrection(Change change)
    {
        if (Frozen is not { } frozen)
            return [new($"{Activity.Label} rättas inte.")];
        Restore(frozen);
        Frozen = null;
        Touch(change, isAuthor: false);
        return [];
    }

    /// <summary>
    /// The report as it is published, for everything that is not its own correction: itself, or what it was before the
    /// correction began; null when nothing of it is published.
    /// </summary>
    public ActivityReport? AsPublished()
    {
        if (State == ReportState.Published)
            return this;
        if (Frozen is not { } frozen)
            return null;
        var published = new ActivityReport(Activity, Tertial) { Id = Id, LastChanged = LastChanged, Version = Version };
        published.Restore(frozen);
        return published;
    }

    /// <summary>A report as somebody is writing it, for asking beside the fields what it would mean; never stored.</summary>
    /// <param name="frozen">What is published of it, where it is being corrected.</param>
    public static ActivityReport AsWritten(Activity activity, Tertial tertial, ReportEntry entry, FrozenReport? frozen)
    {
        var report = new ActivityReport(activity, tertial) { Frozen = frozen };
        report.Take(entry.Tidy());
        foreach (var value in (entry.Values ?? []).Where(value => !value.Figure.IsMissing))
            if (activity.Measures.SingleOrDefault(measure => measure.Id == value.MeasureId) is { } measure)
            {
                report._values.Add(new MeasureValue(measure.Id));
                report._values[^1].Set(StatedFigure.Written(measure, value.Figure, value.StatedAs));
            }

        return report;
    }

    private void Restore(FrozenReport frozen)
    {
        State = ReportState.Published;
        Take(frozen.WithReasonsOf(Activity));
        Submitted = frozen.Submitted;
        Replace(frozen.Values.ToDictionary(value => value.MeasureId, value => value.Stated));
        foreach (var value in frozen.Values)
            ValueOf(value.MeasureId)!.StateOn(value.Earlier);
    }
}
