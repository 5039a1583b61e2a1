using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>
/// Aktivitet: what the parties said they would do ("Polisen ska …"), with who is responsible, what is measured, and the
/// tertials it applies to. It belongs to a promise, or to the period as a whole.
/// </summary>
public sealed partial class Activity
{
    public const int MaxTextLength = 1000;

    /// <summary>It stands in charts and on phones, where there is little room.</summary>
    public const int MaxShortNameLength = 60;
    public const int MaxPurposeLength = 500;

    public const int MaxReasonLength = 500;

    private readonly List<ResponsibleParty> _responsible = [];
    private readonly List<Measure> _measures = [];
    private readonly List<ResponsiblePerson> _responsiblePersons = [];
    private string? _shortName;

    private Activity()
    {
    }

    public Activity(int number, string text, Tertial first, Tertial last)
    {
        Number = number;
        Text = text;
        FirstTertial = first;
        LastTertial = last;
    }

    public int Id { get; private set; }

    /// <summary>Its promise; null for an activity of the period as a whole.</summary>
    public int? PromiseId { get; private set; }

    /// <summary>Its period; only for an activity of the period as a whole.</summary>
    public int? PromisePeriodId { get; private set; }

    public Promise? Promise { get; private set; }

    /// <summary>Its number within the promise: 4 in "2.4".</summary>
    public int Number { get; private set; }

    /// <summary>The text as signed.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Kortnamn: "Riktade insatser", for phones and charts; <see cref="Name"/> falls back to the text.</summary>
    public string? ShortName
    {
        get => Terms.ShortName;
        init => _shortName = value;
    }

    public string Name => ShortName ?? Text;

    /// <summary>Syfte: what it is for, where the agreement says so.</summary>
    public string? Purpose { get; private set; }

    /// <summary>"2.4", or "G1" for an activity of the period as a whole.</summary>
    public string Label => Promise is null ? $"G{Number}" : $"{Promise.Number}.{Number}";

    /// <summary>The first tertial it applies to; it may begin mid-period.</summary>
    public Tertial FirstTertial { get; private set; }

    /// <summary>The last tertial it applies to; it may end mid-period.</summary>
    public Tertial LastTertial { get; private set; }

    /// <summary>Why it begins after its period does; null where it does not.</summary>
    public string? StartReason { get; private set; }

    /// <summary>Why it ends before its period does; null where it does not.</summary>
    public string? EndReason { get; private set; }

    /// <summary>Ersatt av: the activity that took its place after its last tertial; null for one that nobody took.</summary>
    public Activity? Replacement { get; private set; }

    public int? ReplacementId { get; private set; }

    /// <summary>Fortsätter: the activity of an earlier period that it goes on from; see <see cref="Lineage"/>.</summary>
    public int? ContinuesActivityId { get; private set; }

    public IReadOnlyList<ResponsibleParty> Responsible => _responsible;

    public IReadOnlyList<Measure> Measures => _measures;

    /// <summary>Who answers for the reports within the parties; nobody means everybody who reports for them.</summary>
    public IReadOnlyList<ResponsiblePerson> ResponsiblePersons => _responsiblePersons;

    /// <summary>The measures that count suspicions, in the order of their offences.</summary>
    public IEnumerable<Measure> SuspicionMeasures => _measures.Where(measure => measure.CountsSuspicions).OrderBy(measure => measure.Order);

    /// <summary>"Polisen och kommunen": others as they were entered; a name's first letter is its owner's.</summary>
    public string ResponsibleNames => SwedishText.List(
        [.. Terms.Parties.Select((party, place) => place > 0 && party.Organisation is { } one ? one.InText : party.Name)]);

    /// <summary>"Polisen", "kommunen", "Polisen och kommunen": those that report it, and can be asked.</summary>
    public string PartiesInText => SwedishText.List([.. Reporters.Select(party => party.InText)]);

    public bool IsShared => Reporters.Count > 1;

    /// <summary>Whether it applies to some tertial of a round.</summary>
    public bool AppliesTo(TertialSpan round) => round.Last >= FirstTertial && round.First <= LastTertial;

    public bool AppliesTo(Tertial tertial) => tertial >= FirstTertial && tertial <= LastTertial;

    /// <summary>Whether it is theirs to report.</summary>
    public bool IsResponsibilityOf(Organisation organisation) => Reporters.Contains(organisation);

    public Activity ByParties(params IEnumerable<ResponsibleParty> parties)
    {
        _responsible.AddRange(parties);
        return this;
    }

    public Activity MeasuredBy(params IEnumerable<Measure> measures)
    {
        _measures.AddRange(measures);
        return this;
    }

