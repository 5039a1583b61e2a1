using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <content>From a draft to a period in use.</content>
public sealed partial class PromisePeriod
{
    private const int MostYears = 10;

    /// <summary>Utkast till löftesperiod: has no rounds until it is taken into use.</summary>
    public static PromisePeriod Draft(string title, DateOnly firstDay, DateOnly lastDay) =>
        new() { Title = title, FirstDay = firstDay, LastDay = lastDay, IsDraft = true };

    /// <summary>What is wrong with a period's name or days; empty when nothing is.</summary>
    /// <param name="others">Every other period: no two have a day in common.</param>
    public static IReadOnlyList<RuleViolation> Faults(
        string? title, DateOnly? firstDay, DateOnly? lastDay, IEnumerable<PromisePeriod> others)
    {
        var faults = new List<RuleViolation>();
        if (string.IsNullOrWhiteSpace(title))
            faults.Add(new("Skriv vad perioden heter, till exempel Medborgarlöften 2022–2023.", PeriodField.Title));
        faults.AddRange(StoredText.Faults(title?.Trim(), PeriodField.Title, "Namnet", MaxTitleLength));
        if (firstDay is null)
            faults.Add(new("Skriv periodens första dag med år, månad och dag, till exempel 2022-01-01.", PeriodField.FirstDay));
        if (lastDay is null)
            faults.Add(new("Skriv periodens sista dag med år, månad och dag, till exempel 2023-12-31.", PeriodField.LastDay));
        if (firstDay is { } first && lastDay is { } last)
            faults.AddRange(DayFaults(first, last, others));
        return faults;
    }

    /// <summary>
    /// Kopierar löften from another period into a new draft: texts, and as much more as is chosen. Its activities continue those of
    /// an earlier period; those of a later one are to continue them, see <see cref="LeadTo"/>.
    /// </summary>
    public PromisePeriod CopyFrom(PromisePeriod source, CopyChoices choices)
    {
        foreach (var promise in source._promises.OrderBy(promise => promise.Number))
        {
            var copy = new Promise(promise.Number, promise.Text, promise.FollowUpHeading);
            foreach (var activity in Copies(promise.Activities))
                copy.Add(activity);
            _promises.Add(copy);
        }

        _commonActivities.AddRange(Copies(source._commonActivities));
        return this;

        IEnumerable<Activity> Copies(IEnumerable<Activity> activities) => !choices.Activities ? [] : source.CopiedTo(this, activities)
            .Select((activity, place) =>
            {
                var copy = activity.Copy(place + 1, Whole, choices);
                copy.Continue(activity.Id == 0 || source.FirstDay > FirstDay ? null : activity.Id);
                return copy;
            }).ToList();
    }

    /// <summary>What must be there before a draft is taken into use; empty when all is.</summary>
    /// <param name="plan">Its plan beside the other periods.</param>
    /// <param name="latestPublished">The latest tertial with a published follow-up, of any period.</param>
    public IReadOnlyList<Lack> Missing(FollowUpPlan plan, Tertial? latestPublished)
    {
        var missing = new List<Lack>();
        if (_promises.Count == 0 && _commonActivities.Count == 0)
            missing.Add(new("Perioden har varken löften eller aktiviteter. Lägg till minst ett löfte eller en aktivitet."));
        missing.AddRange(AllActivities.Where(activity => activity.Responsible.Count == 0)
            .Select(activity => new Lack($"Aktivitet {activity.Label} saknar ansvarig part.", activity)));
        if (plan.Rounds.Count == 0)
            missing.Add(
                plan.LeftToOthers is [var (tertial, other), ..]
                    ? new($"Perioden får inget eget tertial att följa upp: {tertial.Name} följs upp i {other.Title}. "
                    + "Ändra periodens dagar.")
                    : new("Perioden får inget tertial att följa upp. Låt uppföljningarna börja tidigare."));
        else
        {
            if (latestPublished is { } published && plan.Rounds[0].Covers.First <= published && !IsHistory(plan, published))
                missing.Add(
                    new($"Uppföljningen av {published.Name} är redan publicerad, och tertial följs upp i tidsordning. Perioden "
                        + $"kan börja med {published.Next.Name}."));
            missing.AddRange(AllActivities.Where(activity => !plan.Rounds.Any(one => activity.AppliesTo(one.Covers)))
                .Select(
                    activity => new Lack(
                        $"Aktivitet {activity.Label} gäller bara {activity.FirstTertial.Name}, som inte följs upp i perioden. "
                            + "Ändra dess tertial.",
                        activity)));
        }

        if (plan.TakenName is var (namesake, name))
            missing.Add(new(
                $"{namesake.Title} heter redan {name} i webbadresser och öppna data, och perioden skulle få samma namn. Det har åren "
                    + "för det som följs upp. Låt uppföljningarna börja ett annat år, eller ändra periodens dagar."));
        return missing;
    }

