using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;

/// <summary>Siffertabellen: suspicions by offence and tertial, and the sum of the year.</summary>
/// <param name="SubgroupNote">What "varav" counts; null without a subgroup.</param>
/// <param name="Columns">"Tertial 1", …, and "Hela 2020" where there is more than one tertial to add up.</param>
/// <param name="HasSum">Whether the last column is the year's.</param>
/// <param name="Offences">In the order of the law.</param>
/// <param name="Total">"Alla brottstyper"; of some of them "Tillsammans".</param>
/// <param name="Share">"Andel 21 år och yngre": the subgroup's share of the total, column by column; null without a subgroup.</param>
public sealed record SuspicionTableReading(
    string? SubgroupNote, IReadOnlyList<string> Columns, bool HasSum,
    IReadOnlyList<SuspicionTableRow> Offences, SuspicionTableRow Total, SuspicionTableRow? Share)
{
    public const string Heading = "Antal misstankar per brottstyp";
    public const string HeadingInText = "antal misstankar per brottstyp";
    public const string OffenceHeading = "Brottstyp";

    /// <param name="table">What is counted.</param>
    /// <param name="time">The tertials that it tells of.</param>
    /// <param name="together">Where the activity is told in another.</param>
    /// <param name="isWhole">Whether it holds every offence, and not only some that were chosen.</param>
    public static SuspicionTableReading Of(
        SuspicionTable table, FollowedUpTertials time, ToldElsewhere together, bool isWhole = true)
    {
        var hasSum = table.Totals.Count > 1;
        IReadOnlyList<FigureContent> All(IReadOnlyList<FigureContent> figures, FigureContent year) => hasSum ? [.. figures, year] : figures;
        var totals = All(table.Totals, table.YearTotal);
        return new(
            table.SubgroupLabel is { } label ? $"”Varav” räknar dem som gäller {label}." : null,
            [.. time.Columns.Select(one => SwedishText.Capitalised(one.NameInYear)), .. hasSum ? new[] { YearHeading(time.Last) } : []],
            hasSum,
            [.. table.Offences.Select(row => SuspicionTableRow.Of(row.Offence, All(row.Figures, row.Year), together))],
            SuspicionTableRow.Of(isWhole ? ChosenOffences.All : ChosenOffences.Together, totals, together),
            table.SubgroupLabel is { } subgroup ? ShareRow(subgroup, totals, together) : null);
    }

    private static SuspicionTableRow ShareRow(string subgroup, IReadOnlyList<FigureContent> totals, ToldElsewhere together) => new(
        $"Andel {subgroup}",
        [.. totals.Select((total, column) => new FigureCell(together.WordsFor(total, column) ?? ShareOf(total), null))]);

    private static string YearHeading(Tertial tertial) => tertial.IsLastOfYear ? $"Hela {tertial.Year}" : $"Hittills {tertial.Year}";

    /// <summary>"62 procent". A share of a withheld number would give it away.</summary>
    private static string ShareOf(FigureContent total) => total switch
    {
        { State: FigureState.Given, Figure.Count: 0 } => FigureContent.NotApplicable.Wording,
        { HasSharedCount: true, Figure: { Count: { } count, Subgroup: { } subgroup } } => SuspicionReading.Percent(subgroup, count),
        { State: FigureState.Withheld } or { SubgroupState: FigureState.Withheld } => "skyddad uppgift",
        { State: FigureState.NotApplicable } => total.Wording,
        _ => FigureContent.Missing.Wording,
    };
}

/// <summary>Rad i siffertabellen: a row of a <see cref="SuspicionTableReading"/>.</summary>
/// <param name="Name">"Eget bruk".</param>
public sealed record SuspicionTableRow(string Name, IReadOnlyList<FigureCell> Cells)
{
    internal static SuspicionTableRow Of(string name, IReadOnlyList<FigureContent> figures, ToldElsewhere together) =>
        new(name, [.. figures.Select((figure, column) => FigureCell.Of(figure, together.WordsFor(figure, column)))]);
}

/// <summary>En siffra med sitt "varav".</summary>
/// <param name="Value">"19".</param>
/// <param name="Subgroup">"varav 13"; null where there is none, and of nothing at all: "0 varav 0" says no more than "0".</param>
public sealed record FigureCell(string Value, string? Subgroup)
{
    /// <summary>Of a sum with a part missing: "minst 0" would say nothing, and "0" would be told as the whole.</summary>
    private const string NothingReported = "0 i det som är redovisat";

    /// <summary>"19 varav 13".</summary>
    public string Text => Subgroup is null ? Value : $"{Value} {Subgroup}";

    /// <param name="elsewhere">"redovisas i 1.2"; null where it is told here.</param>
    public static FigureCell Of(FigureContent figure, string? elsewhere = null)
    {
        var isZero = figure is { State: FigureState.Given, Figure.Count: 0 };
        return new(
            elsewhere ?? (isZero && Gaps.HasGaps(figure) ? NothingReported : figure.Wording),
            figure.SubgroupWording is { } subgroup && !isZero ? $"varav {subgroup}" : null);
    }
}