    /// <summary>
    /// Välj ansvariga: replaces everybody who answers for the reports. Refused for somebody of another organisation, and
    /// for a substitute with nobody to stand in for or beside another substitute of the same party.
    /// </summary>
    /// <param name="chosen">Each person once.</param>
    public RuleViolation? ChooseResponsible(IReadOnlyCollection<ChosenPerson> chosen)
    {
        if (chosen.FirstOrDefault(person => person.Organisation is not { } own || !IsResponsibilityOf(own)) is { } outsider)
            return new($"{outsider.Name} hör inte till någon av aktivitetens parter och kan inte vara ansvarig för {Label}.");
        if (chosen.GroupBy(person => person.UserId).FirstOrDefault(group => group.Count() > 1) is { } twice)
            return new($"{twice.First().Name} kan inte vara både ansvarig och ersättare för {Label}.");
        foreach (var party in chosen.GroupBy(person => person.Organisation!.Value))
            switch (party.Count(person => person.Duty == Duty.Substitute))
            {
                case > 1:
                    return new($"{party.Key.Name} kan ha en ersättare för {Label}.");
                case 1 when party.Count() == 1:
                    return new(
                        $"Välj också någon som är ansvarig hos {party.Key.Name}: {party.First().Name} kan inte vara ersättare för ingen.");
            }

        _responsiblePersons.RemoveAll(person => chosen.All(one => one.UserId != person.UserId || one.Duty != person.Duty));
        _responsiblePersons.AddRange(chosen.Where(one => _responsiblePersons.All(person => person.UserId != one.UserId))
            .Select(one => new ResponsiblePerson(one.UserId, one.Duty)));
        return null;
    }

    /// <summary>Tells a period whether its activity may be described so; nothing is changed when it may not.</summary>
    internal IReadOnlyList<RuleViolation> Describe(ActivityEntry entry, (Tertial First, Tertial Last) whole, bool mayLackParty = false)
    {
        var trimmed = entry.Trimmed;
        var violations = ActivityRules.Of(trimmed, whole, mayLackParty).ToList();
        if (violations.Count == 0)
            Take(trimmed, whole);
        return violations;
    }

    /// <param name="entry">Trimmed, and without a fault.</param>
    internal void Take(ActivityEntry entry, (Tertial First, Tertial Last) whole)
    {
        Text = entry.Text!;
        Apply(entry.First, entry.Last);
        StartReason = entry.First > whole.First ? entry.StartReason : null;
        EndReason = entry.Last < whole.Last ? entry.EndReason : null;
        EarlierTerms = [];
        Purpose = entry.Purpose;
        Set(entry.Terms);
    }

    /// <summary>Whether a "Klart" of one tertial still holds in a later one: a goal that comes anew must be reported anew.</summary>
    internal bool SettlesUntil(Tertial done, Tertial tertial) => _measures.All(measure => measure.Goal?.Span switch
    {
        GoalSpan.Tertial or { IsRate: true } => false,
        GoalSpan.Year => done.Year == tertial.Year,
        _ => true,
    });

    internal void Apply(Tertial first, Tertial last) => (FirstTertial, LastTertial) = (first, last);

    internal void End(Tertial last, string? reason) => (LastTertial, EndReason) = (last, reason);

    /// <summary>The measure that counts the same as another activity's: of the same name, and adding up alike.</summary>
    internal Measure? MeasureLike(Measure other) => _measures.FirstOrDefault(one => one.CountsTheSameAs(other));

    /// <summary>Räknas där: the count of each measure goes on in the other's that counts the same.</summary>
    internal void CountOnIn(Activity other)
    {
        foreach (var measure in _measures)
            if (other.MeasureLike(measure) is { } next)
                measure.CountOnIn(next);
    }

    internal void MoveTo(int number) => Number = number;

    internal void BelongTo(Promise promise) => Promise = promise;

    internal void BeReplacedBy(Activity replacement) =>
        (Replacement, ReplacementId) = (replacement, replacement.Id is > 0 and var id ? id : null);

    internal void Continue(int? earlierId) => ContinuesActivityId = earlierId;

    /// <summary>The same promise to a new agreement: texts, and as much more as is asked for; no reports, no persons.</summary>
    internal Activity Copy(int number, (Tertial First, Tertial Last) whole, CopyChoices choices) =>
        new Activity(number, Text, whole.First, whole.Last)
        {
            ShortName = LatestTerms.ShortName,
            Purpose = Purpose,
            ReportedBy = choices.Parties ? ReportedBy : null,
        }
            .ByParties(choices.Parties ? _responsible.Select(party => party.Copy()) : [])
            .MeasuredBy(choices.Measures
                ? _measures.Where(measure => measure.Offence?.IsRetired != true).OrderBy(measure => measure.Order)
                    .Select((measure, place) => measure.Copy(place + 1, choices.Goals))
                : []);
}
