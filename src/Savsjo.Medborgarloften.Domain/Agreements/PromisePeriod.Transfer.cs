using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <content>History that is entered late.</content>
public sealed partial class PromisePeriod
{
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
