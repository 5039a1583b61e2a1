using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>
/// Det som fattas i en summa: why it says "minst", said beside it. Contents of versions 1 and 2 did not mark such sums, and say
/// nothing more now than they did.
/// </summary>
public static class Gaps
{
    /// <summary>", tertial 2 inte redovisat"; empty where nothing is missing.</summary>
    public static string In(FigureContent sum, MeasureContent measure, Tertial tertial) =>
        HasGaps(sum) ? Tertials(tertial.YearToDate().Zip(measure.Figures).Where(one => IsGap(one.Second)).Select(one => one.First)) : "";

    /// <summary>", fyra brottstyper inte redovisade", ", tertial 2 inte redovisat", ", innehav inte redovisat i tertial 1".</summary>
    public static string In(SuspicionTable table, Tertial tertial)
    {
        if (!HasGaps(table.YearTotal))
            return "";
        var empty = tertial.YearToDate().Where(one => table.Offences.All(row => IsGap(row.Figures[one.Number - 1]))).ToList();
        var others = tertial.YearToDate().Except(empty).ToList();
        var gaps = table.Offences.Select(row => (row.Offence, In: others.Where(one => IsGap(row.Figures[one.Number - 1])).ToList()))
            .Where(row => row.In.Count > 0).ToList();
        return Tertials(empty) + (gaps.Count == 0 ? "" : $", {Offences([.. gaps.Select(gap => gap.Offence)])}"
            + (gaps.TrueForAll(gap => gap.In.Count == others.Count)
                ? ""
                : $" i {Names(gaps.SelectMany(gap => gap.In).Distinct().Order())}"));
    }

    /// <summary>Whether a sum is less than the whole because something of it was not given.</summary>
    public static bool HasGaps(FigureContent sum) => sum is { State: FigureState.Given, Figure.Mark: FigureMark.AtLeast };

    private static bool IsGap(FigureContent figure) => figure.State == FigureState.Missing;

    private static string Offences(IReadOnlyList<string> names) => names.Count == 1
        ? $"{names[0].ToLower(SwedishText.Culture)} inte redovisat"
        : $"{SwedishText.InWords(names.Count, GrammaticalGender.Common)} brottstyper inte redovisade";

    private static string Tertials(IEnumerable<Tertial> tertials) =>
        tertials.ToList() is { Count: > 0 } some ? $", {Names(some)} inte {(some.Count == 1 ? "redovisat" : "redovisade")}" : "";

    private static string Names(IEnumerable<Tertial> tertials) =>
        $"tertial {SwedishText.List([.. tertials.Select(tertial => $"{tertial.Number}")])}";
}
