using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>
/// Räkning som går vidare: what an activity states of a count, to be joined with that of the one in which it goes on. Nothing is
/// lost where both have a tertial, and nothing is counted twice:
/// until the first has ended each counts its own, so figures are added, and a total of either holds only what is its own;
/// after that a total that is stated is one of the whole count, since there is nothing else to state it of.
/// </summary>
/// <param name="Activity">The one that goes on, or goes on in another.</param>
/// <param name="Stated">Its figures as they were stated; none that is missing.</param>
/// <param name="Settled">The tertials that nothing was to be reported of.</param>
internal sealed record GoingCount(
    PromisePeriod Period, Activity Activity, Accumulation Accumulation,
    IReadOnlyDictionary<Tertial, StatedFigure> Stated, IReadOnlySet<Tertial> Settled)
{
    /// <summary>Utgår: those of the settled ones that nobody tells of since the activity was dropped.</summary>
    public IReadOnlySet<Tertial> Dropped { get; init; } = new HashSet<Tertial>();

    /// <summary>Klart: those of the settled ones that come after the activity was done.</summary>
    public IReadOnlySet<Tertial> Done { get; init; } = new HashSet<Tertial>();

    /// <summary>The first activity of it.</summary>
    private Tertial First { get; init; } = Activity.FirstTertial;

    /// <summary>The count over both, which is the later activity's.</summary>
    public GoingCount GoOnIn(GoingCount later)
    {
        var until = Period.RoundOf(Activity.LastTertial).Last;
        var stated = later.Stated.ToDictionary();
        foreach (var tertial in Stated.Keys.Concat(later.Stated.Keys).Distinct().Where(tertial => tertial <= until).ToList())
            stated[tertial] = Accumulation == Accumulation.Sum ? Both(later, tertial, until) : later.StatedIn(tertial) ?? Stated[tertial];
        var settled = Settled.Union(later.Settled).Where(tertial => !Awaits(tertial) && !later.Awaits(tertial)).ToHashSet();
        return later with
        {
            Stated = stated,
            Settled = settled,
            Dropped = Dropped.Union(later.Dropped).Where(settled.Contains).ToHashSet(),
            Done = Done.Union(later.Done).Where(settled.Contains).ToHashSet(),
            First = First < later.First ? First : later.First,
        };
    }

    private StatedFigure? StatedIn(Tertial tertial) => Stated.GetValueOrDefault(tertial);

    private bool Has(Tertial tertial) =>
        Period.RoundOf(tertial) is var round && round.Last >= First && round.First <= Activity.LastTertial;

    /// <summary>Whether a figure of the tertial is to be given, and is not.</summary>
    private bool Awaits(Tertial tertial) =>
        Has(tertial) && !Settled.Contains(tertial) && Of(tertial).Gaps([.. Tertial.Between(First, tertial)]).Contains(tertial);

    /// <summary>What is known when a tertial is over.</summary>
    private MeasureHistory Of(Tertial until) => new(
        Accumulation, Stated.Where(one => one.Key <= until).ToDictionary(), Period.FirstTertial, Settled, Period.FollowedUp.Agreed);

    private StatedFigure Both(GoingCount later, Tertial tertial, Tertial until)
    {
        if (later.StatedIn(tertial) is not { } own)
            return later.Awaits(tertial) ? AtLeast(Stated[tertial]) : Stated[tertial];
        // The one that takes over begins where this one ends: in a round of several tertials its total is of the whole count too.
        if (own.IsTotal && later.First > Activity.LastTertial)
            return own;
        if (StatedIn(tertial) is not { } before)
            return Awaits(tertial) ? AtLeast(own) : own;
        var (here, there) = (Of(until), later.Of(until));
        if (!here.In(tertial).IsMissing && !there.In(tertial).IsMissing)
            return new(here.In(tertial).Plus(there.In(tertial)));
        var ofPeriod = before.StatedAs == StatedAs.PeriodTotal || own.StatedAs == StatedAs.PeriodTotal;
        var first = ofPeriod ? Period.FollowedUp.Agreed : new Tertial(tertial.Year, 1);
        IReadOnlyList<Tertial> all = [.. Tertial.Between(first, tertial).Where(one => one >= Period.FollowedUp.Agreed)];
        StatedFigure sum = new(
            here.Total(all).Plus(there.Total(all)), ofPeriod ? StatedAs.PeriodTotal : StatedAs.YearTotal);
        return IsWhole(here, all) && IsWhole(there, all) ? sum : AtLeast(sum);
    }

    private static bool IsWhole(MeasureHistory history, IReadOnlyList<Tertial> tertials) => history.Gaps(tertials).Count == 0;

    private static StatedFigure AtLeast(StatedFigure stated) => stated.Figure.Mark == FigureMark.Over
        ? stated
        : stated with { Figure = stated.Figure with { Mark = FigureMark.AtLeast } };
}
