using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Layout;

/// <summary>Sidhuvud och sidfot: artifacts, drawn last, when the number of pages is known.</summary>
internal sealed class PageFurniture(TaggedDocument document, FollowUpReading reading, Styles styles)
{
    public void Draw()
    {
        foreach (var page in document.Pages)
        {
            if (page.Index > 0)
                DrawHeader(page);
            DrawFooter(page);
        }
    }

    private void DrawHeader(Page page)
    {
        const double baseline = 40;
        page.Text(Artifact.Header, Fitting(reading.Title, Flow.Width * 0.6), Flow.Left, baseline, styles.Small);
        Right(page, Artifact.Header, Fitting(reading.MunicipalityName, Flow.Width * 0.35), baseline);
        page.Line(Artifact.Header, Flow.Left, baseline + 6, Flow.Right, baseline + 6, 0.5, styles.Palette.Rule);
    }

    private void DrawFooter(Page page)
    {
        var baseline = A4.Height - 32;
        page.Text(Artifact.Footer, reading.Imprint.VersionAndDay, Flow.Left, baseline, styles.Small);
        Right(page, Artifact.Footer, DocumentWords.PageNumber(page.Index + 1, document.Pages.Count), baseline);
    }

    private void Right(Page page, Artifact owner, string text, double baseline) =>
        page.Text(owner, text, Flow.Right - Width(text), baseline, styles.Small);

    /// <summary>A name too long for its place is cut: it stands whole on the first page.</summary>
    private string Fitting(string text, double room)
    {
        var line = CleanText.OneLine(text);
        if (Width(line) <= room)
            return line;
        var letters = line.EnumerateRunes().ToList();
        while (letters.Count > 0 && Width(string.Concat(letters) + "…") > room)
            letters.RemoveAt(letters.Count - 1);
        return string.Concat(letters) + "…";
    }

    private double Width(string text) => styles.Small.WidthOf(text, document.Fonts);
}
