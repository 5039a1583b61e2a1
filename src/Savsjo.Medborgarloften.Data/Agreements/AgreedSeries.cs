using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Data.Agreements;

/// <summary>Serier av aktiviteter i bruk: what a published activity is known by, from agreement to agreement.</summary>
/// <param name="Periods">In use, with their rounds, in order.</param>
public sealed record AgreedSeries(Lineage Lineage, IReadOnlyList<PromisePeriod> Periods)
{
    private readonly Dictionary<Tertial, PromisePeriod> _byTertial = Periods
        .SelectMany(period => period.Rounds.Select(round => (round.Tertial, Period: period)))
        .ToDictionary(one => one.Tertial, one => one.Period);

    /// <summary>Of whatever was published before anything of this was known.</summary>
    public static AgreedSeries Nothing { get; } = new(new([]), []);

    public PromisePeriod? PeriodWith(Tertial tertial) => _byTertial.GetValueOrDefault(tertial);

    public PromisePeriod? PeriodOf(LineageLink link) => Periods.FirstOrDefault(period => period.Id == link.PeriodId);

    /// <summary>The activity that a published one is; null for one of an agreement that is not here.</summary>
    /// <param name="tertial">The follow-up's.</param>
    /// <param name="label">"2.4".</param>
    public LineageLink? Find(Tertial tertial, string label) => PeriodWith(tertial) is { } period ? Find(period, label) : null;

    public LineageLink? Find(PromisePeriod period, string label) =>
        Lineage.All.FirstOrDefault(link => link.PeriodId == period.Id && link.Label == label);

    /// <summary>The first activity of the series that a published one belongs to.</summary>
    public LineageLink? FirstOf(Tertial tertial, string label) => Find(tertial, label) is { } link ? Lineage.FirstOf(link) : null;
}
