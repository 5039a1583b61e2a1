using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

/// <summary>Bestämmer mått: adds, changes, moves and removes an activity's measures, each with its entry in the log.</summary>
public sealed class DefineMeasures(AppDbContext db, TimeProvider clock)
{
    private const int Attempts = 3;

    private static readonly RuleViolation SomebodyWasQuicker = new(
        "Någon annan har just ändrat i löftesperioden. Det du skrev står kvar; spara igen om det ska gälla.");

    public Task<MeasureOutcome> Add(StaffMember staff, MeasurePlace place, MeasureTermsForm form, CancellationToken cancellation = default) => Change(place, form.Version, found =>
    {
        var typed = TypedMeasure.Read(form, found.Offences);
        var violations = RefuseMore(found).Concat(typed.Violations).ToList();
        var all = typed.Terms is null ? [] : typed.IsForEveryOffence ? ForEveryOffence(found, typed.Terms, violations) : [typed.Terms];
        foreach (var terms in all)
        {
            violations.AddRange(found.Activity.AddMeasure(terms, out var added).Except(violations));
            if (added is not null)
                Log(staff, AuditDeed.MeasureAdded, found, added.Name, before: null, MeasureValues.Of(added));
        }

        return violations.Count > 0 ? MeasureOutcome.Refused(violations)
            : MeasureOutcome.Done(all.Count == 1 ? $"Måttet {found.Activity.MeasuresInOrder[^1].Name} är tillagt." : $"{SwedishText.Capitalised(SwedishText.InWords(all.Count))} mått är tillagda, ett för varje brottstyp.");
    }, cancellation);

    public Task<MeasureOutcome> Change(StaffMember staff, MeasurePlace place, MeasureTermsForm form, CancellationToken cancellation = default) => Change(place, form.Version, (found, measure) =>
    {
        var typed = TypedMeasure.Read(form, found.Offences);
        if (typed.IsForEveryOffence)
            return MeasureOutcome.Refused([new("Välj en brottstyp: det här är ett enda mått.", nameof(form.Offence))]);
        var before = found.Activity.MeasuresInOrder.ToDictionary(one => one.Id, MeasureValues.Of);
        var violations = typed.Violations.ToList();
        if (typed.Terms is { } terms)
            violations.AddRange(found.Activity.ChangeMeasure(measure, terms, found.UseOf).Except(violations));
        if (violations.Count > 0)
            return MeasureOutcome.Refused(violations);
        foreach (var changed in found.Activity.MeasuresInOrder.Where(one => MeasureValues.Of(one) != before[one.Id]))
            Log(staff, AuditDeed.MeasureChanged, found, changed.Name, before[changed.Id], MeasureValues.Of(changed));
        return MeasureOutcome.Done($"Måttet {measure.Name} är sparat.");
    }, cancellation);

    public Task<MeasureOutcome> Move(StaffMember staff, MeasurePlace place, int step, CancellationToken cancellation = default) => Change(place, seen: null, (found, measure) =>
    {
        int Place() => found.Activity.MeasuresInOrder.ToList().IndexOf(measure) + 1;
        var before = Place();
        found.Activity.MoveMeasure(measure, step);
        if (Place() is var after && after != before)
            Log(staff, AuditDeed.MeasureMoved, found, measure.Name, $"Plats: {before}", $"Plats: {after}");
        return MeasureOutcome.Done($"{measure.Name} står nu på plats {Place()} av {found.Activity.Measures.Count}.");
    }, cancellation);

    public Task<MeasureOutcome> Remove(StaffMember staff, MeasurePlace place, int? seen, CancellationToken cancellation = default) => Change(place, seen, (found, measure) =>
    {
        if (found.Activity.RemoveMeasure(measure, found.UseOf(measure)) is { } violation)
            return MeasureOutcome.Refused([violation]);
        Log(staff, AuditDeed.MeasureRemoved, found, measure.Name, MeasureValues.Of(measure), after: null);
        return MeasureOutcome.Done($"Måttet {measure.Name} är borttaget.");
    }, cancellation);