    /// <summary>Ta i bruk: the draft gets a round for each follow-up of its plan, some of them from a neighbour.</summary>
    public IReadOnlyList<RuleViolation> TakeIntoUse(FollowUpPlan plan, Tertial? latestPublished)
    {
        if (!IsDraft)
            return [new("Perioden används redan.")];
        if (Missing(plan, latestPublished) is { Count: > 0 } missing)
            return [.. missing.Select(lack => new RuleViolation(lack.Message))];
        if (plan.Rounds.Select(one => one.SharedWith?.RefuseToLeave(one.Shared!.Tertial))
            .FirstOrDefault(refusal => refusal is not null) is { } refused)
            return [refused];
        foreach (var planned in plan.Rounds)
            _rounds.Add(Taken(planned));
        MarkHistory(latestPublished);
        if (plan.NotFollowedUp.Count == 0)
            Choose(FollowUps with { From = null });
        foreach (var activity in AllActivities)
            activity.Apply(Later(activity.FirstTertial, FirstTertial), Earlier(activity.LastTertial, LastTertial));
        IsDraft = false;
        FixNames();
        EndLastRound();
        MarkChanged();
        return [];
    }

    /// <summary>
    /// Ta tillbaka till utkast, while nothing is published: its rounds go, what is begun in reports stays until it is in use again.
    /// </summary>
    /// <param name="others">Every other period: one that has left it a tertial does not get that back.</param>
    public RuleViolation? TakeBack(IReadOnlyCollection<PromisePeriod> others)
    {
        if (RefuseTakeBack(others) is { } refusal)
            return refusal;
        _rounds.Clear();
        ReleaseNames();
        IsDraft = true;
        Version++;
        return null;
    }

    /// <summary>Why it cannot be a draft again; null when it can.</summary>
    public RuleViolation? RefuseTakeBack(IReadOnlyCollection<PromisePeriod> others)
    {
        if (IsDraft)
            return new("Perioden är redan ett utkast.");
        if (LatestPublished is { } published)
            return new($"Uppföljningen av {RoundOf(published).Name} är publicerad, så perioden kan inte bli ett utkast igen.");
        return others.Where(other => !other.IsDraft)
            .FirstOrDefault(other => _rounds.Exists(round =>
                other.Days.DaysInCommon(new(round.Tertial.FirstDay, round.Tertial.LastDay)) > 0)) is { } neighbour
            ? new($"Perioden delar ett tertial med {neighbour.Title}, som har lämnat det. Den kan därför inte bli ett utkast igen.")
            : null;
    }

    /// <summary>The neighbour's own, with the days that were decided for it, where nothing else goes with it.</summary>
    private static Round Taken(PlannedRound planned)
    {
        var left = planned.Shared is { } shared ? shared.With.Leave(shared.Tertial) : null;
        return left is not null && !planned.Covers.IsJoined ? left : new Round(planned.Covers);
    }

    /// <summary>A neighbour follows up a tertial instead: the round goes there, and the activities end the tertial before.</summary>
    private Round? Leave(Tertial tertial)
    {
        if (_rounds.Find(round => round.Covers == tertial) is not { } left)
            return null;
        _rounds.Remove(left);
        foreach (var activity in AllActivities)
            activity.Apply(Later(activity.FirstTertial, FirstTertial), Earlier(activity.LastTertial, LastTertial));
        MarkChanged();
        return left;
    }

    private RuleViolation? RefuseToLeave(Tertial tertial) =>
        AllActivities.FirstOrDefault(activity => activity.FirstTertial == tertial && activity.LastTertial == tertial) is { } only
            ? new(
                $"Aktivitet {only.Label} i {Title} gäller bara {tertial.Name}, som nu ska följas upp i den här perioden. Ändra "
                    + "den aktivitetens tertial först.")
            : null;

    private static IEnumerable<RuleViolation> DayFaults(DateOnly first, DateOnly last, IEnumerable<PromisePeriod> others)
    {
        if (first.Year < 2000 || last.Year > 2900)
            return [new("Kontrollera årtalen.", first.Year < 2000 ? PeriodField.FirstDay : PeriodField.LastDay)];
        if (last <= first)
            return [new($"Sista dagen måste vara efter den första, {SwedishText.Date(first)}.", PeriodField.LastDay)];
        if (last > first.AddYears(MostYears))
            return [new($"En period kan vara högst {SwedishText.InWords(MostYears)} år. Kontrollera årtalen.", PeriodField.LastDay)];
        var inOrder = others.OrderBy(other => other.FirstDay).ToList();
        if (inOrder.Find(other => other.Days.Overlaps(new(first, last))) is { } overlapped)
            return [new(
                $"Perioden överlappar {overlapped.Title}, som gäller {overlapped.Days.Wording}. Två perioder kan inte ha någon "
                    + "dag gemensam.",
                PeriodField.FirstDay)];
        // Addresses (/loften/period-2022-2023) and open data know a period by its years.
        return inOrder.Find(other => other.HasNameOf(first, last)) is { } namesake
            ? [new(
                $"{namesake.Title} {(namesake.HasYearsOf(first, last) ? "börjar och slutar" : "skulle börja och sluta")} samma år, och "
                    + "löftenas webbadresser skiljer perioder åt på åren. Låt perioden börja eller sluta ett annat år.",
                PeriodField.FirstDay)]
            : [];
    }

    private static Tertial Later(Tertial one, Tertial other) => one > other ? one : other;

    private static Tertial Earlier(Tertial one, Tertial other) => one < other ? one : other;
}

/// <summary>Det som saknas before a draft can be taken into use.</summary>
/// <param name="Message">A whole sentence.</param>
/// <param name="Activity">Whose page mends it; null when it is no activity's.</param>
/// <param name="Promise">Whose page mends it; null when it is no promise's.</param>
public sealed record Lack(string Message, Activity? Activity = null, Promise? Promise = null);
