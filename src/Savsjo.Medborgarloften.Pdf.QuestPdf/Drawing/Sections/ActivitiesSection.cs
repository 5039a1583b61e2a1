using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf.Layout;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Tables;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Sections;

/// <summary>Aktiviteterna: a heading, a note and a table a promise, then what belongs to the whole period.</summary>
internal sealed class ActivitiesSection(FollowUpReportContent content, Typesetter type)
{
    /// <summary>A heading stands over at least so much of its table.</summary>
    private const float KeptTogether = 180;

    private readonly ReportWording _wording = new(content);

    public void Compose(ColumnDescriptor column)
    {
        if (content.Promises.Count == 0)
            type.Heading(column.Item().PaddingTop(20), 2, _wording.Activities);
        foreach (var promise in content.Promises)
            Compose(column.Item().PaddingTop(16), promise);
        if (content.CommonActivities.Count == 0)
            return;
        column.Item().PaddingTop(18).EnsureSpace(KeptTogether).Column(section =>
        {
            type.Heading(section.Item().PaddingBottom(6), 3, ReportWording.CommonActivities);
            new ActivityReportTable(content, type).Compose(section.Item(), content.CommonActivities);
        });
    }

    private void Compose(IContainer place, PromiseContent promise) => place.EnsureSpace(KeptTogether).Column(section =>
    {
        if (promise == content.Promises[0])
            type.Heading(section.Item().PaddingTop(4).PaddingBottom(8), 2, _wording.Activities);
        ComposeHeading(section.Item().PaddingBottom(6), promise);
        if (!string.IsNullOrWhiteSpace(promise.Note))
            type.Paragraph(section.Item().PaddingBottom(6), promise.Note, type.Styles.Body);
        if (promise.Activities.Count == 0)
            type.Paragraph(section.Item(), ReportWording.NoActivities, type.Styles.BodyMuted);
        else
            new ActivityReportTable(content, type).Compose(section.Item(), promise.Activities);
    });

    /// <summary>A large number, and the heading beside it.</summary>
    private void ComposeHeading(IContainer place, PromiseContent promise) => place.SemanticHeader3().Row(row =>
    {
        type.Text(row.ConstantItem(30), $"{promise.Number}", type.Styles.PromiseNumber);
        type.Text(row.RelativeItem().PaddingTop(7), promise.FollowUpHeading, type.Styles.Subsection);
    });
}
