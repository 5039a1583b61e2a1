using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Blocks;

/// <summary>Kolofon: what is corrected, how the figures are counted, version, day, office and permanent address.</summary>
internal sealed class ColophonBlock(Flow flow, FollowUpReading reading)
{
    public void Draw()
    {
        if (reading.Correction is { } correction)
            Draw(correction);
        DrawCountingRules();
        flow.Space(16);
        flow.Heading(DocumentWords.About, 2);
        flow.Y += 3;
        flow.Paragraph(reading.Imprint.Sentence, flow.Styles.Body);
        DrawAddress();
    }

    private void Draw(CorrectionReading correction)
    {
        flow.Space(22);
        flow.Heading(correction.Heading, 2);
        flow.Y += 3;
        flow.Paragraph(correction.Sentence, flow.Styles.Body);
        flow.Y += 3;
        flow.Paragraph($"{CorrectionReading.ReasonHeading} {correction.Reason}", flow.Styles.Body);
        if (correction.Changes.Count == 0)
            return;
        flow.Y += 3;
        flow.Need(3 * flow.Styles.Body.Leading);
        flow.Paragraph(correction.ChangesIntroduction, flow.Styles.BodyStrong);
        flow.Y += 3;
        flow.Bullets(correction.Changes, flow.Styles.Body);
    }

    private void DrawCountingRules()
    {
        var rules = reading.CountingRules.Select(rule => rule.Sentence).ToList();
        if (rules.Count == 0)
            return;
        flow.Space(22);
        flow.Heading(CountingRules.Heading, 2, 5 + flow.HeightOfBullets(rules, flow.Styles.Body));
        flow.Y += 5;
        flow.Bullets(rules, flow.Styles.Body);
    }

    private void DrawAddress()
    {
        var style = flow.Styles.Body;
        flow.Y += 3;
        if (!Uri.TryCreate(reading.Address, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            flow.Paragraph($"{DocumentWords.PermanentAddress} {reading.Address}", style);
            return;
        }
        flow.Need(3 * style.Leading);
        var paragraph = flow.Root.Add(StructureType.P);
        flow.Lines(paragraph, [new(DocumentWords.PermanentAddress, IsFollowed: true)], style, Flow.Left);
        var link = paragraph.Add(StructureType.Link);
        foreach (var line in LineBreaking.Break(reading.Address, flow.Fonts, flow.Styles.BodyLink, Flow.Width))
            DrawLink(link, line, address.AbsoluteUri);
    }

    private void DrawLink(StructureElement link, TextLine line, string address)
    {
        var style = flow.Styles.BodyLink;
        flow.Need(style.Leading);
        var width = style.WidthOf(line.Text, flow.Fonts);
        var under = flow.Y + style.Baseline + 1.6;
        line.Draw(flow.Page, flow.Fonts, link, Flow.Left, flow.Y, style);
        flow.Page.Line(link, Flow.Left, under, Flow.Left + width, under, 0.5, style.Colour);
        flow.Page.Link(link, new(Flow.Left, flow.Y, width, style.Leading), address, reading.AddressInWords);
        flow.Y += style.Leading;
    }
}
