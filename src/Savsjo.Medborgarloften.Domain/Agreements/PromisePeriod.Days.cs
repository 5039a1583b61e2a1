using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <content>Its name and its days, also in use.</content>
public sealed partial class PromisePeriod
{
    /// <summary>The last day as it was signed, where the agreement has been prolonged or ended early since.</summary>
    public DateOnly? SignedLastDay { get; private set; }

    /// <summary>Every time that it was prolonged or ended early, in order, until it was back where it was signed.</summary>
    public IReadOnlyList<MovedEnd> MovedEnds { get; private set; } = [];

    /// <summary>
    /// "Överenskommelsen är förlängd till 30 juni 2022. …": as the public reads it on a day; null where nothing has changed.
    /// An agreement that is to end early holds until its last day has passed.
    /// </summary>
    public string? HistoryOfDays(DateOnly on) => (SignedLastDay, MovedEnds) switch
    {
        (null, _) => null,
        ({ } signed, [var (to, reason)]) => With(
            to > signed
                ? $"Överenskommelsen gällde till {SwedishText.Date(signed)} och är förlängd till {SwedishText.Date(to)}."
                : $"Överenskommelsen skulle gälla till {SwedishText.Date(signed)} och {EndsEarly(to, on)}.",
            reason),
        ({ } signed, var moves) => string.Join(' ',
        [
            $"Överenskommelsen skulle gälla till {SwedishText.Date(signed)}.",
            .. moves.Select(move => move.To).Prepend(signed).Zip(moves, (from, move) => With(
                move.To > from ? $"Den förlängdes till {SwedishText.Date(move.To)}."
                    : ReferenceEquals(move, moves[^1]) ? $"Den {EndsEarly(move.To, on)}."
                    : $"Den kortades till {SwedishText.Date(move.To)}.",
                move.Reason)),
        ]),
    };

    private static string EndsEarly(DateOnly last, DateOnly on) =>
        $"{(last < on ? "avslutades" : "slutar")} i förtid, {SwedishText.Date(last)}";

    /// <summary>
    /// Ändra namn och dagar. In use, a name that is published changes for a reason in the log, and the days may be moved as long as
    /// no published follow-up is left outside; another last day has a public reason.
    /// </summary>
    /// <param name="reason">Why, for the log, and for the public where the last day is another.</param>
    /// <param name="parts">What each goal that meets a part of a year then owes in it, by its <see cref="PartOfGoal.Key"/>.</param>
    public IReadOnlyList<RuleViolation> Change(
        string? title, DateOnly? firstDay, DateOnly? lastDay, string? reason, IReadOnlyCollection<PromisePeriod> others,
        IReadOnlyDictionary<string, bool>? parts = null)
    {
        var faults = Faults(title, firstDay, lastDay, others).ToList();
        if (faults.Count > 0)
            return faults;
        var days = new DaySpan(firstDay!.Value, lastDay!.Value);
        if (NeedsReason(title!.Trim(), days))
            faults.AddRange(ActivityRules.Reason(Clean(reason), PeriodField.Reason, WhyReason(days)));
        if (!IsDraft && LeftOutside(days) is { } outside)
            faults.Add(outside);
        if (faults.Count > 0)
            return faults;
        if (Days != days && Reschedule(days, others, parts, Clean(reason)) is { Count: > 0 } refused)
            return refused;
        Title = title.Trim();
        MarkChanged();
        return [];
    }

    private bool NeedsReason(string title, DaySpan days) =>
        !IsDraft && (Days != days || title != Title && _rounds.Exists(round => round.IsPublished));

    private string WhyReason(DaySpan days) => days.Last > LastDay ? "Skriv varför överenskommelsen förlängs. Skälet blir offentligt."
        : days.Last < LastDay ? "Skriv varför överenskommelsen slutar tidigare. Skälet blir offentligt."
        : "Skriv varför det ändras. Skälet står i loggen.";

    private void MoveEnd(DateOnly to, string? reason)
    {
        SignedLastDay = SignedLastDay == to ? null : SignedLastDay ?? LastDay;
        MovedEnds = SignedLastDay is null ? [] : [.. MovedEnds, new(to, reason)];
    }

    private IReadOnlyList<DateOnly> _judgedEnds = [];

    /// <summary>Its days as they were when goals were judged by them, before it was prolonged; most often none.</summary>
    public IEnumerable<FollowedUpDays> DaysJudgedBefore() => _judgedEnds.Where(end => end < LastDay)
        .Select(end => FollowedUp with
        {
            Days = new(FirstDay, end),
            Last = RoundOf(Tertial.Containing(end)).Last,
        });

    /// <summary>Its days as they were signed, where it was prolonged or ended early.</summary>
    public DaySpan? SignedDays => SignedLastDay is { } signed ? new(FirstDay, signed) : null;

    /// <summary>A round that the agreement's end cuts is open from the month of its last day.</summary>
    private void EndLastRound()
    {
        foreach (var round in _rounds)
            round.EndOn(round.Tertial == LastTertial && LastDay < round.Tertial.LastDay ? LastDay : round.Tertial.LastDay);
    }

    /// <summary>"2022-2023": the years of its addresses, also of one within a year ("2022-2022").</summary>
    public string AddressYears => _addressYears ?? $"{FirstTertial.Year}-{LastTertial.Year}";

    /// <summary>"2022-2023", or "2022": its id in open data.</summary>
    public string PublicId => _publicId ?? Years.Replace('–', '-');

    private string? _addressYears;
    private string? _publicId;

    private void FixNames() => (_addressYears, _publicId) = (AddressYears, PublicId);

    /// <summary>A draft is nobody's to address.</summary>
    private void ReleaseNames() => (_addressYears, _publicId) = (null, null);

    /// <summary>The name that a draft would get, followed up in these years, and this one has; null where it has another.</summary>
    internal string? NameSharedWith(PromisePeriod draft, int firstYear, int lastYear) =>
        AddressYears == $"{firstYear}-{lastYear}" ? AddressYears : PublicId == draft.PublicId ? PublicId : null;

    private bool HasNameOf(DateOnly first, DateOnly last) => HasYearsOf(first, last) || AddressYears == $"{first.Year}-{last.Year}";

    private bool HasYearsOf(DateOnly first, DateOnly last) => FirstDay.Year == first.Year && LastDay.Year == last.Year;
}

/// <summary>Förlängning eller avslut i förtid.</summary>
/// <param name="To">The last day from then on.</param>
/// <param name="Reason">Why; public.</param>
public sealed record MovedEnd(DateOnly To, string? Reason);
