using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Shared;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

/// <summary>Bestämmer mått: adds, changes, moves and removes an activity's measures, each with its entry in the log.</summary>
public sealed class DefineMeasures(AppDbContext db, IDatabaseErrors errors, TimeProvider clock)
{
    private const int Attempts = 3;

    private static readonly Outcome SomebodyWasQuicker = Outcome.Stale(new(
        "Någon annan har just ändrat i löftesperioden. Det du skrev står kvar; spara igen om det ska gälla."));

    public Task<Outcome<string>> Add(StaffMember staff, MeasurePlace place, MeasureTermsForm form,
        CancellationToken cancellation = default) => Change(place, form.Version, found =>
    {
        List<RuleViolation> violations = [.. RefuseMore(found)];
        var measures = NewMeasures.AddTo(found.Activity, form, found.Offences, found.TimeOf(measure: null));
        violations.AddRange(measures.Violations);
        foreach (var added in measures.Added)
            Log(staff, AuditDeed.MeasureAdded, found, added.Name, before: null, MeasureValues.Of(added));
        return violations.Count > 0 ? Outcome.Refused(violations)
            : measures.Added.Count == 1
                ? $"Måttet {found.Activity.MeasuresInOrder[^1].Name} är tillagt."
                : $"{SwedishText.Capitalised(SwedishText.InWords(measures.Added.Count))} mått är tillagda, ett för varje brottstyp.";
    }, cancellation);

    public Task<Outcome<string>> Change(StaffMember staff, MeasurePlace place, MeasureTermsForm form,
        CancellationToken cancellation = default) => Change(place, form.Version, (found, measure) =>
    {
        var typed = TypedMeasure.Read(form, found, measure);
        if (typed.IsForEveryOffence)
            return Outcome.Refused(new RuleViolation("Välj en brottstyp: det här är ett enda mått.", MeasureField.Offence));
        var before = found.Activity.MeasuresInOrder.ToDictionary(one => one.Id, MeasureValues.Of);
        var violations = typed.Violations.ToList();
        if (typed.Terms is { } terms)
            violations.AddRange(ChangeTo(terms, form, found, measure).Except(violations));
        if (violations.Count > 0)
            return Outcome.Refused(violations);
        foreach (var changed in found.Activity.MeasuresInOrder.Where(one => MeasureValues.Of(one) != before[one.Id]))
            Log(staff, AuditDeed.MeasureChanged, found, changed.Name, before[changed.Id],
                PeriodValues.With(MeasureValues.Of(changed), form.Reason));
        return $"Måttet {measure.Name} är sparat.";
    }, cancellation);

    public Task<Outcome<string>> Move(StaffMember staff, MeasurePlace place, MoveForm form,
        CancellationToken cancellation = default) => Change(place, seen: null, (found, measure) =>
    {
        int Place() => found.Activity.MeasuresInOrder.ToList().IndexOf(measure) + 1;
        var before = Place();
        if (found.Activity.OrderMeasures(form.OrderOf(measure.Id)) is { } violation)
            return MoveForm.Refused(violation);
        if (Place() is var after && after != before)
            Log(staff, AuditDeed.MeasureMoved, found, measure.Name, $"Plats: {before}", $"Plats: {after}");
        return $"{measure.Name} står nu på plats {Place()} av {found.Activity.Measures.Count}.";
    }, cancellation);

    public Task<Outcome<string>> Remove(StaffMember staff, MeasurePlace place, int? seen, bool takesAway,
        CancellationToken cancellation = default) => Change(place, seen, (found, measure) =>
    {
        if (found.TakeAwayFigures(db, measure, takesAway) is { } question && !found.UseOf(measure).IsPublished)
            return Outcome.Refused(question);
        if (found.Activity.RemoveMeasure(measure, found.UseOf(measure)) is { } violation)
            return Outcome.Refused(violation);
        Log(staff, AuditDeed.MeasureRemoved, found, measure.Name, MeasureValues.Of(measure), after: null);
        return $"Måttet {measure.Name} är borttaget.";
    }, cancellation);

    private Task<Outcome<string>> Change(
        MeasurePlace place, int? seen, Func<MeasuredActivity, Measure, Outcome<string>> deed, CancellationToken cancellation) =>
        Change(place, seen, found => found.Find(place.MeasureId) is { } measure ? deed(found, measure) : Outcome.NotFound, cancellation);

    /// <param name="seen">The period's version that the form was written against; null for a deed that overwrites nothing.</param>
    private async Task<Outcome<string>> Change(
        MeasurePlace place, int? seen, Func<MeasuredActivity, Outcome<string>> deed, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (await MeasuredActivity.Find(db, place.PeriodId, place.ActivityId, cancellation) is not { } found)
                    return Outcome.NotFound;
                if (seen is not null && seen != found.Period.Version)
                    return SomebodyWasQuicker;
                var outcome = deed(found);
                if (outcome.IsDone && db.ChangeTracker.HasChanges())
                {
                    found.Period.MarkChanged();
                    await db.SaveChangesAsync(cancellation);
                }

                return outcome;
            }
            // Whoever reports raises the round's version too, and that is no reason to refuse: look again at what rests on the measure.
            catch (DbUpdateException exception) when (errors.IsOvertaken(exception) && attempt < Attempts)
            {
            }
            catch (DbUpdateException exception) when (errors.IsOvertaken(exception))
            {
                return SomebodyWasQuicker;
            }
            finally
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private IEnumerable<RuleViolation> ChangeTo(MeasureTerms terms, MeasureTermsForm form, MeasuredActivity found, Measure measure)
    {
        var question = measure.MeansAnother(terms) && !found.UseOf(measure).IsPublished
            ? found.TakeAwayFigures(db, measure, form.TakesAway) : null;
        return question is null ? found.Activity.ChangeMeasure(measure, terms, found.UseOf, form.Reason) : [question];
    }

    /// <summary>A measure that no follow-up to come would show, but that a correction would smuggle into an old one.</summary>
    private static IEnumerable<RuleViolation> RefuseMore(MeasuredActivity found)
    {
        var rounds = found.Period.Rounds.Where(round => found.Activity.AppliesTo(round.Tertial)).ToList();
        if (rounds.Count > 0 && rounds.TrueForAll(round => round.IsPublished))
            yield return new(
                $"Aktiviteten är följd upp till slutet: alla dess tertial är publicerade. Ett nytt mått skulle aldrig få några siffror.");
    }

    private void Log(StaffMember staff, AuditDeed deed, MeasuredActivity found, string measure, string? before, string? after) =>
        db.AuditEntries.Add(found.Entry(staff.ChangeAt(clock.GetUtcNow()), staff.Name, deed, measure, before, after));
}

/// <summary>Vilket mått: by the numbers of its address.</summary>
/// <param name="MeasureId">0 for a new one.</param>
public sealed record MeasurePlace(int PeriodId, int ActivityId, int MeasureId = 0)
{
    /// <summary>Where all the activity's measures are.</summary>
    public string ListAddress => MeasureAddress.Of(PeriodId, ActivityId);
}
