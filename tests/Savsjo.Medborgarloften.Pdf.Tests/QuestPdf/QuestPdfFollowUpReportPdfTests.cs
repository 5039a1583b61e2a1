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
    private readonly Warnings _warnings = new();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_whole_file_is_handed_on_with_its_number_of_pages()
    {
        var drawn = new BuiltInFollowUpReportPdf(new PdfSender("Sävsjö kommun"), NullLogger<BuiltInFollowUpReportPdf>.Instance)
            .Render(ReferenceReport.Content);
        File.WriteAllBytes(_file, drawn.Bytes);
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
    public void A_process_that_fails_gives_no_file() =>
        Assert.Throws<RenderingFailedException>(() => Engine(OtherPrograms.Failing()).Render(ReferenceReport.Content));

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

    private QuestPdfFollowUpReportPdf Engine(RenderingProcess process, PdfSender? sender = null) =>
        new(sender ?? new PdfSender("Sävsjö kommun"), QuestPdfLicense.Evaluation, process, _warnings);

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
