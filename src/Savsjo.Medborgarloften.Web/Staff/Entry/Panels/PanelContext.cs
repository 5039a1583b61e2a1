using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Panels;

/// <summary>What the parts of a panel are made from: the stored reports, with what is typed in the place of the round's own.</summary>
internal sealed class PanelContext
{
    private readonly Dictionary<int, StatedFigure> _stated;
    private readonly Lazy<IReadOnlyList<DoneEarly>> _earlyEnds;

    public PanelContext(RoundInWork round, Activity activity, EditActivityReportForm form, IReadOnlyList<RuleViolation> violations)
    {
        Round = round;
        Activity = activity;
        Form = form;
        Violations = violations;
        Past = new PastColumns(round);
        var entry = TypedReport.Read(form, activity).Entry;
        Typed = ActivityReport.AsWritten(activity, round.Tertial, entry, round.ReportOf(activity)?.Frozen);
        _earlyEnds = new(() => DoneEarly.In(round.Period, activity, round.Tertial, Typed.Status, ProgressOf));
        _stated = entry.Values!
            .ToDictionary(value => value.MeasureId, value => StatedFigure.Written(
                activity.Measures.Single(measure => measure.Id == value.MeasureId), value.Figure, value.StatedAs));
    }

    public RoundInWork Round { get; }

    public Activity Activity { get; }

    public EditActivityReportForm Form { get; }

    public IReadOnlyList<RuleViolation> Violations { get; }

    public PastColumns Past { get; }

    /// <summary>What reviewers said of fields; null when nobody has returned the report.</summary>
    public IReadOnlyDictionary<ReportPart, string>? Remarks { get; init; }

    public string? RemarkOn(ReportPart part) => Remarks?.GetValueOrDefault(part);

    public PanelField Field(ReportBox box) => PanelField.Of(Activity.Id, box, Form, Violations);

    public PanelField Field(ReportField field) => Field(field.Box) with { Remark = RemarkOn(field.Part) };

    /// <summary>Utgår is chosen: its text says why, and no goal asks for that once more.</summary>
    public bool IsDropped => Form[ReportField.Status.Box] == nameof(ActivityStatus.Cancelled);

    public bool HasWrongFigures => Violations.Any(
        violation => violation.Field is ReportBox { Part.MeasureId: not null, Of: not FigureBox.Reason });

    /// <summary>Whether what is typed of a measure cannot be read, or breaks a rule.</summary>
    public bool IsWrong(Measure measure) => Violations.Any(
        violation => violation.Field is ReportBox { Of: not FigureBox.Reason } box && box.Part.MeasureId == measure.Id);

    /// <summary>A figure as it is typed, for the sentence.</summary>
    public StatedFigure Stated(Measure measure) => _stated[measure.Id];

    /// <summary>The measure's figures, with what is typed for this tertial.</summary>
    public MeasureHistory HistoryOf(Measure measure)
    {
        var stated = Stated(measure);
        return EarlierHistoryOf(measure).With(
            Round.Tertial, TypedNumber.IsBeyondEveryLimit(stated.Figure.Count) ? StatedFigure.Missing : stated);
    }

    /// <summary>Where the measure's goal stands with what is typed.</summary>
    public GoalProgress ProgressOf(Measure measure) =>
        GoalProgress.After(
            Round.Period.GoalsOf(Activity, measure)!, HistoryOf(measure), Round.Tertial, GoalTime.Of(Round.Period, Activity, measure));

    /// <summary>The goals that are ended before they are reached, with what is typed.</summary>
    public IReadOnlyList<DoneEarly> EarlyEnds => _earlyEnds.Value;

    /// <summary>The report as it is typed.</summary>
    public ActivityReport Typed { get; }

    /// <summary>The measure's figures before this tertial, with those of the activity that it goes on from.</summary>
    public MeasureHistory EarlierHistoryOf(Measure measure) => ReportedHistory.Of(
        Round.Period, Activity, measure, [.. Round.EarlierReportsOf(Activity), .. Round.CountedReportsOf(Activity)], Round.Tertial);
}
