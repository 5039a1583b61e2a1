using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

/// <summary>Vad ett mål som återkommer blir tillsammans: per tertial, and over each year.</summary>
internal static class ComesTo
{
    /// <summary>": 17 per tertial, 51 om året", ": 8–17 per tertial, 42 under 1 mars–31 december 2023"; empty for other goals.</summary>
    public static string Of(Measure measure, Goal goal, GoalTime time)
    {
        if (!measure.Shape.IsSum || !goal.Span.Repeats || goal.Baseline is not null)
            return "";
        List<DueRound> rounds =
        [
            .. time.RoundsBetween(time.First, time.Last).Select(round => new DueRound(
                time.Period.RoundOf(round), time.DueOf(goal, [round])?.Limits ?? goal.Limits)),
        ];
        List<DueYear> years = [.. rounds.GroupBy(round => round.Time.Year).Select(year => new DueYear([.. year], time))];
        string[] said = [OfRounds(goal, rounds, years), OfWholeYears(years), .. OfParts(rounds, years)];
        return said.Where(words => words.Length > 0).ToList() is { Count: > 0 } all ? $": {string.Join(", ", all)}" : "";
    }

    /// <summary>"17 per tertial"; nothing where the goal says that itself, or its rounds are years.</summary>
    private static string OfRounds(Goal goal, List<DueRound> rounds, List<DueYear> years)
    {
        var isJoined = rounds.Exists(round => round.Time.IsJoined);
        var isSaidByYear = years.Exists(year => year.IsWhole) && rounds.TrueForAll(round => round.Time.IsWholeYear);
        return isSaidByYear || goal.Span == GoalSpan.Tertial && !isJoined ? ""
            : $"{FromTo([.. rounds.Select(round => round.Number)])} per {(isJoined ? "omgång" : "tertial")}";
    }

    private static string OfWholeYears(List<DueYear> years) =>
        years.FindAll(year => year.IsWhole) is { Count: > 0 } whole ? $"{FromTo(whole.ConvertAll(year => year.Number))} om året" : "";

    /// <summary>A year that the agreement has some tertials of; one alone is told by its round.</summary>
    private static IEnumerable<string> OfParts(List<DueRound> rounds, List<DueYear> years) => rounds.Count == 1 ? [] :
        years.Where(year => !year.IsWhole).Select(year => $"{SwedishText.Number(year.Number)} under {year.Days.Wording}");

    private static string FromTo(List<decimal> numbers) => numbers.Min() == numbers.Max()
        ? SwedishText.Number(numbers.Min())
        : $"{SwedishText.Number(numbers.Min())}–{SwedishText.Number(numbers.Max())}";

    private sealed record DueRound(TertialSpan Time, GoalLimits Limits)
    {
        public decimal Number => Limits.Least ?? Limits.Most ?? 0;
    }

    private sealed record DueYear(IReadOnlyList<DueRound> Rounds, GoalTime Time)
    {
        public decimal Number => Rounds.Sum(round => round.Number);

        public DaySpan Days => Time.DaysIn([Rounds[0].Time.First, Rounds[^1].Time.Last]);

        public bool IsWhole => Days.AreWholeYears;
    }
}
