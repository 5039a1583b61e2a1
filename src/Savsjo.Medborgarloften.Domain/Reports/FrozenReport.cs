using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>
/// Fryst rapport: what a report said when it was published, kept while it is being corrected. Other rounds go on reading
/// this, and a correction that is called off returns to it.
/// </summary>
/// <param name="Status">As published.</param>
/// <param name="Text">The author's own words, if any.</param>
/// <param name="GoalReason">Of reports from when there was one reason for all goals: that; otherwise null.</param>
/// <param name="Values">Every figure, exact, and how it was stated.</param>
/// <param name="Submitted">When it was sent in.</param>
/// <param name="ToldIn">The activity that it is told in, if it is.</param>
public sealed record FrozenReport(
    ActivityStatus? Status, string? Text, string? GoalReason, IReadOnlyList<FrozenValue> Values, Change? Submitted,
    string? ToldIn = null) : IReportWords
{
    /// <summary>Why goals were not reached, one for each measure; null where nobody wrote why.</summary>
    public IReadOnlyList<GoalReason>? GoalReasons { get; init; }

    IReadOnlyList<GoalReason> IReportWords.Reasons => GoalReasons ?? [];

    internal static FrozenReport Of(ActivityReport report) => new(report.Status, report.Text, GoalReason: null,
        [
            .. report.Values.OrderBy(value => value.MeasureId)
                .Select(value => new FrozenValue(
                    value.MeasureId, value.Figure, value.StatedAs, value.EarlierCount, value.EarlierSubgroup, value.EarlierOtherSubgroups)),
        ],
        report.Submitted, report.ToldIn)
    {
        GoalReasons = report.Reasons.Count == 0 ? null : report.Reasons,
    };

    /// <summary>As it is told now: the one reason was that of every goal.</summary>
    internal FrozenReport WithReasonsOf(Activity activity) => GoalReason is null ? this : this with
    {
        GoalReason = null,
        GoalReasons = Reports.GoalReason.Tidy(activity.Measures.Where(measure => measure.Goal is not null)
            .Select(measure => new GoalReason(measure.Id, GoalReason))),
    };

    internal bool SaysTheSameAs(FrozenReport other) =>
        ReportField.All.All(field => field.Read(this) == field.Read(other))
        && Stated.SequenceEqual(other.Stated) && (GoalReasons ?? []).SequenceEqual(other.GoalReasons ?? []);

    private IEnumerable<(int MeasureId, StatedFigure Stated)> Stated => Values.Select(value => (value.MeasureId, value.Stated));
}

/// <summary>Fryst värde: one figure of a <see cref="FrozenReport"/>, with the properties of a <see cref="MeasureValue"/>.</summary>
public sealed record FrozenValue(
    int MeasureId, Figure Figure, StatedAs StatedAs, int? EarlierCount = null, int? EarlierSubgroup = null,
    SubgroupCounts? EarlierOtherSubgroups = null)
{
    public StatedFigure Stated => new(Figure, StatedAs);

    /// <summary>All that earlier reports held of a total.</summary>
    public Figure Earlier => new(Count: EarlierCount, Subgroup: EarlierSubgroup, OtherSubgroups: EarlierOtherSubgroups);
}
