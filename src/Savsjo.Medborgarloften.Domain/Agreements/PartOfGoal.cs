using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>
/// Mål som möter en del av sin tid: what is owed then, the whole number or its share by the days, is asked and never taken for granted.
/// </summary>
/// <param name="Days">The part.</param>
/// <param name="ByDays">What the goal comes to by its days.</param>
public sealed record PartOfGoal(Activity Activity, Measure Measure, DaySpan Days, decimal ByDays)
{
    /// <summary>"1-2-1": what a form calls it, also before anything of it is stored.</summary>
    public string Key => $"{Activity.Label.Replace('.', '-')}-{Measure.Order}";

    /// <summary>"1.2 Resor, minst 12 om året, har nu bara 1 september–31 december 2022".</summary>
    public string Wording =>
        $"{Activity.Label} {Measure.Name}, {Measure.WordsOf(Goal).ToBe} {(Goal.Span == GoalSpan.Year ? "om året" : "per tertial")}: "
            + $"bara {Days.Wording}";

    /// <summary>"Hela talet, 12".</summary>
    public string WholeWording => $"Hela talet, {SwedishText.Number(Goal.Target)}";

    /// <summary>"Efter antal dagar, 4".</summary>
    public string ByDaysWording => $"Efter antal dagar, {SwedishText.Number(ByDays)}";

    internal RuleViolation Question => new(
        $"{Wording}. Välj vad som är lovat då: hela talet, {SwedishText.Number(Goal.Target)}, eller efter antal dagar, "
            + $"{SwedishText.Number(ByDays)}.",
        new PartField(this));

    private Goal Goal => Measure.Goal!;
}

/// <summary>Fältet för en del: what a goal owes in a part of its time, which is asked for each.</summary>
public sealed record PartField(PartOfGoal Part) : RuleField;
