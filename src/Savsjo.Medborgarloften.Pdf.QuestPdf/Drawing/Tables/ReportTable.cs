using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Tables;

/// <summary>
/// A table whose first column heads its rows. No cell spans another: only then does the library give every TH its Scope.
/// </summary>
internal sealed class ReportTable(Typesetter type, IReadOnlyList<TableHeading> headings)
{
    private const float Gutter = 12, Padding = 6;

    public void Compose(IContainer place, IEnumerable<ReportRow> rows) => place.SemanticTable().Table(table =>
    {
        table.ColumnsDefinition(columns =>
        {
            foreach (var heading in headings)
                columns.RelativeColumn(heading.Width);
        });
        table.Header(header =>
        {
            foreach (var heading in headings)
                Compose(header.Cell(), heading);
        });
        foreach (var row in rows)
            Compose(table, row);
    });

    private void Compose(TableDescriptor table, ReportRow row)
    {
        var isKept = type.Rows.Keeps(row.Lines);
        for (var column = 0; column < row.Cells.Count; column++)
        {
            IContainer cell = column == 0 ? table.Cell().AsSemanticHorizontalHeader() : table.Cell();
            row.Cells[column](Inside(isKept ? cell.ShowEntire() : cell, 0.5f, type.Palette.Rule));
        }
    }

    private void Compose(IContainer cell, TableHeading heading) =>
        Inside(cell, 1.2f, type.Palette.Accent).Column(lines =>
        {
            type.Paragraph(lines.Item(), heading.Label, type.Styles.CellStrong);
            if (heading.Detail is { } detail)
                type.Paragraph(lines.Item(), detail, type.Styles.CellMuted);
        });

    private static IContainer Inside(IContainer cell, float rule, Colour colour) =>
        cell.BorderBottom(rule).BorderColor(Typesetter.Ink(colour)).PaddingVertical(Padding).PaddingRight(Gutter);
}

/// <summary>What stands over a column.</summary>
/// <param name="Width">In relation to the other columns.</param>
/// <param name="Detail">A second, softer line.</param>
internal sealed record TableHeading(string Label, float Width, string? Detail = null);

/// <summary>Tabellens rad.</summary>
/// <param name="Cells">What is set in each; none is left empty.</param>
/// <param name="Lines">How many lines its longest cell has, about.</param>
internal sealed record ReportRow(IReadOnlyList<Action<IContainer>> Cells, int Lines);
