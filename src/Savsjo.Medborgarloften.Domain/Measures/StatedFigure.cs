namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Angiven uppgift: a figure as its author states it, for the tertial itself or "sammanlagt", as the year's total so far. It
/// knows the year's earlier parts, and so its own part and the total, whichever of them was stated. The one is computed from
/// the other here and nowhere else.
/// </summary>
public sealed record StatedFigure
{
    private StatedFigure(Figure own, StatedAs statedAs, IReadOnlyList<EarlierPart> earlierParts)
    {
        Own = own;
        StatedAs = statedAs;
        EarlierParts = earlierParts;
    }

    /// <summary>The tertial's own part. Below zero when a total lower than its earlier parts was stated: a rule refuses that.</summary>
    public Figure Own { get; }

    public StatedAs StatedAs { get; }

    /// <summary>What the year's earlier tertials reported, in their order.</summary>
    public IReadOnlyList<EarlierPart> EarlierParts { get; }

    public bool IsYearTotal => StatedAs == StatedAs.YearTotal;

    /// <summary>What the earlier parts come to.</summary>
    public Figure Earlier => EarlierParts.Aggregate(Figure.Missing, (sum, part) => sum.Plus(part.Figure));

    /// <summary>
    /// As it was stated: "sammanlagt 20" is 20, though 17 of them are told before. The author's "cirka" is about this number.
    /// </summary>
    public Figure Figure => IsYearTotal && Own.Count is not null
        ? Earlier.Plus(Own) with { IsApproximate = Own.IsApproximate }
        : Own;

    /// <summary>As a sentence tells it.</summary>
    public ToldFigure Told => new(Figure, StatedAs);

    /// <summary>A figure as somebody wrote it.</summary>
    /// <param name="measure">Decides whether there are totals at all, and a subgroup.</param>
    /// <param name="written">What stood in the fields. A count given without its subgroup means zero in it.</param>
    /// <param name="statedAs">What was chosen beside them.</param>
    /// <param name="earlierParts">The year's earlier parts.</param>
    public static StatedFigure Written(Measure measure, Figure written, StatedAs statedAs, IReadOnlyList<EarlierPart> earlierParts)
    {
        var figure = measure.HasSubgroup && written is { Count: not null, Subgroup: null } ? written with { Subgroup = 0 } : written;
        var isTotal = statedAs == StatedAs.YearTotal && measure.Accumulation == Accumulation.Sum;
        var stated = new StatedFigure(figure, isTotal ? StatedAs.YearTotal : StatedAs.OwnTertial, earlierParts);
        return isTotal && figure.Count is not null ? new(figure.Minus(stated.Earlier), StatedAs.YearTotal, earlierParts) : stated;
    }

    /// <summary>A figure as it is stored: the tertial's own part, and how it was stated.</summary>
    public static StatedFigure Stored(Figure own, StatedAs statedAs, IReadOnlyList<EarlierPart> earlierParts) =>
        new(own, statedAs, earlierParts);

    /// <summary>The tertial's own figure, stated as such.</summary>
    public static StatedFigure OfTertial(Figure own) => new(own, StatedAs.OwnTertial, []);

    /// <summary>The same part, told the other way.</summary>
    public StatedFigure ToldAs(StatedAs statedAs) => new(Own, statedAs, EarlierParts);
}

/// <summary>Tidigare del: what an earlier tertial of the same year reported.</summary>
public sealed record EarlierPart(Tertial Tertial, Figure Figure);
