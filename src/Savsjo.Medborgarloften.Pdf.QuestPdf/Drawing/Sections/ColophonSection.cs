using QuestPDF.Fluent;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf.Layout;
using Savsjo.Medborgarloften.Pdf.Layout.Blocks;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Sections;

/// <summary>Kolofonen: what is corrected, how the figures are counted, version, day, office and permanent address.</summary>
internal sealed class ColophonSection(FollowUpReportContent content, Typesetter type)
{
    private readonly ReportWording _wording = new(content);

    public void Compose(ColumnDescriptor column)
    {
        if (content.Correction is { } correction)
            Compose(column, correction);
        column.Item().PaddingTop(22).EnsureSpace(80).Column(section =>
        {
            type.Heading(section.Item().PaddingBottom(5), 2, ReportWording.Counting);
            type.Bullets(section.Item(), _wording.CountingRules(), type.Styles.Body);
        });
        column.Item().PaddingTop(16).PreventPageBreak().Column(section =>
        {
            type.Heading(section.Item().PaddingBottom(3), 2, ReportWording.About);
            type.Paragraph(section.Item(), Imprint.Sentence(content), type.Styles.Body);
            ComposeAddress(section);
        });
    }

    private void Compose(ColumnDescriptor column, CorrectionContent correction) =>
        column.Item().PaddingTop(22).EnsureSpace(80).Column(section =>
        {
            type.Heading(section.Item().PaddingBottom(3), 2, ReportWording.Correction);
            type.Paragraph(section.Item(), _wording.CorrectionReason(correction), type.Styles.Body);
            if (correction.Changes.Count > 0)
                type.Bullets(section.Item().PaddingTop(4), correction.Changes, type.Styles.Body);
        });

    /// <summary>The link is an element of its own: a hyperlink inside a text is not tagged as PDF/UA wants it.</summary>
    private void ComposeAddress(ColumnDescriptor section)
    {
        if (!Uri.TryCreate(content.Address, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            type.Paragraph(section.Item().PaddingTop(3), $"{ReportWording.PermanentAddress} {content.Address}", type.Styles.Body);
            return;
        }
        type.Paragraph(section.Item().PaddingTop(3), ReportWording.PermanentAddress, type.Styles.Body);
        var link = section.Item().AlignLeft().SemanticParagraph().SemanticLink(_wording.LinkDescription).Hyperlink(address.AbsoluteUri);
        type.Text(link, content.Address, type.Styles.BodyLink).Underline();
    }
}
