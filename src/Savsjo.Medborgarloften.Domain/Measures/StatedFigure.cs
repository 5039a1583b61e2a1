namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Angiven uppgift: a figure as its author stated it, for the round itself or "sammanlagt", as the total so far of the year or of
/// the period. It is kept so for ever; what the round's own part is, <see cref="MeasureHistory"/> tells.
/// </summary>
/// <param name="Figure">The number that was said: "sammanlagt 20" is 20, though 17 of them are told before.</param>
/// <param name="StatedAs">What it is the number of.</param>
public sealed record StatedFigure(Figure Figure, StatedAs StatedAs = StatedAs.OwnTertial)
{
    public static StatedFigure Missing { get; } = new(Figure.Missing);

    /// <summary>Sammanlagt: what was before is in it.</summary>
    public bool IsTotal => StatedAs.IsTotal;

    /// <summary>As a sentence tells it.</summary>
    public ToldFigure Told => new(Figure, StatedAs);

    /// <summary>A figure as somebody wrote it.</summary>
    /// <param name="measure">Decides whether there are totals at all, and a subgroup.</param>
    /// <param name="written">
    /// What stood in the fields. A count given without its subgroups means zero in each; "minst 200" says nothing of them.
    /// </param>
    /// <param name="statedAs">What was chosen beside them.</param>
    public static StatedFigure Written(Measure measure, Figure written, StatedAs statedAs)
    {
        var figure = measure.HasSubgroup && written is { Count: not null, Mark: not FigureMark.AtLeast }
            ? written.WithSubgroups([.. measure.Subgroups.Labels.Select((_, place) => written.SubgroupAt(place) ?? 0)])
            : written;
        return new(figure, measure.Accumulation == Accumulation.Sum ? statedAs : StatedAs.OwnTertial);
    }

    /// <summary>The tertial's own figure, stated as such.</summary>
    public static StatedFigure OfTertial(Figure own) => new(own);
}
