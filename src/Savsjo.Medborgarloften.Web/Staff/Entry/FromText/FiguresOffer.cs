using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FiguresInText;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Doubts;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.FromText;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromText;

/// <summary>
/// Fyll i siffrorna ur texten: what the author's own words say that does not stand in the fields, what would go where, and which numbers
/// were not understood.
/// </summary>
/// <param name="Figures">Those that would change something.</param>
/// <param name="Lines">"Innehav: 6 varav tre 21 år och yngre", one for each.</param>
/// <param name="Fields">The fields, by the name that they post, and what they get.</param>
/// <param name="NotRead">"34 (hör inte till något mått)".</param>
public sealed record FiguresOffer(
    IReadOnlyList<FigureFromText> Figures, IReadOnlyList<string> Lines, IReadOnlyList<(string Name, string Value)> Fields,
    IReadOnlyList<string> NotRead)
{
    /// <param name="typed">The report as it stands in the form.</param>
    public static FiguresOffer Of(RoundInWork round, Activity activity, EditActivityReportForm form, ActivityReport typed)
    {
        var text = FiguresFromText.Of(activity, round.Tertial, form[ReportField.Text.Box]);
        var figures = text.Figures.Where(one => IsNew(one, round, typed)).ToList();
        return new(
            figures,
            [.. figures.Select(one => LineOf(one, typed))],
            [.. figures.SelectMany(FilledBoxes.Of).DistinctBy(one => one.Box)
                .Select(one => (PostedFields.NameOf(PanelField.Key(activity.Id), one.Box), one.Value))],
            [.. text.NotUnderstood.Select(one => $"”{one.Words}” {one.Why.Wording}").Distinct()]);
    }

    public bool IsAny => Figures.Count > 0;

    /// <summary>
    /// A figure that stands in its field may be told in the text as another of its own: as the year's total, or an earlier tertial's.
    /// </summary>
    private static bool IsNew(FigureFromText one, RoundInWork round, ActivityReport typed)
    {
        var (stands, told) = (typed.StatedOf(one.Measure.Id), one.Figure);
        if (stands.Figure.IsMissing)
            return true;
        if (told.Percentage is { } percentage)
            return stands.Figure.Percentage != percentage;
        return told.Subgroups.Prepend(told.Count).OfType<int>()
            .Any(number => !FigureDoubts.Knows(round, typed, one.Measure, number));
    }

    /// <summary>"Riktade insatser: 20, hela året hittills. I fältet står 3."</summary>
    private static string LineOf(FigureFromText one, ActivityReport typed)
    {
        var stands = typed.StatedOf(one.Measure.Id);
        var told = one.Figure.IsMissing ? "" : $" {one.Figure.Wording}";
        var varav = new ToldFigure(one.Figure).Varav(one.Measure.Subgroups);
        var total = one.StatedAs.IsTotal ? $", {one.StatedAs.Word}" : "";
        var before = stands.Figure.IsMissing ? "" : $". I fältet står {stands.Figure.Wording}";
        return $"{one.Measure.Name}:{told}{varav}{total}{before}";
    }
}
