using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>
/// Löftesperiod: the years an agreement covers, with its promises and activities and the rounds that follow it up.
/// It has a first and a last day: some municipalities run October to October. It is a draft, which nobody reports and
/// nobody else sees, until it is taken into use; from then on nothing changes that has been reported or published.
/// </summary>
public sealed partial class PromisePeriod
{
    public const int MaxTitleLength = 200;

    private readonly List<Promise> _promises = [];
    private readonly List<Activity> _commonActivities = [];
    private readonly List<Round> _rounds = [];

    private PromisePeriod()
    {
    }

    /// <summary>A period in use, alone in its tertials; what an administrator makes is a <see cref="Draft"/>.</summary>
    public PromisePeriod(string title, DateOnly firstDay, DateOnly lastDay)
    {
        (Title, FirstDay, LastDay) = (title, firstDay, lastDay);
        _rounds.AddRange(Tertial.Between(FirstTertial, LastTertial).Select(tertial => new Round(tertial)));
        FixNames();
        EndLastRound();
    }

    /// <summary>The same, followed up in another way than each tertial by itself.</summary>
    public PromisePeriod(string title, DateOnly firstDay, DateOnly lastDay, FollowUpChoice followUps)
    {
        (Title, FirstDay, LastDay) = (title, firstDay, lastDay);
        Choose(followUps);
        List<Tertial> followed = [.. TouchedTertials.Where(tertial => !(tertial < followUps.From))];
        _rounds.AddRange(followUps.RoundsOf(followed).Select(covers => new Round(covers)));
        FixNames();
        EndLastRound();
    }

    public int Id { get; private set; }

    /// <summary>"Lokala medborgarlöften i Sävsjö 2020-2021".</summary>
    public string Title { get; private set; } = "";

    public DateOnly FirstDay { get; private set; }

    public DateOnly LastDay { get; private set; }

    /// <summary>Utkast: not taken into use; it has no rounds, so nobody can report it.</summary>
    public bool IsDraft { get; private set; }

    /// <summary>
    /// Rises with every change of the period, its promises, activities and measures: of two who save at once, the
    /// second is told.
    /// </summary>
    public int Version { get; private set; }

    public IReadOnlyList<Promise> Promises => _promises;

    /// <summary>Activities of the period as a whole, under no promise.</summary>
    public IReadOnlyList<Activity> CommonActivities => _commonActivities;

    public IReadOnlyList<Round> Rounds => _rounds;

    /// <summary>Its first day to its last.</summary>
    public DaySpan Days => new(FirstDay, LastDay);

    /// <summary>Its days, and the rounds that follow them up.</summary>
    public FollowedUpDays FollowedUp => new(Days, FirstTertial, LastTertial)
    {
        JoinedRounds = Joined is { Count: > 0 } joined ? joined : null,
        BeginsLate = _rounds.Count > 0 && FollowUps.From is not null,
    };

    private List<TertialSpan> Joined =>
        [.. (IsDraft ? FollowUps.RoundsOf([.. TouchedTertials]) : _rounds.Select(round => round.Covers)).Where(one => one.IsJoined)];

    /// <summary>The tertials that it has days in.</summary>
    public IEnumerable<Tertial> TouchedTertials => Tertial.Between(Tertial.Containing(FirstDay), Tertial.Containing(LastDay));

    /// <summary>
    /// The first tertial that it follows up. Where another period has the tertial of its first day (they meet inside it), it
    /// is the next one.
    /// </summary>
    public Tertial FirstTertial => _rounds.Count > 0 ? _rounds.Min(round => round.FirstTertial) : Tertial.Containing(FirstDay);

    /// <summary>The last tertial that it follows up.</summary>
    public Tertial LastTertial => _rounds.Count > 0 ? _rounds.Max(round => round.Tertial) : Tertial.Containing(LastDay);

    /// <summary>"2020–2021", or "2020" for a period within a year.</summary>
    public string Years => FirstDay.Year == LastDay.Year ? $"{FirstDay.Year}" : $"{FirstDay.Year}–{LastDay.Year}";

    /// <summary>Every activity, promise by promise and then those of the whole period, in the order reports print them.</summary>
    public IEnumerable<Activity> AllActivities => _promises.OrderBy(promise => promise.Number)
        .SelectMany(promise => promise.Activities.OrderBy(activity => activity.Number))
        .Concat(_commonActivities.OrderBy(activity => activity.Number));

    /// <summary>Whether every round is published.</summary>
    public bool IsFinished => !IsDraft && _rounds.TrueForAll(round => round.IsPublished);

    /// <summary>The tertials that an activity can apply to.</summary>
    public IEnumerable<Tertial> Tertials => Tertial.Between(FirstTertial, LastTertial);

    private (Tertial First, Tertial Last) Whole => (FirstTertial, LastTertial);

    /// <summary>
    /// The round that staff report now: the first unpublished one, once its opening day has come; none while that one is to be
    /// transferred from a document.
    /// </summary>
    public Round? OpenRound(DateOnly today) => NextRound is { IsTransferred: false } next && next.OpensOn <= today ? next : null;

    /// <summary>Sedd i ett tertial: its activities have the parties, reporters and short names that they have there.</summary>
    public void SeeIn(Tertial tertial)
    {
        foreach (var activity in AllActivities)
            activity.SeeIn(tertial);
    }

    /// <summary>The days that a round's follow-up is about; null for a tertial that the period does not follow up.</summary>
    public DaySpan? DaysOf(Tertial tertial) => FollowedUp.DaysOf(tertial);

    public PromisePeriod With(params IEnumerable<Promise> promises)
    {
        _promises.AddRange(promises);
        return this;
    }

    public PromisePeriod WithCommon(params IEnumerable<Activity> activities)
    {
        _commonActivities.AddRange(activities);
        return this;
    }

    public Promise? FindPromise(int id) => _promises.Find(promise => promise.Id == id);

    public Activity? FindActivity(int id) => AllActivities.FirstOrDefault(activity => activity.Id == id);

    /// <summary>The promise that an activity belongs to; null for one of the period as a whole.</summary>
    public Promise? PromiseOf(Activity activity) => _promises.Find(promise => promise.Activities.Contains(activity));

    /// <summary>The activity that took another's place; null when none did.</summary>
    public Activity? ReplacementOf(Activity activity) =>
        activity.Replacement ?? (activity.ReplacementId is { } id ? FindActivity(id) : null);

    /// <summary>The activities whose place another took: one, or several that were merged; none when it took nobody's.</summary>
    public IReadOnlyList<Activity> ReplacedBy(Activity replacement) =>
        [.. AllActivities.Where(other => ReplacementOf(other) == replacement)];

    /// <summary>
    /// Notes that something in the period has changed: whoever is publishing what rests on it, and whoever saves another
    /// change of it, must look again.
    /// </summary>
    public void MarkChanged()
    {
        Version++;
        NextRound?.MarkFoundationChanged();
        foreach (var round in _rounds.Where(round => round.OngoingCorrection is not null))
            round.MarkFoundationChanged();
    }
}
