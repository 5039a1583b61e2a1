using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Tables;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Sections;

/// <summary>Aktiviteterna: a heading, a summary and a table a promise, then what belongs to the whole period.</summary>
internal sealed class ActivitiesSection(FollowUpReading reading, Typesetter type)
{
    /// <summary>A heading stands over at least so much of its table.</summary>
    private const float KeptTogether = 180;

    public void Compose(ColumnDescriptor column)
    {
        if (reading.Promises.Count == 0)
        {
            type.Heading(column.Item().PaddingTop(20).PaddingBottom(5), 2, reading.ActivitiesHeading);
            type.Paragraph(column.Item(), DocumentWords.NoActivities, type.Styles.BodyMuted);
        }
        foreach (var promise in reading.Promises)
            Compose(column.Item().PaddingTop(16), promise);
    }

    private void Compose(IContainer place, PromiseReading promise) => place.EnsureSpace(KeptTogether).Column(section =>
    {
        if (ReferenceEquals(promise, reading.Promises[0]))
            type.Heading(section.Item().PaddingTop(4).PaddingBottom(8), 2, reading.ActivitiesHeading);
        ComposeHeading(section.Item().PaddingBottom(6), promise);
        if (promise.Note is { } note)
            new AuthorWords(type, type.Styles.Body).Compose(section.Item().PaddingBottom(6), note);
        if (promise.Activities.Count == 0)
            type.Paragraph(section.Item(), PromiseReading.NoActivities, type.Styles.BodyMuted);
        else
            new ActivityReportTable(reading.Tertials, type).Compose(section.Item(), promise.Activities);
    });

    /// <summary>A large number, and the heading beside it; what is no promise has no number.</summary>
    private void ComposeHeading(IContainer place, PromiseReading promise)
    {
        if (promise.Number is not { } number)
        {
            type.Heading(place, 3, promise.Heading);
            return;
        }
        place.SemanticHeader3().Row(row =>
        {
            type.Text(row.ConstantItem(30), SwedishText.Number(number), type.Styles.PromiseNumber);
            type.Text(row.RelativeItem().PaddingTop(7), promise.Heading, type.Styles.Subsection);
        });
    }
}
