using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Translations;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Translations;

/// <summary>
/// Sparar en översättning, with the log's entry on what became different. It shows at once and changes nothing of what is published.
/// </summary>
public sealed class SaveTranslation(
    AppDbContext db, TranslationReader reader, IDatabaseErrors errors, MunicipalityOptions municipality, TimeProvider clock)
{
    private static readonly Outcome SomebodyWasQuicker = Outcome.Stale(new(
        "Någon annan har sparat samma översättning medan du skrev. Det du skrev står kvar. Jämför med det som är sparat nu, och spara "
        + "igen om ditt ska gälla."));

    /// <returns>What was done, in a sentence.</returns>
    public async Task<Outcome<string>> Save(
        StaffMember staff, TranslationSubject subject, TranslationForm form, CancellationToken cancellation)
    {
        var stored = await reader.Stored(subject, cancellation);
        if ((stored?.Version ?? 0) != form.Version)
            return SomebodyWasQuicker;
        if (form.ChangedMeanwhile(subject.Texts).ToList() is { Count: > 0 } changed)
            return Outcome.Refused(changed);
        var typed = subject.Texts.Select(form.Of).ToList();
        if (typed.TrueForAll(one => one.Text is null))
            return stored is null
                ? Outcome.Refused(new RuleViolation("Skriv minst en översättning."))
                : await Remove(staff, subject, stored, cancellation);
        return await Write(staff, subject, stored, typed, cancellation);
    }

    /// <param name="seen">The version that its remover saw.</param>
    public async Task<Outcome<string>> Remove(StaffMember staff, TranslationSubject subject, int seen, CancellationToken cancellation)
    {
        if (await reader.Stored(subject, cancellation) is not { } stored)
            return Outcome.NotFound;
        return stored.Version == seen ? await Remove(staff, subject, stored, cancellation) : SomebodyWasQuicker;
    }

    private async Task<Outcome<string>> Write(
        StaffMember staff, TranslationSubject subject, Translation? stored, IReadOnlyList<TypedTranslation> typed,
        CancellationToken cancellation)
    {
        var (before, texts) = (stored is null ? null : ValuesOf(subject, stored), stored?.Texts);
        var translation = stored ?? new Translation(subject.PeriodId, subject.FollowUp, subject.Language);
        var change = staff.ChangeAt(clock.GetUtcNow());
        if (translation.Write(typed, municipality.AllowedContacts, change) is { Count: > 0 } refused)
            return Outcome.Refused(refused);
        if (texts?.SequenceEqual(translation.Texts) == true)
        {
            db.ChangeTracker.Clear();
            return "Ingenting var ändrat.";
        }

        if (stored is null)
            db.Translations.Add(translation);
        return await Save(staff, change, new(AuditDeed.TranslationSaved, subject, before, ValuesOf(subject, translation)),
            "Översättningen är sparad och syns på webbplatsen nu.", cancellation);
    }

    private async Task<Outcome<string>> Remove(
        StaffMember staff, TranslationSubject subject, Translation stored, CancellationToken cancellation)
    {
        db.Translations.Remove(stored);
        return await Save(staff, staff.ChangeAt(clock.GetUtcNow()),
            new(AuditDeed.TranslationRemoved, subject, ValuesOf(subject, stored), null), "Översättningen är borttagen.", cancellation);
    }

    private async Task<Outcome<string>> Save(
        StaffMember staff, Change change, Deed deed, string sentence, CancellationToken cancellation)
    {
        db.AuditEntries.Add(new AuditEntry(
            change, staff.Name, deed.Done, deed.Subject.FollowUp, activityId: null, deed.Subject.LoggedAs, deed.Before, deed.After));
        try
        {
            await db.SaveChangesAsync(cancellation);
            return sentence;
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

    /// <summary>What is of an older wording is told as such: that somebody says that it holds is a change too.</summary>
    private static string ValuesOf(TranslationSubject subject, Translation translation) => AuditValues.Write(
        from text in subject.Texts
        let stored = translation.Of(text)
        where stored is not null
        select new AuditValue(stored.IsOf(text.Swedish) ? text.Name : $"{text.Name} (äldre lydelse)", stored.Text));

    private sealed record Deed(AuditDeed Done, TranslationSubject Subject, string? Before, string? After);
}
