using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Panels;

/// <summary>Misstankar: one row an offence, with "varav", the earlier tertials beside, and the sum below.</summary>
public sealed record SuspicionGrid
{
    /// <summary>The id that the parts' ids begin with.</summary>
    public required string Id { get; init; }

    /// <summary>"Tertial 1 2021".</summary>
    public required string Heading { get; init; }

    /// <summary>"21 år och yngre"; null when no subgroup is counted.</summary>
    public required string? SubgroupLabel { get; init; }

    public required IReadOnlyList<string> PastHeadings { get; init; }

    public required IReadOnlyList<MeasurePanel> Rows { get; init; }

    /// <summary>The offences that have a goal.</summary>
    public IEnumerable<MeasurePanel> Promised => Rows.Where(row => row.Measure.Goal is not null);

    public required IReadOnlyList<PastValue> PastSums { get; init; }

    /// <summary>What is typed, added up; null where it cannot be.</summary>
    public required int? Sum { get; init; }

    public required int? SubgroupSum { get; init; }

    /// <summary>The year with what is typed: "29 (18)".</summary>
    public required string YearSoFar { get; init; }

    public required StatedChoice StatedAs { get; init; }

    public required PanelField Mark { get; init; }

    public int Columns => 2 + (SubgroupLabel is null ? 0 : 1) + PastHeadings.Count;

    internal static SuspicionGrid? Of(PanelContext context)
    {
        var measures = context.Activity.SuspicionMeasures.ToList();
        if (measures.Count == 0)
            return null;
        var rows = measures.Select(measure => MeasurePanel.Of(context, measure)).ToList();
        var typed = measures.Select(context.Stated).Select(stated => stated.Figure).ToList();
        var isWrong = rows.Any(row => row.IsWrong);
        var year = new SumOfMeasures([.. measures.Select(context.HistoryOf)], context.Round.Tertial).OfYear();
        return new SuspicionGrid
        {
            Id = PanelField.PanelId(context.Activity.Id),
            Heading = SwedishText.Capitalised(context.Round.Name),
            SubgroupLabel = measures[0].SubgroupLabel,
            PastHeadings = context.Past.Headings,
            Rows = rows,
            PastSums = context.Past.OfAll([.. measures.Select(context.EarlierHistoryOf)]),
            Sum = isWrong || typed.All(figure => figure.Count is null) ? null : typed.Sum(figure => figure.Count ?? 0),
            SubgroupSum = isWrong || typed.All(figure => figure.Count is null) ? null : typed.Sum(figure => figure.Subgroup ?? 0),
            YearSoFar = isWrong ? "–" : new PastValue("", year).Words ?? year.Wording,
            StatedAs = StatedChoice.Of(context.Round, context.Field(ReportBox.SuspicionsStatedAs)),
            Mark = context.Field(ReportBox.SuspicionsMark),
        };
    }
}
