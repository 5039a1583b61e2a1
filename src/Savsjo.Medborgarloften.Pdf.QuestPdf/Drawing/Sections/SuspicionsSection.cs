using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Pictures;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Tables;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;
using Look = Savsjo.Medborgarloften.Pdf.Content.TextStyle;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Sections;

/// <summary>Misstankar per brottstyp och tertial: the chart, and its figures in a table.</summary>
internal sealed class SuspicionsSection(SuspicionReading suspicions, Typesetter type)
{
    public void Compose(ColumnDescriptor column)
    {
        column.Item().PaddingTop(22).PreventPageBreak().Column(section =>
        {
            type.Heading(section.Item().PaddingBottom(3), 2, suspicions.Heading);
            type.Paragraph(section.Item().PaddingBottom(8), suspicions.Sentence, type.Styles.Body);
            new SuspicionChartPicture(suspicions.Chart, type).Compose(section.Item());
        });
        column.Item().PaddingTop(12).PreventPageBreak().Column(section =>
        {
            type.Heading(section.Item(), 3, SuspicionTableReading.Heading);
            if (suspicions.Table.SubgroupNote is { } note)
                type.Paragraph(section.Item(), note, type.Styles.CellMuted);
            ComposeTable(section.Item().PaddingTop(4));
        });
    }

    private void ComposeTable(IContainer place)
    {
        const float offence = 140, figure = 120;
        var (table, styles) = (suspicions.Table, type.Styles);
        new ReportTable(type,
        [
            new(SuspicionTableReading.OffenceHeading, offence),
            .. table.Columns.Select(column => new TableHeading(column, figure)),
        ]).Compose(place, table.Offences.Select(row => Row(row, styles.Cell)).Append(Row(table.Total, styles.CellStrong)));
    }

    private ReportRow Row(SuspicionTableRow row, Look look) => new(
        [
            cell => type.Paragraph(cell, row.Name, look),
            .. row.Cells.Select(figure => (Action<IContainer>)(cell => type.Paragraph(cell, figure.Text, look))),
        ],
        RowsKept.LinesOf(row.Name));
}
