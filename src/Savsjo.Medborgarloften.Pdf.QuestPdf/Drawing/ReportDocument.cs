using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf.Layout;
using Savsjo.Medborgarloften.Pdf.Layout.Blocks;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.Metadata;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Sections;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing;

/// <summary>The report in the order of the built-in engine, as a tagged and archival document.</summary>
internal sealed class ReportDocument(FollowUpReportContent content, PdfSender sender, Typesetter type) : IDocument
{
    public DocumentMetadata GetMetadata()
    {
        var information = new DocumentInformation(
            new ReportWording(content).WindowTitle, content.PublishedBy, content.PeriodTitle, content.PublishedAtUtc);
        var published = new DateTimeOffset(DateTime.SpecifyKind(information.CreatedUtc, DateTimeKind.Utc));
        return new()
        {
            Title = information.Title,
            Author = information.Author,
            Subject = information.Subject,
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
        new TitleSection(content, sender, type).Compose(column);
        new SummarySection(content, type).Compose(column);
        new ActivitiesSection(content, type).Compose(column);
        foreach (var activity in content.Activities)
            if (activity.Suspicions is { } suspicions)
                new SuspicionsSection(content, type).Compose(column, activity, suspicions);
        new ColophonSection(content, type).Compose(column);
    }

    /// <summary>From the second page. An artifact: the library would read it before the title.</summary>
    private void ComposeHeader(IContainer place) => place.SemanticIgnore().SkipOnce().PaddingBottom(14)
        .BorderBottom(0.5f).BorderColor(Typesetter.Ink(type.Palette.Rule)).PaddingBottom(4).Row(row =>
        {
            type.Text(row.RelativeItem(60), content.Title, type.Styles.Small).ClampLines(1);
            type.Text(row.RelativeItem(40).AlignRight(), content.MunicipalityName, type.Styles.Small).ClampLines(1);
        });

    private void ComposeFooter(IContainer place) => place.SemanticIgnore().PaddingTop(14).Row(row =>
    {
        type.Text(row.RelativeItem(), Imprint.Short(content), type.Styles.Small);
        row.AutoItem().Text(line =>
        {
            line.DefaultTextStyle(Typesetter.Style(type.Styles.Small));
            line.Span("Sida ");
            line.CurrentPageNumber();
            line.Span(" av ");
            line.TotalPages();
        });
    });
}
