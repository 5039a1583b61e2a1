using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Savsjo.Medborgarloften.Pdf;

namespace Savsjo.Medborgarloften.Benchmarks;

/// <summary>A column with the size and the pages of the file that a case renders.</summary>
internal sealed class FileSizeColumn(Func<int, RenderedPdf> render) : IColumn
{
    public string Id => nameof(FileSizeColumn);

    public string ColumnName => "File";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => false;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Pages and size of the file";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var pdf = render((int)benchmarkCase.Parameters[nameof(FollowUpReportPdfBenchmark.Activities)]);
        return string.Create(CultureInfo.InvariantCulture, $"{pdf.PageCount} pages, {pdf.Bytes.Length / 1024.0:0.0} KB");
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;
}
