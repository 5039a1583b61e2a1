using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.FollowUpParts;

/// <summary>
/// Löftets bild: one field for each activity, told apart by pattern and by the words beneath: goals reached, done, under
/// way, not reached, without a report. The picture that a telephone has room for.
/// </summary>
/// <param name="Parts">Those that there are, best first.</param>
public sealed record PromisePicture(IReadOnlyList<PicturePart> Parts)
{
    /// <summary>One for each activity, in the order of the parts.</summary>
    public IReadOnlyList<PictureField> Fields
    {
        get
        {
            var kinds = Parts.SelectMany(part => Enumerable.Repeat(part.Class, part.Count)).ToList();
            return [.. kinds.Select((kind, place) => new PictureField(kind, 100m * place / kinds.Count, 100m / kinds.Count))];
        }
    }

    /// <summary>Activities that do not apply to the tertial are left out.</summary>
    public static PromisePicture Of(IEnumerable<ActivityContent> activities) => new(
    [
        .. activities
            .Where(activity => activity.Latest.State != CellState.NotApplicable)
            .GroupBy(StandingOf)
            .OrderBy(group => group.Key)
            .Select(group => Part(group.Key, group.Count())),
    ]);

    /// <summary>A missing report comes first: no earlier figure makes up for it.</summary>
    private static Standing StandingOf(ActivityContent activity)
    {
        if (activity.Latest.State == CellState.Missing)
            return Standing.NotReported;
        var outcomes = activity.Measures.Select(measure => measure.Goal?.Outcome).OfType<GoalOutcome>().ToList();
        return outcomes.Count > 0 ? StandingOf(outcomes) : (activity.Latest.Status ?? activity.Latest.SettledStatus) switch
        {
            ActivityStatus.Done => Standing.Done,
            ActivityStatus.Cancelled => Standing.Cancelled,
            _ => Standing.UnderWay,
        };
    }

    /// <summary>Of several goals the one that stands worst.</summary>
    private static Standing StandingOf(List<GoalOutcome> outcomes) =>
        outcomes.Contains(GoalOutcome.NotReached) ? Standing.NotReached
        : outcomes.Contains(GoalOutcome.NotReported) ? Standing.NotReported
        : outcomes.Contains(GoalOutcome.Withheld) ? Standing.Withheld
        : outcomes.Contains(GoalOutcome.UnderWay) ? Standing.UnderWay
        : Standing.Reached;

    private static PicturePart Part(Standing standing, int count) => standing switch
    {
        Standing.Reached => new("is-done", "done", count, count == 1 ? "mål nått" : "mål nådda"),
        Standing.Done => new("is-done", "done", count, count == 1 ? "klar" : "klara"),
        Standing.UnderWay => new("is-going", "going", count, "pågår"),
        Standing.NotReached => new("is-not-reached", "stop", count, count == 1 ? "mål inte nått" : "mål inte nådda"),
        Standing.Withheld => new("is-idle", "lock", count, count == 1 ? "mål skyddat" : "mål skyddade"),
        Standing.Cancelled => new("is-idle", "stop", count, "utgår"),
        _ => new("is-missing", "missing", count, "utan uppgift"),
    };

    /// <summary>Where an activity stands, best first.</summary>
    private enum Standing
    {
        Reached = 1,
        Done = 2,
        UnderWay = 3,
        Withheld = 4,
        NotReached = 5,
        NotReported = 6,
        Cancelled = 7,
    }
}

/// <summary>How many activities stand alike.</summary>
/// <param name="Class">CSS class that sets tone and pattern.</param>
/// <param name="Icon">The symbol's name in _Icons, without "i-".</param>
/// <param name="Words">"mål nådda", "utan uppgift".</param>
public sealed record PicturePart(string Class, string Icon, int Count, string Words)
{
    /// <summary>"2 mål nådda".</summary>
    public string Caption => $"{SwedishText.Number(Count)} {Words}";
}

/// <summary>An activity's field, in per cent of the width.</summary>
public sealed record PictureField(string Class, decimal Start, decimal Width);
