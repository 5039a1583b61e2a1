using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Shared;

/// <summary>
/// Påbörjade rapporter: what others have written, and what of it a change would take away. It asks first and says what goes.
/// </summary>
public sealed class BegunReports(PeriodInWork work)
{
    /// <summary>The input that says that it is meant.</summary>
    public const string Input = "TakesAway";

    private readonly Dictionary<int, string> _labels = work.Period.AllActivities.ToDictionary(one => one.Id, one => one.Label);
    private readonly List<TertialSpan> _rounds = [.. work.Period.Rounds.Select(round => round.Covers)];

    /// <summary>As the period is now: an activity's id, and the tertial of the report.</summary>
    public IReadOnlyList<(int ActivityId, Tertial Tertial)> Lost => [.. work.Reported.LostIn(work.Period)
        .Union(work.Reported.Reports.Where(report => IsOfRoundThatWent(report.Tertial)))];

    /// <summary>"1.2 tertial 2 2022 och 1.3 tertial 2 2022".</summary>
    public string Names => SwedishText.List(
        [.. Lost.OrderBy(one => one.Tertial).Select(one => $"{_labels[one.ActivityId]} {RoundOf(one.Tertial).Name}")]);

    public RuleViolation Question => new(
        $"{(Lost.Count == 1 ? "En påbörjad rapport försvinner" : $"{SwedishText.Number(Lost.Count)} påbörjade rapporter försvinner")}: "
            + $"{Names}. Kryssa för att det är meningen, eller välj något annat.",
        new FormInput(Input));

    /// <summary>A draft has no rounds, and what is begun waits for it to be in use again.</summary>
    private bool IsOfRoundThatWent(Tertial tertial) => !work.Period.IsDraft && _rounds.Exists(one => one.Last == tertial)
        && work.Period.Rounds.All(round => round.Tertial != tertial);

    private TertialSpan RoundOf(Tertial tertial) =>
        _rounds.Exists(one => one.Last == tertial) ? _rounds.Find(one => one.Last == tertial) : tertial;
}
