using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Rounds;

/// <summary>
/// Omgång: the reporting of one follow-up: of a tertial, or of several of one year that are followed up together. It is open from its
/// opening day until its follow-up is published, and only
/// when every earlier one of its period has been. A correction opens some of its reports once more.
/// </summary>
public sealed partial class Round
{
    private const int DefaultDaysToReport = 15;

    private readonly List<Correction> _corrections = [];

    private Round()
    {
    }

    /// <param name="covers">One tertial, or several of one year.</param>
    internal Round(TertialSpan covers)
    {
        (FirstTertial, Tertial) = (covers.First, covers.Last);
        OpensOn = DefaultOpensOn;
        Deadline = DefaultDeadline;
    }

    public int Id { get; private set; }

    public int PromisePeriodId { get; private set; }

    /// <summary>Its last tertial, which it is known and addressed by.</summary>
    public Tertial Tertial { get; private set; }

    /// <summary>Its first tertial; the same as the last, where it is one by itself.</summary>
    public Tertial FirstTertial { get; private set; }

    /// <summary>What it follows up.</summary>
    public TertialSpan Covers => new(FirstTertial, Tertial);

    /// <summary>"tertial 3 2020", "hela 2020".</summary>
    public string Name => Covers.Name;

    public DateOnly OpensOn { get; private set; }

    /// <summary>The last day to report.</summary>
    public DateOnly Deadline { get; private set; }

    /// <summary>The last day that it follows up, where the agreement ends inside its last tertial; null where it does not.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>The first day of the last month that it follows up.</summary>
    public DateOnly DefaultOpensOn => new(LastDay.Year, LastDay.Month, 1);

    /// <summary>The fifteenth day after its end.</summary>
    public DateOnly DefaultDeadline => LastDay.AddDays(DefaultDaysToReport);

    private DateOnly LastDay => EndsOn ?? Tertial.LastDay;

    /// <summary>When its follow-up was first published; null while it is not.</summary>
    public Change? Published { get; private set; }

    /// <summary>
    /// Rises with everything that is done in the round, saving as well as publishing: a publication rests on what its
    /// author saw, or is refused.
    /// </summary>
    public int Version { get; private set; }

    public IReadOnlyList<Correction> Corrections => _corrections;

    public bool IsPublished => Published is not null;

    /// <summary>The correction that goes on; null when there is none.</summary>
    public Correction? OngoingCorrection => _corrections.SingleOrDefault(correction => correction.IsOngoing);

    /// <summary>
    /// Bestäm dagar: when reporting opens, and its last day. Refused for a published round, for days in the wrong order or
    /// the wrong year, for an opening that would shut out those who have begun, and for a last day that has been.
    /// </summary>
    /// <param name="hasReports">Whether somebody has begun to report.</param>
    /// <param name="today">Sweden's date.</param>
    public IReadOnlyList<RuleViolation> Schedule(DateOnly opensOn, DateOnly deadline, bool hasReports, DateOnly today)
    {
        if (opensOn == OpensOn && deadline == Deadline)
            return [];
        if (IsPublished)
            return [new($"{SwedishText.Capitalised(Name)} är publicerat, och dess dagar kan inte ändras.")];
        var violations = RefusedDays(opensOn, deadline, hasReports, today).ToList();
        if (violations.Count > 0)
            return violations;
        OpensOn = opensOn;
        Deadline = deadline;
        Version++;
        return [];
    }

    /// <param name="change">Who and when.</param>
    /// <param name="version">The version of the follow-up; 1 unless it is a correction's.</param>
    public void MarkPublished(Change change, int version = 1)
    {
        Published ??= change;
        OngoingCorrection?.End(change, version);
        Version++;
    }

    /// <summary>Nobody has begun: no report, no publication, and its opening day is still to come.</summary>
    internal bool HasNotOpened(DateOnly today) => !IsPublished && OpensOn > today;

    /// <summary>Slutar tidigare than its tertial does, or no more: the days that nobody has chosen otherwise follow.</summary>
    internal void EndOn(DateOnly lastDay)
    {
        if (IsPublished || lastDay == LastDay)
            return;
        var (opens, deadline) = (OpensOn == DefaultOpensOn, Deadline == DefaultDeadline);
        EndsOn = lastDay == Tertial.LastDay ? null : lastDay;
        if (opens)
            OpensOn = DefaultOpensOn;
        if (deadline)
            Deadline = DefaultDeadline;
        Version++;
    }

    /// <summary>Follows up other tertials with its last one.</summary>
    internal void CoverFrom(Tertial first)
    {
        if (first == FirstTertial)
            return;
        FirstTertial = first;
        Version++;
    }

    /// <summary>Something that this round rests on has changed: whoever is publishing it must look again.</summary>
    public void MarkFoundationChanged() => Version++;

    /// <summary>Why no correction can be opened; null when one can.</summary>
    internal RuleViolation? RefuseCorrection() => this switch
    {
        { IsPublished: false } =>
            new($"{SwedishText.Capitalised(Name)} är inte publicerat. Det som inte är publicerat ändras i inmatningen."),
        { OngoingCorrection: not null } => new($"En rättelse av {Name} pågår redan. Publicera eller avbryt den först."),
        _ => null,
    };

    internal void OpenCorrection(string reason, IEnumerable<int> activityIds, Change change)
    {
        _corrections.Add(new Correction(reason, activityIds, change));
        Version++;
    }

    internal void CallOffCorrection(Change change)
    {
        OngoingCorrection?.End(change, publishedVersion: null);
        Version++;
    }

    private IEnumerable<RuleViolation> RefusedDays(DateOnly opensOn, DateOnly deadline, bool hasReports, DateOnly today)
    {
        var lastReasonable = Tertial.LastDay.AddYears(1);
        if (opensOn < FirstTertial.FirstDay)
            yield return new(
                $"Omgången kan öppna tidigast {SwedishText.Date(FirstTertial.FirstDay)}, när tertialet börjar.", RoundField.OpensOn);
        else if (opensOn > lastReasonable)
            yield return new("Öppningsdagen är mer än ett år efter tertialets slut. Kontrollera årtalet.", RoundField.OpensOn);
        else if (hasReports && opensOn > today && opensOn > OpensOn)
            yield return new("Rapporteringen har börjat, så öppningsdagen kan inte flyttas till en dag som kommer.", RoundField.OpensOn);
        if (deadline > lastReasonable)
            yield return new("Sista dagen är mer än ett år efter tertialets slut. Kontrollera årtalet.", RoundField.Deadline);
        else if (deadline < opensOn)
            yield return new($"Sista dagen kan inte vara före öppningsdagen, {SwedishText.Date(opensOn)}.", RoundField.Deadline);
        else if (deadline != Deadline && deadline < today)
            yield return new("Sista dagen kan inte flyttas till en dag som har varit.", RoundField.Deadline);
    }
}
