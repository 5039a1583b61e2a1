using QuestPDF.Fluent;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Sections;

/// <summary>Kolofonen: what is corrected, how the figures are counted, version, day, office and permanent address.</summary>
internal sealed class ColophonSection(FollowUpReading reading, Typesetter type)
{
    public void Compose(ColumnDescriptor column)
    {
        if (reading.Correction is { } correction)
            Compose(column, correction);
        if (reading.CountingRules.Count > 0)
            ComposeCountingRules(column);
        column.Item().PaddingTop(16).PreventPageBreak().Column(section =>
        {
            type.Heading(section.Item().PaddingBottom(3), 2, DocumentWords.About);
            type.Paragraph(section.Item(), reading.Imprint.Sentence, type.Styles.Body);
            ComposeAddress(section);
        });
    }

    private void Compose(ColumnDescriptor column, CorrectionReading correction) =>
        column.Item().PaddingTop(22).EnsureSpace(80).Column(section =>
        {
            var body = type.Styles.Body;
            type.Heading(section.Item().PaddingBottom(3), 2, correction.Heading);
            type.Paragraph(section.Item(), correction.Sentence, body);
            type.Paragraph(section.Item().PaddingTop(3), $"{CorrectionReading.ReasonHeading} {correction.Reason}", body);
            if (correction.Changes.Count == 0)
                return;
            type.Paragraph(section.Item().PaddingTop(3), correction.ChangesIntroduction, type.Styles.BodyStrong);
            type.Bullets(section.Item().PaddingTop(3), correction.Changes, body);
        });

    private void ComposeCountingRules(ColumnDescriptor column) =>
        column.Item().PaddingTop(22).EnsureSpace(80).Column(section =>
        {
            type.Heading(section.Item().PaddingBottom(5), 2, CountingRules.Heading);
            type.Bullets(section.Item(), reading.CountingRules.Select(rule => rule.Sentence), type.Styles.Body);
        });

    /// <summary>The link is an element of its own: a hyperlink inside a text is not tagged as PDF/UA wants it.</summary>
    private void ComposeAddress(ColumnDescriptor section)
    {
        if (!Uri.TryCreate(reading.Address, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            type.Paragraph(section.Item().PaddingTop(3), $"{DocumentWords.PermanentAddress} {reading.Address}", type.Styles.Body);
            return;
        }
        type.Paragraph(section.Item().PaddingTop(3), DocumentWords.PermanentAddress, type.Styles.Body);
        var link = section.Item().AlignLeft().SemanticParagraph().SemanticLink(reading.AddressInWords).Hyperlink(address.AbsoluteUri);
        type.Text(link, reading.Address, type.Styles.BodyLink).Underline();
    }
}
