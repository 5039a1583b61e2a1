using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Rounds;

/// <summary>Ansvariga: every activity that is still to be reported, with who answers for it and who could.</summary>
public sealed record ResponsiblePage(IReadOnlyList<ActivityChoices> Activities, ErrorSummary? Errors)
{
    public static async Task<ResponsiblePage> Load(
        AppDbContext db, TimeProvider clock, RefusedChoice? refused, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var periods = await db.PromisePeriods.AsNoTracking()
            .Include(period => period.Rounds)
            .Include(period => period.Promises).ThenInclude(promise => promise.Activities)
                .ThenInclude(activity => activity.ResponsiblePersons)
            .Include(period => period.CommonActivities).ThenInclude(activity => activity.ResponsiblePersons)
            .Where(period => period.Rounds.Any(round => round.Published == null))
            .OrderBy(period => period.FirstDay)
            .ToListAsync(cancellation);
        var activities = periods.SelectMany(ToReport).ToList();
        var names = await ResponsiblePersons.Of(db, activities, now, cancellation);
        var accounts = await Reporters.All(db).ToListAsync(cancellation);
        var staff = accounts.OrderBy(account => account.DisplayName, StringComparer.Create(SwedishText.Culture, ignoreCase: true)).ToList();
        return new(
            [.. activities.Select(
                activity => ActivityChoices.Of(activity, names, staff, now, refused?.ActivityId == activity.Id ? refused : null))],
            refused is null
                ? null
                : new(
                    "Ingenting är sparat",
                    [.. refused.Violations.Select(one => new Fault(one.Message, ActivityChoices.AnchorOf(refused.ActivityId)))],
                    "Det du valde står kvar."));
    }

    /// <summary>Those that apply to a round that is not published, and have a party with staff here.</summary>
    private static IEnumerable<Activity> ToReport(PromisePeriod period) => period.AllActivities.Where(activity =>
        activity.Reporters.Count > 0
        && period.Rounds.Any(round => !round.IsPublished && activity.AppliesTo(round.Tertial)));
}

/// <summary>A choice that was refused, as it was made.</summary>
public sealed record RefusedChoice(int ActivityId, ChooseResponsibleForm Form, IReadOnlyList<RuleViolation> Violations);

/// <summary>One activity's form.</summary>
/// <param name="Sentence">"Karin Berg och Per Ek (ersättare)".</param>
public sealed record ActivityChoices(
    int Id, string Label, string Name, string Sentence, string Seen, IReadOnlyList<PartyChoices> Parties, string? Fault)
{
    public string Anchor => AnchorOf(Id);

    public static string AnchorOf(int activityId) => $"aktivitet-{activityId}";

    public static ActivityChoices Of(
        Activity activity, ResponsiblePersons names, IReadOnlyList<StaffAccount> staff, DateTimeOffset now, RefusedChoice? refused)
    {
        var chosen = refused?.Form.Chosen.ToList() ?? [.. activity.ResponsiblePersons.Select(person => (person.UserId, person.Duty))];
        return new(
            activity.Id, activity.Label, activity.Name, names.Sentence(activity),
            ChooseResponsibleForm.Fingerprint(activity.ResponsiblePersons),
            [.. activity.Reporters.Select(party => new PartyChoices(party,
                [.. staff.Where(account => account.Organisation == party).Select(account => new PersonChoice(
                    account.Id, account.DisplayName, account.CanSignInAt(now),
                    chosen.Contains((account.Id, Duty.Responsible)), chosen.Contains((account.Id, Duty.Substitute))))]))],
            refused is null ? null : string.Join(" ", refused.Violations.Select(one => one.Message)));
    }
}

/// <summary>A party's staff, to choose from.</summary>
public sealed record PartyChoices(Organisation Party, IReadOnlyList<PersonChoice> Persons);

/// <summary>Somebody to choose.</summary>
public sealed record PersonChoice(string UserId, string Name, bool CanSignIn, bool IsResponsible, bool IsSubstitute)
{
    /// <summary>"Karin Berg", "Karin Berg, kan inte logga in just nu".</summary>
    public string Words => CanSignIn ? Name : $"{Name}, kan inte logga in just nu";
}
