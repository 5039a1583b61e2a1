using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf.Layout;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Pictures;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Tables;
using Look = Savsjo.Medborgarloften.Pdf.Content.TextStyle;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Sections;

/// <summary>Misstankar per brottstyp och tertial: the chart, and its figures in a table.</summary>
internal sealed class SuspicionsSection(FollowUpReportContent content, Typesetter type)
{
    private readonly ReportWording _wording = new(content);

    public void Compose(ColumnDescriptor column, ActivityContent activity, SuspicionTable suspicions)
    {
        column.Item().PaddingTop(22).PreventPageBreak().Column(section =>
        {
            type.Heading(section.Item().PaddingBottom(3), 2, _wording.Suspicions(activity));
            type.Paragraph(section.Item().PaddingBottom(8), _wording.Suspicions(suspicions), type.Styles.Body);
            new SuspicionChartPicture(content, suspicions, type).Compose(section.Item());
        });
        ComposeTable(column.Item().PaddingTop(12).PreventPageBreak(), suspicions);
    }

    private void ComposeTable(IContainer place, SuspicionTable suspicions)
    {
        const float offence = 140, figure = 120;
        var styles = type.Styles;
        new ReportTable(type,
        [
            new("Brottstyp", offence),
            .. content.Tertials.Select(tertial => new TableHeading($"Tertial {tertial.Number}", figure)),
            new(_wording.Year, figure),
        ]).Compose(place, suspicions.Offences
            .Select(row => Row(row.Offence, [.. row.Figures, row.Year], styles.Cell))
            .Append(Row(ReportWording.AllOffences, [.. suspicions.Totals, suspicions.YearTotal], styles.CellStrong)));
    }

    private List<Action<IContainer>> Row(string name, List<FigureContent> figures, Look look) =>
    [
        cell => type.Paragraph(cell, name, look),
        .. figures.Select(figure => (Action<IContainer>)(cell => type.Paragraph(cell, Words(figure), look))),
    ];

    /// <summary>"19 varav 13".</summary>
    private static string Words(FigureContent figure) =>
        figure.SubgroupWording is { } subgroup ? $"{figure.Wording} varav {subgroup}" : figure.Wording;
}
