using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Pdf.Images;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Layout.Blocks;

/// <summary>
/// Titeln, i dokumentets ordning: municipality, period, what is followed up, the sentence it has always begun with, the
/// promises.
/// </summary>
internal sealed class TitleBlock(Flow flow, FollowUpReading reading, PdfSender sender, Logotype? logotype)
{
    public void Draw()
    {
        flow.Page.Rectangle(Artifact.Layout, new(0, 0, A4.Width, 7), flow.Styles.Palette.Accent);
        flow.Y = 30;
        DrawSender();
        flow.Paragraph(reading.PeriodTitle, flow.Styles.Lead with { Colour = flow.Styles.Palette.Muted });
        flow.Y += 2;
        flow.Heading(reading.Title, 1);
        flow.Y += 5;
        flow.Paragraph(reading.Introduction, flow.Styles.Body);
        flow.Y += 2;
        foreach (var circumstance in reading.Circumstances)
        {
            flow.Paragraph(circumstance, flow.Styles.Body);
            flow.Y += 2;
        }

        flow.Paragraph(reading.ImprintInFull, flow.Styles.BodyMuted);
        DrawPromises();
    }

    /// <summary>The logotype to the left and the name to the right; the name alone stands to the left.</summary>
    private void DrawSender()
    {
        const double tallest = 42, widest = 180, below = 18;
        var style = flow.Styles.BodyStrong;
        if (logotype is null)
        {
            flow.Paragraph(sender.MunicipalityName, style);
            flow.Y += below;
            return;
        }
        var scale = Math.Min(tallest / logotype.Height, widest / logotype.Width);
        var box = new Box(Flow.Left, flow.Y, logotype.Width * scale, logotype.Height * scale);
        var figure = flow.Root.Add(new StructureElement(StructureType.Figure, flow.Root)
        {
            AlternateText = sender.LogotypeWords,
            BoundingBox = box,
        });
        if (logotype.Drawing is { } drawing)
            flow.Page.Draw(figure, drawing, box.X, box.Y, scale);
        else
            flow.Page.Image(figure, box);
        DrawNameAtRight();
        flow.Y += box.Height + below;
    }

    private void DrawNameAtRight()
    {
        const double room = 250;
        var style = flow.Styles.BodyStrong;
        var owner = flow.Root.Add(StructureType.P);
        var top = flow.Y;
        foreach (var line in LineBreaking.Break(sender.MunicipalityName, flow.Fonts, style, room))
        {
            var width = style.WidthOf(line.Text, flow.Fonts);
            line.Draw(flow.Page, flow.Fonts, owner, Flow.Right - width, top, style);
            top += style.Leading;
        }
    }

    private void DrawPromises()
    {
        flow.Space(14);
        flow.Heading(reading.PromisesHeading, 2);
        flow.Y += 5;
        var signed = reading.Promises.Where(promise => promise.Text is not null).ToList();
        if (signed.Count == 0)
        {
            flow.Paragraph(reading.WithoutPromises, flow.Styles.BodyMuted);
            return;
        }
        var list = flow.Root.Add(new StructureElement(StructureType.L, flow.Root) { Numbering = ListNumbering.Decimal });
        foreach (var promise in signed)
            Draw(promise, list.Add(StructureType.LI));
    }

    private void Draw(PromiseReading promise, StructureElement entry)
    {
        const double indent = 20;
        var style = flow.Styles.BodyStrong;
        var lines = LineBreaking.Break(promise.Text!, flow.Fonts, style, Flow.Width - indent);
        flow.Need(lines.Count * style.Leading);
        new TextLine($"{promise.Number}.", IsFollowed: true)
            .Draw(flow.Page, flow.Fonts, entry.Add(StructureType.Lbl), Flow.Left + 2, flow.Y, style);
        flow.Lines(entry.Add(StructureType.LBody), lines, style, Flow.Left + indent);
        flow.Y += 4;
    }
}
