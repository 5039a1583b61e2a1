using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Savsjo.Medborgarloften.Pdf.Images;
using Savsjo.Medborgarloften.Pdf.QuestPdf;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Checking;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Rendering;
using Savsjo.Medborgarloften.Pdf.Tests.Contents;

namespace Savsjo.Medborgarloften.Pdf.Tests.QuestPdf;

/// <summary>What the engine does with what its drawing process gives, whatever that is.</summary>
public sealed class QuestPdfFollowUpReportPdfTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();
    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    private readonly Warnings _warnings = new();

    public void Dispose()
    {
        File.Delete(_file);
        if (Directory.Exists(_folder))
            Directory.Delete(_folder);
    }

    [Fact]
    public void A_whole_file_is_handed_on_with_its_number_of_pages()
    {
        var drawn = Draw();
        var rendered = Engine(OtherPrograms.Printing(_file)).Render(ReferenceReport.Content);
        Assert.Equal(drawn.PageCount, rendered.PageCount);
        Assert.Equal(drawn.Bytes, rendered.Bytes);
        Assert.Empty(_warnings.Lines);
    }

    [Fact]
    public void A_damaged_file_is_drawn_once_more_and_then_refused()
    {
        File.WriteAllText(_file, "%PDF-1.7 and nothing else");
        Assert.Throws<DamagedFileException>(() => Engine(OtherPrograms.Printing(_file)).Render(ReferenceReport.Content));
        Assert.Contains("skadad", Assert.Single(_warnings.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_process_that_fails_is_started_once_more_and_then_gives_no_file()
    {
        Assert.Throws<CrashedProcessException>(() => Engine(OtherPrograms.Failing()).Render(ReferenceReport.Content));
        Assert.Contains("finns-inte.dll", Assert.Single(_warnings.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_process_that_fails_once_gives_its_file_the_second_time()
    {
        var drawn = Draw();
        Assert.Equal(drawn.Bytes, Engine(OtherPrograms.PrintingTheSecondTime(_file, _folder)).Render(ReferenceReport.Content).Bytes);
        Assert.Single(_warnings.Lines);
    }

    [Fact]
    public void A_process_that_cannot_be_started_is_not_tried_again()
    {
        Assert.Throws<RenderingFailedException>(() => Engine(OtherPrograms.Nowhere()).Render(ReferenceReport.Content));
        Assert.Empty(_warnings.Lines);
    }

    [Fact]
    public async Task Whoever_waits_for_one_that_hangs_is_told_so_and_waits_no_longer_than_alone()
    {
        var hanging = Task.Run(() =>
            Engine(OtherPrograms.Slow(_folder), patience: TimeSpan.FromSeconds(3)).Render(ReferenceReport.Content));
        while (!Directory.Exists(_folder))
            await Task.Delay(10);
        var fault = Assert.Throws<RenderingFailedException>(() =>
            Engine(OtherPrograms.Nowhere(), patience: TimeSpan.FromSeconds(0.5)).Render(ReferenceReport.Content));
        Assert.Contains("Others were being drawn", fault.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<RenderingFailedException>(() => hanging);
        Assert.Empty(_warnings.Lines);
    }

    [Fact]
    public void A_logotype_or_a_colour_that_cannot_be_drawn_is_refused_before_anything_is_published()
    {
        Assert.Throws<UnreadableLogotypeException>(() =>
            Engine(OtherPrograms.Nowhere(), new PdfSender("Sävsjö kommun", Logotype: [1, 2, 3])));
        Assert.Throws<FormatException>(() => Engine(OtherPrograms.Nowhere(), new PdfSender("Sävsjö kommun", "petrol")));
    }

    [Theory]
    [InlineData("Professional", QuestPdfLicense.Professional)]
    [InlineData(" enterprise ", QuestPdfLicense.Enterprise)]
    [InlineData("Community", QuestPdfLicense.Community)]
    [InlineData("Evaluation", QuestPdfLicense.Evaluation)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("2", null)]
    [InlineData("Community, Professional", null)]
    [InlineData("gratis", null)]
    public void A_licence_is_one_of_the_names_and_nothing_else(string? name, QuestPdfLicense? license) =>
        Assert.Equal(license, QuestPdfLicenseName.Read(name));

    private QuestPdfFollowUpReportPdf Engine(RenderingProcess process, PdfSender? sender = null, TimeSpan? patience = null) => new(
        sender ?? new PdfSender("Sävsjö kommun"), QuestPdfLicense.Evaluation, process, patience ?? TimeSpan.FromSeconds(60), _warnings);

    /// <summary>A whole file, by the other engine, for a program to print.</summary>
    private RenderedPdf Draw()
    {
        var drawn = new BuiltInFollowUpReportPdf(new PdfSender("Sävsjö kommun"), NullLogger<BuiltInFollowUpReportPdf>.Instance)
            .Render(ReferenceReport.Content);
        File.WriteAllBytes(_file, drawn.Bytes);
        return drawn;
    }

    private sealed class Warnings : ILogger<QuestPdfFollowUpReportPdf>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
