using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Web.FollowUpParts.Charts;

/// <summary>Siffertabellen: suspicions by offence and tertial, and the sum of the year.</summary>
/// <param name="Id">Prefix of the ids of its heading and explanation.</param>
/// <param name="SubgroupLabel">"21 år och yngre"; null without a subgroup.</param>
/// <param name="Columns">"Tertial 1", …, and "Hela 2020" where there is more than one tertial to add up.</param>
public sealed record FigureTable(
    string Id, string? SubgroupLabel, IReadOnlyList<string> Columns, bool HasSum, IReadOnlyList<FigureRow> Offences, FigureRow Total)
{
    /// <summary>How many columns share the width of a telephone.</summary>
    public string? WidthClass => Columns.Count switch { 1 => "one", 2 => "two", 3 => "three", _ => null };

    public static FigureTable Of(SuspicionSection section) => Of(
        section.Id, section.Tertial, section.Table.SubgroupLabel, section.Table.Offences, section.Table.Totals, section.Table.YearTotal);

    public static FigureTable Of(
        string id, Tertial tertial, string? subgroupLabel, IReadOnlyList<OffenceRow> offences, IReadOnlyList<FigureContent> totals, FigureContent yearTotal)
    {
        var hasSum = totals.Count > 1;
        var tertials = tertial.YearToDate().Select(one => $"Tertial {one.Number}");
        return new(
            id,
            subgroupLabel,
            hasSum ? [.. tertials, SumHeading(tertial)] : [.. tertials],
            hasSum,
            [.. offences.Select(row => Row(row.Offence, row.Figures, row.Year))],
            Row("Alla", totals, yearTotal));

        FigureRow Row(string name, IReadOnlyList<FigureContent> figures, FigureContent year) =>
            new(name, [.. (hasSum ? figures.Append(year) : figures).Select(FigureCell.Of)]);
    }

    public bool IsSum(int column) => HasSum && column == Columns.Count - 1;

    private static string SumHeading(Tertial tertial) => tertial.IsLastOfYear ? $"Hela {tertial.Year}" : $"Hittills {tertial.Year}";
}

/// <summary>A row of a <see cref="FigureTable"/>.</summary>
public sealed record FigureRow(string Name, IReadOnlyList<FigureCell> Cells);

/// <summary>A cell of a <see cref="FigureTable"/>.</summary>
/// <param name="Subgroup">"varav 18"; null when there is nothing to have a share in.</param>
public sealed record FigureCell(string Value, string? Subgroup)
{
    public static FigureCell Of(FigureContent figure)
    {
        var isZero = figure is { State: FigureState.Given, Figure.Count: 0 };
        return new(figure.Wording, figure.SubgroupWording is { } subgroup && !isZero ? $"varav {subgroup}" : null);
    }
}
