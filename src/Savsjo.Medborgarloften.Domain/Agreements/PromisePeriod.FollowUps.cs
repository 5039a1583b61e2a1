using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <content>How it is followed up; and history that is entered late.</content>
public sealed partial class PromisePeriod
{
    private IReadOnlyList<Tertial> _joinedWithNext = [];

    private Tertial? _followUpsFrom;

    /// <summary>What is chosen of how it is followed up.</summary>
    public FollowUpChoice FollowUps => new(_followUpsFrom, _joinedWithNext);

    /// <summary>What it follows up in the round of a tertial; the tertial itself, where it has no such round.</summary>
    public TertialSpan RoundOf(Tertial tertial) => FollowedUp.RoundOf(tertial);

    /// <summary>
    /// Väljer omgångar: which tertials are followed up together, and where the follow-ups begin. A draft may choose anew as often as
    /// it likes; of a period in use only the rounds that nobody has begun, and that are not open yet, can change.
    /// </summary>
    /// <param name="reported">The tertials in which anything has been reported or published, in any period.</param>
    /// <param name="others">Every other period, with its rounds.</param>
    /// <param name="today">Sweden's date.</param>
    public IReadOnlyList<RuleViolation> ChooseFollowUps(
        FollowUpChoice choice, IReadOnlySet<Tertial> reported, IReadOnlyCollection<PromisePeriod> others, DateOnly today)
    {
        var faults = choice.Faults([.. TouchedTertials]).ToList();
        if (faults.Count > 0)
            return faults;
        if (!IsDraft)
            return Replan(choice, reported, others, today);
        Choose(choice);
        MarkChanged();
        return [];
    }

    /// <summary>
    /// The last tertial of the rounds that are open, published or have been begun: those, and all before them, are as they are. Null
    /// where every one can change.
    /// </summary>
    public Tertial? BegunThrough(IReadOnlySet<Tertial> reported, DateOnly today) => _rounds
        .Where(round => !round.HasNotOpened(today) || round.Covers.Each().Any(reported.Contains))
        .Select(round => (Tertial?)round.Tertial).Max();

    private IReadOnlyList<RuleViolation> Replan(
        FollowUpChoice choice, IReadOnlySet<Tertial> reported, IReadOnlyCollection<PromisePeriod> others, DateOnly today)
    {
        var begun = BegunThrough(reported, today);
        var (before, first) = (FollowUps, FirstTertial);
        Choose(choice);
        var plan = FollowUpPlan.For(this, others, reported);
        var planned = plan.Rounds;
        var fixedRounds = _rounds.Where(round => round.Tertial <= begun).Except(DoubledRounds).Select(round => round.Covers).Order(ByTime)
            .ToList();
        if (planned.Count == 0 || !planned.Take(fixedRounds.Count).Select(one => one.Covers).SequenceEqual(fixedRounds))
        {
            Choose(before);
            return [fixedRounds.Count == 0
                ? new("Perioden får inget tertial att följa upp. Låt uppföljningarna börja tidigare.", PeriodField.FollowUpsFrom)
                : new($"Uppföljningen av {fixedRounds[^1].Name} har börjat, så det som följs upp till och med den ligger fast. "
                    + "Ändra bara det som kommer efter.", PeriodField.FollowUps)];
        }

        if (plan.NotFollowedUp.Count == 0)
            Choose(choice with { From = null });
        Become([.. planned.Select(one => one.Covers)]);
        EndLastRound();
        MarkHistory(others);
        foreach (var activity in AllActivities.Where(activity => activity.FirstTertial == first))
            activity.Apply(FirstTertial, activity.LastTertial);
        MarkChanged();
        return [];
    }

    /// <summary>A round that keeps its last tertial keeps the days that were decided for it.</summary>
    private void Become(IReadOnlyList<TertialSpan> planned)
    {
        _rounds.RemoveAll(round => planned.All(one => one.Last != round.Tertial));
        foreach (var one in planned)
            if (_rounds.Find(round => round.Tertial == one.Last) is { } kept)
                kept.CoverFrom(one.First);
            else
                _rounds.Add(new Round(one));
    }

