using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>
/// Uppföljningsplan: which tertials a period follows up, by themselves or together, and over which days. A tertial has one follow-up,
/// at one address, so one that two periods share belongs to the period that has most of its days (of two that have as many, to the
/// later). It stays where it is once something in it has been reported, or where it is followed up together with others, and a
/// period keeps its only one. The days that a period has in a tertial of its neighbour go with its own nearest, so that every day
/// is followed up once (record 0021), unless the follow-ups begin late.
/// </summary>
/// <param name="Rounds">In order; none for a period too short to have one.</param>
/// <param name="LeftToOthers">Tertials that the period touches, but that a neighbour follows up.</param>
public sealed record FollowUpPlan(IReadOnlyList<PlannedRound> Rounds, IReadOnlyList<SharedTertial> LeftToOthers)
{
    /// <summary>The tertials that the agreement holds in before its follow-ups begin; most often none.</summary>
    public IReadOnlyList<Tertial> NotFollowedUp { get; private init; } = [];

    /// <summary>The name in addresses or open data that a draft would get, and another has; null where it would have its own.</summary>
    public TakenName? TakenName { get; private init; }

    /// <summary>The plan of a draft, beside the periods that are in use, or of a period in use, whose rounds it is.</summary>
    /// <param name="others">Every other period, with its rounds.</param>
    /// <param name="reported">The tertials in which anything has been reported or published, in any period.</param>
    public static FollowUpPlan For(PromisePeriod period, IReadOnlyCollection<PromisePeriod> others, IReadOnlySet<Tertial> reported)
    {
        var touched = period.TouchedTertials.ToList();
        var shared = touched.Select(tertial => Shared(tertial, period, others)).OfType<SharedTertial>().ToList();
        var left = shared.Where(
            one => period.IsDraft ? StaysWith(one, period, reported)
                : !period.Rounds.Any(round => round.Covers.Includes(one.Tertial))).ToList();
        var own = touched.Where(tertial => left.TrueForAll(one => one.Tertial != tertial)).ToList();
        var late = own.Where(tertial => tertial < period.FollowUps.From).ToList();
        List<Tertial> followed = [.. own.Except(late)];
        if (followed.Count == 0)
            return new([], left) { NotFollowedUp = late };
        var rounds = period.FollowUps.RoundsOf(followed);
        var days = new FollowedUpDays(period.Days, followed[0], followed[^1]) { JoinedRounds = rounds, BeginsLate = late.Count > 0 };
        return new(
            [.. rounds.Select(
                round => new PlannedRound(round, days.DaysOf(round.Last)!.Value, shared.Find(one => round.Includes(one.Tertial))))],
            left)
        {
            NotFollowedUp = late,
            TakenName = period.IsDraft ? NameTaken(period, rounds, others) : null,
        };
    }

    private static TakenName? NameTaken(
        PromisePeriod period, IReadOnlyList<TertialSpan> rounds, IEnumerable<PromisePeriod> others) => others
        .Where(other => other != period && !other.IsDraft)
        .Select(other => other.NameSharedWith(period, rounds[0].Year, rounds[^1].Year) is { } name ? new TakenName(other, name) : null)
        .FirstOrDefault(taken => taken is not null);

    /// <summary>The period in use that has a round of the tertial; it and this one share it.</summary>
    private static SharedTertial? Shared(Tertial tertial, PromisePeriod period, IEnumerable<PromisePeriod> others) => others
        .Where(other => other != period && !other.IsDraft && other.Days.DaysInCommon(DaysIn(tertial)) > 0)
        .OrderByDescending(other => other.Rounds.Any(round => round.Covers.Includes(tertial)))
        .Select(other => new SharedTertial(tertial, other)).FirstOrDefault();

    private static bool StaysWith(SharedTertial shared, PromisePeriod period, IReadOnlySet<Tertial> reported)
    {
        var (tertial, other) = shared;
        if (other.Rounds.FirstOrDefault(round => round.Covers.Includes(tertial)) is not { } round)
            return false;
        var (own, theirs) = (period.Days.DaysInCommon(DaysIn(tertial)), other.Days.DaysInCommon(DaysIn(tertial)));
        return reported.Contains(tertial) || round.Covers.IsJoined || other.Rounds.Count == 1
            || theirs > own || (theirs == own && other.FirstDay > period.FirstDay);
    }

    private static DaySpan DaysIn(Tertial tertial) => new(tertial.FirstDay, tertial.LastDay);
}

/// <summary>Planerad omgång: what is followed up, over these days.</summary>
/// <param name="Covers">One tertial, or several together.</param>
/// <param name="Shared">The tertial that a neighbour has days in too; null where all are the period's own.</param>
public sealed record PlannedRound(TertialSpan Covers, DaySpan Days, SharedTertial? Shared)
{
    /// <summary>The neighbour whose days it holds too.</summary>
    public PromisePeriod? SharedWith => Shared?.With;

    /// <summary>"Tertial 3 2021: 1 oktober–31 december 2021, 92 dagar", "Tertial 1–3 2019 tillsammans: …".</summary>
    public string Wording => $"{SwedishText.Capitalised(Covers.NameOfAll)}: {Days.Wording}, "
        + $"{SwedishText.Number(Days.Count)} {(Days.Count == 1 ? "dag" : "dagar")}";
}

/// <summary>Delat tertial: one that two periods have days in.</summary>
public sealed record SharedTertial(Tertial Tertial, PromisePeriod With);

/// <summary>Upptaget namn.</summary>
/// <param name="By">The agreement that has it, whatever has become of its days.</param>
/// <param name="Name">"2021-2021".</param>
public sealed record TakenName(PromisePeriod By, string Name);
