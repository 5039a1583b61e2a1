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
    /// <summary>", tertial 2 inte redovisat", ", tertial 1 följs inte upp"; empty where nothing is missing.</summary>
    public static string In(FigureContent sum, MeasureContent measure, FollowedUpTertials time) => !HasGaps(sum) ? ""
        : (Began(measure.Figures) ? NotFollowedUp(time) : "")
            + Columns([.. time.Columns.Zip(measure.Figures).Where(one => IsGap(one.Second)).Select(one => one.First)]);

    /// <summary>", fyra brottstyper inte redovisade", ", tertial 2 inte redovisat", ", innehav inte redovisat i tertial 1".</summary>
    public static string In(SuspicionTable table, FollowedUpTertials time)
    {
        if (!HasGaps(table.YearTotal))
            return "";
        List<(TertialSpan Round, int Place)> columns = [.. time.Columns.Select((round, place) => (round, place))];
        var empty = columns.Where(column => table.Offences.All(row => IsGap(row.Figures[column.Place]))).ToList();
        var others = columns.Except(empty).ToList();
        var gaps = table.Offences.Select(row => (row.Offence, In: others.Where(one => IsGap(row.Figures[one.Place])).ToList()))
            .Where(row => row.In.Count > 0).ToList();
        return (table.Offences.Any(row => Began(row.Figures)) ? NotFollowedUp(time) : "")
            + Columns([.. empty.Select(column => column.Round)])
            + (gaps.Count == 0 ? "" : $", {Offences([.. gaps.Select(gap => gap.Offence)])}"
                + (gaps.TrueForAll(gap => gap.In.Count == others.Count)
                    ? ""
                    : $" i {Names([.. gaps.SelectMany(gap => gap.In).Distinct().OrderBy(one => one.Place).Select(one => one.Round)])}"));
    }

    /// <summary>Whether a sum is less than the whole because something of it was not given.</summary>
    public static bool HasGaps(FigureContent sum) => sum is { State: FigureState.Given, Figure.Mark: FigureMark.AtLeast };

    private static bool IsGap(FigureContent figure) => figure.State == FigureState.Missing;

    private static string Offences(IReadOnlyList<string> names) => names.Count == 1
        ? $"{names[0].ToLower(SwedishText.Culture)} inte redovisat"
        : $"{SwedishText.InWords(names.Count, GrammaticalGender.Common)} brottstyper inte redovisade";

    private static string Columns(IReadOnlyList<TertialSpan> rounds) =>
        rounds.Count == 0 ? "" : $", {Names(rounds)} inte {(rounds.Count == 1 ? "redovisat" : "redovisade")}";

    /// <summary>Whether there was something to count from the year's first follow-up on; what begins later lacks nothing before.</summary>
    private static bool Began(IReadOnlyList<FigureContent> figures) => figures is [{ State: not FigureState.NotApplicable }, ..];

    /// <summary>The year's tertials before the first follow-up: what was done then nobody tells.</summary>
    private static string NotFollowedUp(FollowedUpTertials time) =>
        time.NotFollowedUp.Where(tertial => tertial.Year == time.Year).ToList() is { Count: > 0 } before
            ? $", {Names([.. before])} följs inte upp" : "";

    /// <summary>"tertial 1 och 2"; "tertial 1–2 och tertial 3" where some are followed up together.</summary>
    private static string Names(IReadOnlyList<TertialSpan> rounds) => rounds.Any(round => round.IsJoined)
        ? SwedishText.List([.. rounds.Select(round => round.NameInYear)])
        : $"tertial {SwedishText.List([.. rounds.Select(round => $"{round.Last.Number}")])}";
}
