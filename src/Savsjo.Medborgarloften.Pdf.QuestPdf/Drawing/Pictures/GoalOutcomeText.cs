using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf.Layout;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Pictures;

/// <summary>"Målet nåddes i tertial 2", with its sign.</summary>
internal static class GoalOutcomeText
{
    public static void Compose(IContainer place, MeasureContent measure, GoalContent goal, MeasureWording wording, Typesetter type) => SignedText.Compose(
        place, StatusSign.Of(goal.Outcome, type.Palette), wording.Outcome(measure, goal),
        type.Styles.Outcome(goal.Outcome),
        type);
}
