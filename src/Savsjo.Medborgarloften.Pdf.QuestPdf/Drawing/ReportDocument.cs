using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.Metadata;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Sections;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing;

/// <summary>The report in the order of the built-in engine, as a tagged and archival document.</summary>
internal sealed class ReportDocument(FollowUpReportContent content, PdfSender sender, Typesetter type) : IDocument
{
    private readonly FollowUpReading _reading = FollowUpReading.Of(content);

    public DocumentMetadata GetMetadata()
    {
        var information = new DocumentInformation(
            _reading.WindowTitle, content.PublishedBy, _reading.PeriodTitle, content.PublishedAtUtc);
        var published = new DateTimeOffset(DateTime.SpecifyKind(information.CreatedUtc, DateTimeKind.Utc));
        return new()
        {
            Title = MetadataText.Of(information.Title),
            Author = MetadataText.Of(information.Author),
            Subject = MetadataText.Of(information.Subject),
            Creator = DocumentInformation.Producer,
            Language = DocumentInformation.Language,
            CreationDate = published,
            ModifiedDate = published,
        };
    }

    public DocumentSettings GetSettings() => new()
    {
        PDFUA_Conformance = PDFUA_Conformance.PDFUA_1,
        PDFA_Conformance = PDFA_Conformance.PDFA_2A,
    };

    public void Compose(IDocumentContainer container) => container.Page(page =>
    {
        page.Size(PageSizes.A4);
        page.MarginHorizontal((float)Flow.Left);
        page.MarginTop(34);
        page.MarginBottom(28);
        page.DefaultTextStyle(Typesetter.Style(type.Styles.Body));
        page.Background().ShowOnce().LineHorizontal(7).LineColor(Typesetter.Ink(type.Palette.Accent));
        ComposeHeader(page.Header());
        page.Content().Column(ComposeContent);
        ComposeFooter(page.Footer());
    });

    private void ComposeContent(ColumnDescriptor column)
    {
        new TitleSection(_reading, sender, type).Compose(column);
        new SummarySection(_reading.Summary, type).Compose(column);
        new ActivitiesSection(_reading, type).Compose(column);
        foreach (var suspicions in _reading.Suspicions)
            new SuspicionsSection(suspicions, type).Compose(column);
        new ColophonSection(_reading, type).Compose(column);
    }

    /// <summary>From the second page. An artifact: the library would read it before the title.</summary>
    private void ComposeHeader(IContainer place) => place.SemanticIgnore().SkipOnce().PaddingBottom(14)
        .BorderBottom(0.5f).BorderColor(Typesetter.Ink(type.Palette.Rule)).PaddingBottom(4).Row(row =>
        {
            type.Text(row.RelativeItem(60), _reading.Title, type.Styles.Small).ClampLines(1);
            type.Text(row.RelativeItem(40).AlignRight(), _reading.MunicipalityName, type.Styles.Small).ClampLines(1);
        });

    private void ComposeFooter(IContainer place) => place.SemanticIgnore().PaddingTop(14).Row(row =>
    {
        type.Text(row.RelativeItem(), _reading.Imprint.VersionAndDay, type.Styles.Small);
        row.AutoItem().Text(line =>
        {
            line.DefaultTextStyle(Typesetter.Style(type.Styles.Small));
            line.Span(DocumentWords.Page);
            line.CurrentPageNumber();
            line.Span(DocumentWords.OfPages);
            line.TotalPages();
        });
    });
}
