using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

/// <summary>Vad siffran gäller: the field, and what there is to choose in it.</summary>
/// <param name="Offered">In order; the tertial's own number first.</param>
public sealed record StatedChoice(PanelField Field, IReadOnlyList<StatedAs> Offered)
{
    /// <summary>One that cannot be read is shown, so that it can be mended.</summary>
    public bool IsAsked => Offered.Count > 1 || Field.IsWrong;

    internal static StatedChoice Of(RoundInWork round, PanelField field) => new(field, In(round, TypedReport.HowStated(field.Value)));

    /// <summary>
    /// A total that is the tertial's own number by another name is not offered: of the year in its first tertial, of the agreement in its
    /// first. What somebody has chosen stays.
    /// </summary>
    /// <param name="chosen">What stands there.</param>
    public static IReadOnlyList<StatedAs> In(RoundInWork round, StatedAs chosen)
    {
        var (began, first) = (Tertial.Containing(round.Period.FirstDay), round.Covers.First);
        return
        [
            StatedAs.OwnTertial,
            .. chosen == StatedAs.YearTotal || began < first && first.Number > 1 ? new[] { StatedAs.YearTotal } : [],
            .. chosen == StatedAs.PeriodTotal || began < first ? new[] { StatedAs.PeriodTotal } : [],
        ];
    }
}
