using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Web.Admin.Periods.Activities;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;
using Savsjo.Medborgarloften.Web.Admin.Periods.Shared;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Table;

/// <summary>
/// Tabellens rader i perioden: each by the rules of its own form. All are tried, so that everything that is wrong is told at
/// once, each reason beside its own input.
/// </summary>
public sealed class EnteredRows
{
    private readonly PromisePeriod _period;
    private readonly Tertial _first;
    private readonly IReadOnlyList<Offence> _offences;
    private readonly TableForm _table;
    private readonly List<RuleViolation> _violations = [];
    private readonly List<PeriodDeed> _deeds = [];

    private EnteredRows(PromisePeriod period, Tertial first, IReadOnlyList<Offence> offences, TableForm table) =>
        (_period, _first, _offences, _table) = (period, first, offences, table);

    /// <summary>Why it cannot be saved; then the period is not to be.</summary>
    public IReadOnlyList<RuleViolation> Violations => _violations;

    /// <summary>What was done, for the log: an entry for each promise, activity and measure, as if entered one by one.</summary>
    public PeriodDeed? Deed => _deeds.AsEnumerable().Reverse().Aggregate((PeriodDeed?)null, (after, one) => one with { Also = after });

    /// <param name="first">The first tertial that a new activity can have.</param>
    public static EnteredRows Of(PromisePeriod period, Tertial first, IReadOnlyList<Offence> offences, TableForm table)
    {
        var entered = new EnteredRows(period, first, offences, table);
        for (var place = 0; place < table.Promises.Count; place++)
            if (!table.Promises[place].IsEmpty)
                entered.Enter(table.Promises[place], InputName.OfPromise(place));
        return entered;
    }

    private void Enter(PromiseRows rows, string place)
    {
        var promise = rows.Place == PromiseRows.Together ? null : PromiseOf(rows, place);
        for (var row = 0; row < rows.Activities.Count; row++)
            if (!rows.Activities[row].IsEmpty)
                Enter(promise, rows.Activities[row], InputName.OfActivity(place, row));
    }

    /// <summary>One that stands in for it where it is refused, so that its activities are judged all the same.</summary>
    private Promise PromiseOf(PromiseRows rows, string place)
    {
        if (rows.PromiseId is { } id && _period.FindPromise(id) is { } there)
            return there;
        var form = new PromiseForm
        {
            Number = rows.Number,
            Text = PastedLine.Clean(rows.Text),
            FollowUpHeading = rows.FollowUpHeading,
        };
        if (IsRefused(_period.AddPromise(form.TypedNumber, form.Text, form.FollowUpHeading), place,
            violation => violation.InputIn<PromiseField>(PromiseForm.InputOf) ?? nameof(PromiseRows.Text)))
            return new(0, "", "");
        var added = _period.Promises[^1];
        _deeds.Add(new(AuditDeed.PromiseAdded, PeriodValues.Subject(_period, added), null, PeriodValues.Of(added)));
        return added;
    }

    private void Enter(Promise? promise, ActivityRow row, string place)
    {
        var activity = ActivityOf(promise, row, place);
        for (var measure = 0; measure < row.Measures.Count; measure++)
            if (!row.Measures[measure].IsEmpty)
                Enter(activity, row.Measures[measure], InputName.OfMeasure(place, measure));
    }

    /// <inheritdoc cref="PromiseOf"/>
    private Activity ActivityOf(Promise? promise, ActivityRow row, string place)
    {
        var (entry, violations) = row.AsForm(_period, _first, _table).Read();
        if (entry is not null)
            violations = RefuseTwice(promise, entry)
                ?? _period.AddActivity(promise, entry with { Parties = row.PartiesOr(_table.SameParties) });
        if (IsRefused(violations, place, violation => violation.InputIn<ActivityField>(ActivityForm.InputOf) ?? nameof(ActivityRow.Text)))
            return new(1, "", _first, _period.LastTertial);
        var added = (promise?.Activities ?? _period.CommonActivities).MaxBy(activity => activity.Number)!;
        _deeds.Add(
            new(AuditDeed.ActivityAdded, PeriodValues.Place(_period, promise), null, PeriodValues.Of(_period, added)));
        return added;
    }

    /// <summary>A table that is sent once more, from an old page, would enter everything a second time.</summary>
    private IReadOnlyList<RuleViolation>? RefuseTwice(Promise? promise, ActivityEntry entry) =>
        (promise?.Activities ?? _period.CommonActivities).Any(one => one.Text == entry.Trimmed.Text)
            ? [new("Aktiviteten finns redan här, sparad eller på en annan rad. Töm raden, eller ändra texten.", ActivityField.Text)] : null;

    private void Enter(Activity activity, TableMeasure measure, string place)
    {
        var (added, violations) = NewMeasures.AddTo(activity, measure.AsForm, _offences, GoalTime.Of(_period, activity));
        if (!IsRefused(violations, place, violation => violation.InputIn<MeasureField>(TableMeasure.InputOf) ?? nameof(TableMeasure.Name)))
            _deeds.AddRange(added.Select(one => new PeriodDeed(
                AuditDeed.MeasureAdded, MeasureValues.Subject(activity, one.Name), null, MeasureValues.Of(one))));
    }

    /// <param name="inputOf">The input that a reason concerns, in its row; the one that names the row where it concerns the whole.</param>
    private bool IsRefused(IReadOnlyList<RuleViolation> violations, string place, Func<RuleViolation, string> inputOf)
    {
        _violations.AddRange(violations.Select(
            one => one with { Field = new FormInput(InputName.In(place, inputOf(one))) }));
        return violations.Count > 0;
    }
}
