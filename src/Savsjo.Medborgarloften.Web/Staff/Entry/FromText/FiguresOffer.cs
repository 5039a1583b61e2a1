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
    public static FiguresOffer Of(RoundInWork round, Activity activity, EditActivityReportForm form, ActivityReport typed) =>
        Of(round.ScopeOf(activity), form[ReportField.Text.Box], typed, one => IsNew(one, round, typed));

    /// <summary>Of a document: whatever it says otherwise than the report.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="written">The report as it stands.</param>
    /// <param name="scope">What the document is about.</param>
    public static FiguresOffer OfDocument(TextScope scope, string text, ActivityReport written) =>
        Of(scope, text, written, one => IsOtherwise(one, written.StatedOf(one.Measure.Id)));

    private static FiguresOffer Of(TextScope scope, string? words, ActivityReport typed, Func<FigureFromText, bool> isOffered)
    {
        var activity = typed.Activity;
        var text = FiguresFromText.Of(activity, scope, words);
        var (figures, hindrance) = StatedTogether.Of([.. text.Figures.Where(isOffered)], typed);
        return new(
            figures,
            [.. figures.Select(one => LineOf(one, typed))],
            [.. FilledBoxes.Of(figures, typed).Select(one => (PostedFields.NameOf(PanelField.Key(activity.Id), one.Box), one.Value))],
            [.. text.NotUnderstood.Select(one => $"”{one.Words}” {one.Why.Wording}").Distinct()])
        {
            Hindrance = hindrance,
            SaysAny = text.Figures.Count > 0,
        };
    }

    public bool IsAny => Figures.Count > 0;

    /// <summary>Whether the text says a figure at all, though it may stand there already.</summary>
    public bool SaysAny { get; private init; }

    /// <summary>See <see cref="StatedTogether"/>.</summary>
    public string? Hindrance { get; private init; }

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
            .Any(number => !FigureDoubts.Knows(round, typed, one.Measure, number, one.StatedAs));
    }

    private static bool IsOtherwise(FigureFromText one, StatedFigure stands) =>
        stands.Figure.IsMissing || one.StatedAs != stands.StatedAs
        || (one.Figure.Count, one.Figure.Percentage, one.Figure.Mark)
            != (stands.Figure.Count, stands.Figure.Percentage, stands.Figure.Mark)
        || one.Measure.Subgroups.Labels.Index().Any(label =>
            (one.Figure.SubgroupAt(label.Index) ?? 0) != (stands.Figure.SubgroupAt(label.Index) ?? 0));

    /// <summary>"Riktade insatser: 20, hela året hittills. I fältet står 3."</summary>
    private static string LineOf(FigureFromText one, ActivityReport typed)
    {
        var stands = typed.StatedOf(one.Measure.Id);
        var told = one.Figure.IsMissing ? "" : $" {one.Figure.Wording}";
        var before = stands.Figure.IsMissing ? ""
            : $". I fältet står {stands.Figure.Wording}{Beside(one.Measure, stands.Figure, stands.StatedAs)}";
        return $"{one.Measure.Name}:{told}{Beside(one.Measure, one.Figure, one.StatedAs)}{before}";
    }

    private static string Beside(Measure measure, Figure figure, StatedAs statedAs) =>
        new ToldFigure(figure).Varav(measure.Subgroups, measure.Unit.Gender) + (statedAs.IsTotal ? $", {statedAs.Word}" : "");
}
