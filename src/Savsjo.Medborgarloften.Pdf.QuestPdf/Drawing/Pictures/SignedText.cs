using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;
using Look = Savsjo.Medborgarloften.Pdf.Content.TextStyle;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Pictures;

/// <summary>A status or a verdict: its sign, which is not read, and its words.</summary>
internal static class SignedText
{
    /// <summary>"Pågår".</summary>
    public static void Compose(IContainer place, CellReading cell, Typesetter type) =>
        Compose(place, StatusSign.Of(cell.Tone, type.Palette), cell.Status, type.Styles.Status(cell.Tone), type);

    /// <summary>"Målet nåddes i tertial 2".</summary>
    public static void Compose(IContainer place, GoalResultReading goal, Typesetter type) =>
        Compose(place, StatusSign.Of(goal.Outcome, type.Palette), goal.Verdict, type.Styles.Outcome(goal.Outcome), type);

    private static void Compose(IContainer place, StatusSign sign, string words, Look look, Typesetter type) => place.Row(row =>
    {
        const float size = (float)StatusSign.Size;
        var above = (float)(look.Leading - StatusSign.Size) / 2;
        row.ConstantItem(size + 4).SemanticIgnore().PaddingTop(above).Width(size).Height(size)
            .Svg(_ => SvgPicture.Of(sign.Drawing, StatusSign.Size, StatusSign.Size));
        type.Paragraph(row.RelativeItem(), words, look);
    });
}
