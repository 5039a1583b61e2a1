using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Microsoft.Extensions.Logging.Abstractions;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf;
using Savsjo.Medborgarloften.Pdf.Tests.Contents;

namespace Savsjo.Medborgarloften.Benchmarks;

/// <summary>
/// How long a warm rendering takes, what it allocates and how large its file is. The bounds: the real report of 2020 in
/// 15 ms and 80 KB on two cores, 200 activities in 100 ms, memory growing with the number of activities.
/// </summary>
[Config(typeof(Columns))]
[MemoryDiagnoser]
public class FollowUpReportPdfBenchmark
{
    private readonly BuiltInFollowUpReportPdf _engine = new(new PdfSender("Sävsjö kommun"), NullLogger<BuiltInFollowUpReportPdf>.Instance);
    private FollowUpReportContent _content = ReferenceReport.Content;

    /// <summary>How many activities; 0 is the real report of 2020, which has eight.</summary>
    [Params(0, 50, 100, 200, 400)]
    public int Activities { get; set; }

    [GlobalSetup]
    public void Prepare() => _content = ContentOf(Activities);

    [Benchmark]
    public RenderedPdf Render() => _engine.Render(_content);

    private static FollowUpReportContent ContentOf(int activities) =>
        activities == 0 ? ReferenceReport.Content : HardCases.Activities(activities);

    /// <summary>The median beside the mean, and the file's size.</summary>
    private sealed class Columns : ManualConfig
    {
        public Columns()
        {
            AddJob(Job.ShortRun.WithWarmupCount(8).WithIterationCount(15).WithToolchain(InProcessEmitToolchain.Instance));
            AddColumn(StatisticColumn.Median, new FileSizeColumn(activities =>
                new BuiltInFollowUpReportPdf(new PdfSender("Sävsjö kommun"), NullLogger<BuiltInFollowUpReportPdf>.Instance)
                    .Render(ContentOf(activities))));
        }
    }
}