    private Task<MeasureOutcome> Change(MeasurePlace place, int? seen, Func<MeasuredActivity, Measure, MeasureOutcome> deed, CancellationToken cancellation) =>
        Change(place, seen, found => found.Find(place.MeasureId) is { } measure ? deed(found, measure) : MeasureOutcome.Missing, cancellation);

    /// <param name="seen">The period's version that the form was written against; null for a deed that overwrites nothing.</param>
    private async Task<MeasureOutcome> Change(MeasurePlace place, int? seen, Func<MeasuredActivity, MeasureOutcome> deed, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (await MeasuredActivity.Find(db, place.PeriodId, place.ActivityId, cancellation) is not { } found)
                    return MeasureOutcome.Missing;
                if (seen is not null && seen != found.Period.Version)
                    return MeasureOutcome.Refused([SomebodyWasQuicker]);
                var outcome = deed(found);
                if (outcome.Sentence is not null && db.ChangeTracker.HasChanges())
                {
                    found.Period.MarkChanged();
                    await db.SaveChangesAsync(cancellation);
                }

                return outcome;
            }
            // Whoever reports raises the round's version too, and that is no reason to refuse: look again at what rests on the measure.
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
            }
            catch (DbUpdateConcurrencyException)
            {
                return MeasureOutcome.Refused([SomebodyWasQuicker]);
            }
            finally
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>A measure that no follow-up to come would show, but that a correction would smuggle into an old one.</summary>
    private static IEnumerable<RuleViolation> RefuseMore(MeasuredActivity found)
    {
        var rounds = found.Period.Rounds.Where(round => found.Activity.AppliesTo(round.Tertial)).ToList();
        if (rounds.Count > 0 && rounds.TrueForAll(round => round.IsPublished))
            yield return new($"Aktiviteten är följd upp till slutet: alla dess tertial är publicerade. Ett nytt mått skulle aldrig få några siffror.");
    }

    private static List<MeasureTerms> ForEveryOffence(MeasuredActivity found, MeasureTerms terms, List<RuleViolation> violations)
    {
        var counted = found.Activity.Measures.Select(measure => measure.OffenceId).ToHashSet();
        var offences = found.Offences.Where(offence => !offence.IsRetired && !counted.Contains(offence.Id)).ToList();
        if (offences.Count == 0)
            violations.Add(new("Aktiviteten har redan ett mått för varje brottstyp i listan, eller så är listan tom. Lägg först till fler under Brottstyper.", nameof(MeasureTermsForm.Offence)));
        return [.. offences.Select(offence => terms with { Name = offence.Name, Offence = offence })];
    }

    private void Log(StaffMember staff, AuditDeed deed, MeasuredActivity found, string measure, string? before, string? after) =>
        db.AuditEntries.Add(found.Entry(staff.ChangeAt(clock.GetUtcNow()), staff.Name, deed, measure, before, after));
}

/// <summary>Vilket mått: by the numbers of its address.</summary>
/// <param name="MeasureId">0 for a new one.</param>
public sealed record MeasurePlace(int PeriodId, int ActivityId, int MeasureId = 0);

/// <summary>Vad det blev av en ändring: done, with what to say; refused, with why; or missing.</summary>
/// <param name="Sentence">What was done; null when it was refused, or there is no such measure.</param>
public sealed record MeasureOutcome(string? Sentence, IReadOnlyList<RuleViolation> Violations)
{
    public static MeasureOutcome Missing { get; } = new(null, []);

    public bool IsMissing => Sentence is null && Violations.Count == 0;

    public static MeasureOutcome Done(string sentence) => new(sentence, []);

    public static MeasureOutcome Refused(IReadOnlyList<RuleViolation> violations) => new(null, violations);
}
