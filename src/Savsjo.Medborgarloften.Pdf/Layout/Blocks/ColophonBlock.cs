using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Blocks;

/// <summary>Kolofon: what is corrected, how the figures are counted, version, day, office and permanent address.</summary>
internal sealed class ColophonBlock(Flow flow, FollowUpReportContent content)
{
    private readonly ReportWording _wording = new(content);

    public void Draw()
    {
        DrawCorrection();
        flow.Space(22);
        var explanations = _wording.CountingRules().ToList();
        flow.Heading(ReportWording.Counting, 2, 5 + flow.HeightOfBullets(explanations, flow.Styles.Body));
        flow.Y += 5;
        flow.Bullets(explanations, flow.Styles.Body);
        flow.Space(16);
        flow.Heading(ReportWording.About, 2);
        flow.Y += 3;
        flow.Paragraph(Imprint.Sentence(content), flow.Styles.Body);
        DrawAddress();
    }

    private void DrawCorrection()
    {
        if (content.Correction is not { } correction)
            return;
        flow.Space(22);
        flow.Heading(ReportWording.Correction, 2);
        flow.Y += 3;
        flow.Paragraph(_wording.CorrectionReason(correction), flow.Styles.Body);
        if (correction.Changes.Count == 0)
            return;
        flow.Y += 4;
        flow.Bullets(correction.Changes, flow.Styles.Body);
    }

    private void DrawAddress()
    {
        var style = flow.Styles.Body;
        flow.Y += 3;
        if (!Uri.TryCreate(content.Address, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            flow.Paragraph($"{ReportWording.PermanentAddress} {content.Address}", style);
            return;
        }
        flow.Need(3 * style.Leading);
        var paragraph = flow.Root.Add(StructureType.P);
        flow.Lines(paragraph, [new(ReportWording.PermanentAddress, IsFollowed: true)], style, Flow.Left);
        var link = paragraph.Add(StructureType.Link);
        foreach (var line in LineBreaking.Break(content.Address, flow.Fonts, flow.Styles.BodyLink, Flow.Width))
            DrawLink(link, line, address.AbsoluteUri);
    }

    private void DrawLink(StructureElement link, TextLine line, string address)
    {
        var style = flow.Styles.BodyLink;
        flow.Need(style.Leading);
        var width = style.WidthOf(line.Text, flow.Fonts);
        line.Draw(flow.Page, flow.Fonts, link, Flow.Left, flow.Y, style);
        flow.Page.Line(link, Flow.Left, flow.Y + style.Baseline + 1.6, Flow.Left + width, flow.Y + style.Baseline + 1.6, 0.5, style.Colour);
        flow.Page.Link(link, new(Flow.Left, flow.Y, width, style.Leading), address, _wording.LinkDescription);
        flow.Y += style.Leading;
    }
}
