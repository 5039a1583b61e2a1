using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUpReports;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Sections;

/// <summary>Kolofon: what is corrected, how the figures are counted, version, day, office and permanent address.</summary>
internal sealed class Colophon(Flow flow, FollowUpReportContent content)
{
    public void Draw()
    {
        DrawCorrection();
        flow.Space(22);
        var explanations = Explanations().ToList();
        flow.Heading("Så räknar vi", 2, 5 + flow.HeightOfBullets(explanations, flow.Styles.Body));
        flow.Y += 5;
        flow.Bullets(explanations, flow.Styles.Body);
        flow.Space(16);
        flow.Heading("Om uppföljningen", 2);
        flow.Y += 3;
        flow.Paragraph(Imprint.Sentence(content), flow.Styles.Body);
        DrawAddress();
    }

    private void DrawCorrection()
    {
        if (content.Correction is not { } correction)
            return;
        flow.Space(22);
        flow.Heading("Rättelse", 2);
        flow.Y += 3;
        flow.Paragraph($"Den här versionen ersätter version {content.Version - 1}. {correction.Reason}", flow.Styles.Body);
        if (correction.Changes.Count == 0)
            return;
        flow.Y += 4;
        flow.Bullets(correction.Changes, flow.Styles.Body);
    }

    private IEnumerable<string> Explanations()
    {
        if (content.Activities.Any(activity => activity.Suspicions is not null))
        {
            yield return "En misstanke är inte en person. En person kan stå för flera misstankar, och flera personer kan vara misstänkta för samma brott.";
            yield return "Ett antal som anges utan ”varav” betyder att ingen av misstankarna gäller den åldersgruppen.";
        }
        yield return "Årets summa är summan av tertialen. När en text anger vad som gjorts sammanlagt under året är tertialets egen siffra skillnaden mot de tidigare tertialen.";
        if (content.Activities.SelectMany(activity => activity.Measures).Any(measure => measure.Accumulation == Accumulation.Latest))
            yield return "Andelar och ja- eller nej-uppgifter läggs inte ihop: för dem gäller det senaste värdet.";
        yield return "Ett mål räknas som nått i det tertial då summan nådde upp till det som utlovades.";
        yield return "”Ingen uppgift lämnad” betyder att ingen har rapporterat, inte att ingenting har gjorts. Den som är klar med en aktivitet behöver inte rapportera den igen.";
        if (content.SmallCountsBelow is { } below)
            yield return $"Antal från 1 till {SwedishText.Number(below - 1)} skrivs som ”färre än {SwedishText.Number(below)}” för att inte peka ut någon. Andra siffror som skulle avslöja dem är skyddade uppgifter.";
        yield return "En uppgift som saknas, en som inte är tillämplig och en som är skyddad är tre olika saker; ingen av dem är noll.";
    }

    private void DrawAddress()
    {
        var style = flow.Styles.Body;
        flow.Y += 3;
        if (!Uri.TryCreate(content.Address, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            flow.Paragraph($"Permanent adress: {content.Address}", style);
            return;
        }
        const string before = "Permanent adress:";
        flow.Need(3 * style.Leading);
        var paragraph = flow.Root.Add(StructureType.P);
        flow.Lines(paragraph, [new(before, IsFollowed: true)], style, Flow.Left);
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
        flow.Page.Link(link, new(Flow.Left, flow.Y, width, style.Leading), address, $"Uppföljningens sida på webben: {content.Address}");
        flow.Y += style.Leading;
    }
}
