using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Rounds;

/// <summary>
/// Ansvariga: who sees to each activity's report, party by party, read for a whole page in two queries. Those who cannot
/// sign in, or have changed organisation, are left out; where nobody is left it is everybody who reports for the party.
/// </summary>
public sealed class ResponsiblePersons
{
    private readonly ILookup<int, ResponsibleStaff> _chosen;
    private readonly ILookup<Organisation, ResponsibleStaff> _everybody;

    private ResponsiblePersons(ILookup<int, ResponsibleStaff> chosen, ILookup<Organisation, ResponsibleStaff> everybody)
    {
        _chosen = chosen;
        _everybody = everybody;
    }

    /// <param name="activities">Those that the page shows.</param>
    public static async Task<ResponsiblePersons> Of(
        AppDbContext db, IEnumerable<Activity> activities, DateTimeOffset now, CancellationToken cancellation = default)
    {
        var ids = activities.Select(activity => activity.Id).ToList();
        var staff = (await Reporters.All(db).ToListAsync(cancellation))
            .Where(account => account.CanSignInAt(now))
            .OrderBy(account => account.DisplayName, StringComparer.Create(SwedishText.Culture, ignoreCase: true))
            .ToList();
        var duties = (await db.ResponsiblePersons.AsNoTracking().Where(person => ids.Contains(person.ActivityId)).ToListAsync(cancellation))
            .ToLookup(person => person.UserId);
        return new(
            staff.SelectMany(account => duties[account.Id].Select(duty => (duty.ActivityId, Person: Person(account, duty.Duty))))
                .OrderBy(pair => pair.Person.Duty)
                .ToLookup(pair => pair.ActivityId, pair => pair.Person),
            staff.Select(account => Person(account, null)).ToLookup(person => person.Organisation));
    }

    /// <summary>The party's responsible persons and then its substitute; or everybody who reports for it.</summary>
    public IReadOnlyList<ResponsibleStaff> For(Activity activity, Organisation party) =>
        Chosen(activity, party) is { Count: > 0 } chosen ? chosen : [.. _everybody[party]];

    /// <summary>
    /// Whom to remind: the responsible persons, and the substitute when there is none of them or the deadline has passed.
    /// </summary>
    public IEnumerable<ResponsibleStaff> ToRemind(Activity activity, Organisation party, bool isLate)
    {
        var persons = For(activity, party);
        return isLate || persons.All(IsSubstitute) ? persons : persons.Where(person => !IsSubstitute(person));
    }

    /// <summary>Whether it waits for this person: the same rule as for reminders.</summary>
    public bool WaitsFor(string userId, Activity activity, bool isLate) =>
        Parties(activity).Any(party => ToRemind(activity, party, isLate).Any(person => person.UserId == userId));

    /// <summary>"Karin Berg och Per Ek (ersättare)"; "ingen är utsedd, Karin Berg kan rapportera" where nobody was chosen.</summary>
    public string Names(Activity activity, Organisation party) => Chosen(activity, party) is { Count: > 0 } chosen
        ? SwedishText.List([.. chosen.Select(person => person.NameAndDuty)])
        : Anybody([party]);

    /// <summary>
    /// The same for every party with staff here: "Polisen: Karin Berg. Kommunen: ingen är utsedd, Anna Lind kan rapportera".
    /// </summary>
    public string Names(Activity activity)
    {
        var parties = Parties(activity).ToList();
        return parties.All(party => Chosen(activity, party).Count == 0) ? Anybody(parties)
            : parties is [var only] ? Names(activity, only)
            : string.Join(". ", parties.Select(party => $"{party.Name}: {Names(activity, party)}"));
    }

    /// <summary>The same to begin a sentence; a person's name begins as it was entered.</summary>
    public string Sentence(Activity activity) => Parties(activity).All(party => Chosen(activity, party).Count == 0)
        ? SwedishText.Capitalised(Names(activity))
        : Names(activity);

    private string Anybody(IReadOnlyCollection<Organisation> parties) =>
        parties.SelectMany(party => _everybody[party]).Select(person => person.Name).ToList() is { Count: > 0 } names
            ? $"ingen är utsedd, {SwedishText.List(names)} kan rapportera"
            : $"ingen är utsedd, och ingen kan rapportera för {SwedishText.List([.. parties.Select(party => party.InText)])}";

    private List<ResponsibleStaff> Chosen(Activity activity, Organisation party) =>
        [.. _chosen[activity.Id].Where(person => person.Organisation == party)];

    private static IEnumerable<Organisation> Parties(Activity activity) =>
        activity.Reporters;

    private static bool IsSubstitute(ResponsibleStaff person) => person.Duty == Duty.Substitute;

    private static ResponsibleStaff Person(StaffAccount account, Duty? duty) =>
        new(account.Id, account.DisplayName, account.Email!, account.Organisation!.Value, duty);
}
