using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>
/// Uppföljningsplan: which tertials a period follows up, and over which days. A tertial has one follow-up, at one address,
/// so one that two periods share belongs to the period that has most of its days (of two that have as many, to the later).
/// It stays where it is once something in it has been reported, and a period keeps its only one. The days that a period has
/// in a tertial of its neighbour go with its own nearest, so that every day is followed up once (record 0021).
/// </summary>
/// <param name="Tertials">In order; none for a period too short to have one.</param>
/// <param name="LeftToOthers">Tertials that the period touches, but that a neighbour follows up.</param>
public sealed record FollowUpPlan(IReadOnlyList<PlannedTertial> Tertials, IReadOnlyList<SharedTertial> LeftToOthers)
{
    /// <summary>The plan of a draft, beside the periods that are in use, or of a period in use, whose rounds it is.</summary>
    /// <param name="others">Every other period, with its rounds.</param>
    /// <param name="reported">The tertials in which anything has been reported or published, in any period.</param>
    public static FollowUpPlan For(PromisePeriod period, IReadOnlyCollection<PromisePeriod> others, IReadOnlySet<Tertial> reported)
    {
        var touched = Tertial.Between(Tertial.Containing(period.FirstDay), Tertial.Containing(period.LastDay)).ToList();
        var shared = touched.Select(tertial => Shared(tertial, period, others)).OfType<SharedTertial>().ToList();
        var left = shared.Where(
            one => period.IsDraft ? StaysWith(one, period, reported) : period.Rounds.All(round => round.Tertial != one.Tertial)).ToList();
        var own = touched.Where(tertial => left.TrueForAll(one => one.Tertial != tertial)).ToList();
        return new(
            [.. own.Select(
                tertial => new PlannedTertial(tertial, DaysOf(tertial, period, own), shared.Find(one => one.Tertial == tertial)?.With))],
            left);
    }

    /// <summary>The period in use that has a round of the tertial; it and this one share it.</summary>
    private static SharedTertial? Shared(Tertial tertial, PromisePeriod period, IEnumerable<PromisePeriod> others) => others
        .Where(other => other != period && !other.IsDraft && other.Days.DaysInCommon(DaysIn(tertial)) > 0)
        .OrderByDescending(other => other.Rounds.Any(round => round.Tertial == tertial))
        .Select(other => new SharedTertial(tertial, other)).FirstOrDefault();

    private static bool StaysWith(SharedTertial shared, PromisePeriod period, IReadOnlySet<Tertial> reported)
    {
        var (tertial, other) = shared;
        if (other.Rounds.All(round => round.Tertial != tertial))
            return false;
        var (own, theirs) = (period.Days.DaysInCommon(DaysIn(tertial)), other.Days.DaysInCommon(DaysIn(tertial)));
        return reported.Contains(tertial) || other.Rounds.Count == 1 || theirs > own || (theirs == own && other.FirstDay > period.FirstDay);
    }

    private static DaySpan DaysOf(Tertial tertial, PromisePeriod period, List<Tertial> own) =>
        new(tertial == own[0] ? period.FirstDay : tertial.FirstDay, tertial == own[^1] ? period.LastDay : tertial.LastDay);

    private static DaySpan DaysIn(Tertial tertial) => new(tertial.FirstDay, tertial.LastDay);
}

/// <summary>Tertial som följs upp, over these days.</summary>
/// <param name="SharedWith">The neighbour whose days it holds too; null for one that is all the period's own.</param>
public sealed record PlannedTertial(Tertial Tertial, DaySpan Days, PromisePeriod? SharedWith)
{
    /// <summary>"Tertial 3 2021: 1 oktober–31 december 2021, 92 dagar".</summary>
    public string Wording =>
        $"{SwedishText.Capitalised(Tertial.Name)}: {Days.Wording}, {SwedishText.Number(Days.Count)} {(Days.Count == 1 ? "dag" : "dagar")}";
}

/// <summary>Delat tertial: one that two periods have days in.</summary>
public sealed record SharedTertial(Tertial Tertial, PromisePeriod With);