    private static Comparer<TertialSpan> ByTime { get; } = Comparer<TertialSpan>.Create((one, other) => one.Last.CompareTo(other.Last));

    private void Choose(FollowUpChoice choice)
    {
        _followUpsFrom = choice.From;
        _joinedWithNext = [.. choice.JoinedWithNext.Distinct().Order()];
    }

    /// <summary>The round that is transferred from a document now: the first that is not published, where it is such a one.</summary>
    public Round? RoundToTransfer => NextRound is { IsTransferred: true } next ? next : null;

    /// <summary>Those that can be transferred: not published, and over.</summary>
    public IEnumerable<Round> Transferable(DateOnly today) => _rounds
        .Where(round => !round.IsPublished && round.Covers.Days.Last < today).OrderBy(round => round.Tertial);

    /// <summary>Överför en uppföljning from a document, or not, where no document is named.</summary>
    /// <param name="latestPublished">The latest tertial with a published follow-up, of any period.</param>
    /// <param name="today">Sweden's date.</param>
    public IReadOnlyList<RuleViolation> Transfer(
        Round round, string? title, DateOnly? publishedOn, string? address, Tertial? latestPublished, DateOnly today)
    {
        var isEmpty = string.IsNullOrWhiteSpace(title) && publishedOn is null && string.IsNullOrWhiteSpace(address);
        if (isEmpty && round.Source is null)
            return [];
        IReadOnlyList<RuleViolation> faults = isEmpty
            ? round.StopTransfer(latestPublished) is { } refusal ? [refusal] : []
            : round.TransferFrom(title, publishedOn, address, today);
        if (faults.Count == 0)
            MarkChanged();
        return faults;
    }

    /// <summary>Behåller originalet of a follow-up that is transferred: a file that is kept (<see cref="EarlierDocument"/>).</summary>
    public RuleViolation? KeepOriginal(Round round, int documentId)
    {
        if (round.KeepOriginal(documentId) is { } refusal)
            return refusal;
        MarkChanged();
        return null;
    }

    /// <summary>
    /// Låter en senare period fortsätta: each activity of the later period that this one was copied from continues its copy, unless
    /// it continues another already. Both are stored.
    /// </summary>
    public void LeadTo(PromisePeriod later)
    {
        foreach (var promise in _promises)
            if (later._promises.Find(one => one.Number == promise.Number) is { } source)
                Lead(promise.Activities, source.Activities, later);
        Lead(_commonActivities, later._commonActivities, later);
        later.MarkChanged();
    }

    /// <summary>Rounds that a later period's follow-up came before can be nothing but transferred.</summary>
    private void MarkHistory(Tertial? latestPublished)
    {
        foreach (var round in _rounds.Where(round => !round.IsPublished && round.Tertial < latestPublished))
            round.MarkTransferred();
    }

    private void MarkHistory(IEnumerable<PromisePeriod> others) => MarkHistory(others.SelectMany(other => other._rounds)
        .Where(round => round.IsPublished).Select(round => (Tertial?)round.Tertial).Max());

    private Round? NextRound => _rounds.Where(round => !round.IsPublished).MinBy(round => round.Tertial);

    /// <summary>Whether it is over before the latest follow-up: then its own are history.</summary>
    private static bool IsHistory(FollowUpPlan plan, Tertial latestPublished) => plan.Rounds[^1].Covers.Last < latestPublished;

    private void Lead(IEnumerable<Activity> copies, IEnumerable<Activity> sources, PromisePeriod later)
    {
        foreach (var (copy, source) in copies.OrderBy(copy => copy.Number).Zip(later.CopiedTo(this, sources)))
            if (source.ContinuesActivityId is null)
                source.Continue(copy.Id);
    }

    /// <summary>Of activities those that a copy takes along: those at the end that meets it.</summary>
    private IEnumerable<Activity> CopiedTo(PromisePeriod copy, IEnumerable<Activity> activities) => activities
        .Where(activity => copy.FirstDay < FirstDay ? activity.FirstTertial <= FirstTertial : activity.LastTertial >= LastTertial)
        .OrderBy(activity => activity.Number);
}
