using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>Mått att söka efter: a measure whose figures a text may say.</summary>
/// <param name="Words">What it is called, and what it counts.</param>
/// <param name="Law">"narkotikastrafflagen": the law of an offence; null where it is not known.</param>
public sealed record SoughtMeasure(IMeasureWords Words, bool CountsSuspicions = false, string? Law = null)
{
    /// <summary>Whether it is all the suspicions together, which no field holds.</summary>
    public bool IsOfAll { get; private init; }

    public bool IsCount => Words.Kind == MeasureKind.Count;

    public static SoughtMeasure Of(Measure measure) => new(measure, measure.CountsSuspicions, measure.Offence?.Law);

    internal static SoughtMeasure OfAllSuspicions(Subgroups subgroups) => new(new Suspicions(subgroups)) { IsOfAll = true };

    private sealed record Suspicions(Subgroups Subgroups) : IMeasureWords
    {
        public string Name => "Misstankar";

        public MeasureUnit Unit { get; } = new("misstanke", "misstankar", GrammaticalGender.Common);

        public MeasureKind Kind => MeasureKind.Count;

        public Accumulation Accumulation => Accumulation.Sum;

        public string? WordBefore => null;
    }
}
