using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf.Images;
using Savsjo.Medborgarloften.Pdf.Tests.Contents;
using Savsjo.Medborgarloften.Pdf.Tests.Tools;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Pdf.Tests;

/// <summary>What the built-in engine promises beyond the contract.</summary>
public sealed class BuiltInFollowUpReportPdfTests
{
    private static readonly PdfSender Sender = new("Sävsjö kommun");

    private readonly Warnings _log = new();

    [Fact]
    public void The_same_content_gives_the_same_bytes()
    {
        foreach (var content in HardCases.All.Values)
            Assert.Equal(Engine().Render(content).Bytes, Engine().Render(content).Bytes);
    }

    [Fact]
    public void Another_version_gives_another_file()
    {
        var other = ReferenceReport.Content with { Version = 2 };
        Assert.NotEqual(Engine().Render(ReferenceReport.Content).Bytes, Engine().Render(other).Bytes);
    }

    [Fact]
    public void Those_drawn_side_by_side_are_all_alike()
    {
        var engine = Engine();
        FollowUpReportContent[] contents = [ReferenceReport.Content, HardCases.ForeignText, HardCases.EveryState, HardCases.NoReports];
        var expected = contents.Select(content => engine.Render(content).Bytes).ToArray();
        var differing = 0;
        Parallel.For(0, Seeds.Of(100), index =>
        {
            if (!engine.Render(contents[index % contents.Length]).Bytes.AsSpan().SequenceEqual(expected[index % contents.Length]))
                Interlocked.Increment(ref differing);
        });
        Assert.Equal(0, differing);
    }

    [Fact]
    public void The_real_report_is_small() => Assert.InRange(Engine().Render(ReferenceReport.Content).Bytes.Length, 20_000, 80_000);

    [Fact]
    public void Memory_grows_no_faster_than_the_report()
    {
        static long Allocated(int activities)
        {
            var content = HardCases.Activities(activities);
            var engine = new BuiltInFollowUpReportPdf(Sender, NullLogger<BuiltInFollowUpReportPdf>.Instance);
            engine.Render(content);
            var before = GC.GetAllocatedBytesForCurrentThread();
            engine.Render(content);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
        var growth = (Allocated(400) - Allocated(200)) / (double)(Allocated(200) - Allocated(100));
        Assert.InRange(growth, 1.6, 2.6);
    }

    [Fact]
    public void Characters_that_no_font_has_are_logged_once_and_never_fail()
    {
        Engine().Render(HardCases.ForeignText);
        var warning = Assert.Single(_log.Messages);
        Assert.Contains("U+1F389", warning, StringComparison.Ordinal);
        Assert.Contains("tertial 3 2021", warning, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_the_fonts_have_is_not_logged()
    {
        Engine().Render(ReferenceReport.Content);
        Assert.Empty(_log.Messages);
    }

    [Fact]
    public void A_day_is_the_day_in_Stockholm()
    {
        using var pdf = new PdfUnderTest(Engine().Render(Report.Of()).Bytes);
        Assert.Contains("publicerad 1 februari 2022", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_only_repeats_the_status_is_printed_once()
    {
        using var pdf = new PdfUnderTest(Engine().Render(Report.Of(
            Report.Activity().Reporting("klart.", Domain.Agreements.ActivityStatus.Done))).Bytes);
        Assert.DoesNotContain("klart.", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("Klart", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_version_has_a_title_of_its_own()
    {
        using var first = new PdfUnderTest(Engine().Render(Report.Of()).Bytes);
        using var second = new PdfUnderTest(Engine().Render(Report.Of() with { Version = 2 }).Bytes);
        Assert.Equal("Uppföljning av medborgarlöften, tertial 3 2021, Exempelby kommun", first.Graph.Information.Get("/Title").Text);
        Assert.Equal(
            "Uppföljning av medborgarlöften, tertial 3 2021, version 2, Exempelby kommun", second.Graph.Information.Get("/Title").Text);
    }

    [Fact]
    public void Paragraphs_and_lists_in_a_cell_are_elements_of_their_own()
    {
        var text = "Vi har gått.\n\nDessutom:\n• ett möte\n• två pass\n2 överlåtelse\n6 innehav varav tre\nSlut.";
        using var pdf = new PdfUnderTest(Engine().Render(Report.Of(Report.Activity().Reporting(text))).Bytes);
        var cell = StructureNode.Of(pdf.Graph).WithDescendants.First(node => node.Type == "TD");
        Assert.Equal(["P", "P", "P", "L", "L", "P"], cell.Kids.Select(kid => kid.Type));
        Assert.Equal(["Lbl", "LBody"], cell.Kids[3].Kids[1].Kids.Select(kid => kid.Type));
        Assert.Equal(2, cell.Kids[4].Kids.Count);
    }

    [Fact]
    public void Many_that_nobody_reported_are_a_list()
    {
        var activities = Enumerable.Range(0, 25).Select(_ => Report.Activity()).ToArray();
        using var pdf = new PdfUnderTest(Engine().Render(Report.Of(activities)).Bytes);
        Assert.Contains(StructureNode.Of(pdf.Graph).WithDescendants, node => node is { Type: "L", Kids.Count: 25 });
    }

    [Fact]
    public void A_letter_of_a_face_without_bold_is_drawn_thicker_where_the_text_is_bold()
    {
        using var pdf = new PdfUnderTest(Engine().Render(Report.Of(Report.Activity("Polisen ☎ ska svara.").Reporting("☎"))).Bytes);
        var content = string.Concat(pdf.Graph.Pages.Select(page => page.Get("/Contents").StreamText));
        Assert.Single(content.Split('\n'), line => line.StartsWith("2 Tr ", StringComparison.Ordinal));
        Assert.Single(content.Split('\n'), line => line == "0 Tr");
    }

    [Fact]
    public void A_replaced_character_keeps_its_own_text()
    {
        using var pdf = new PdfUnderTest(Engine().Render(Report.Of(Report.Activity().Reporting("Grattis 🎉 nu"))).Bytes);
        Assert.Contains("Grattis 🎉 nu", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withheld_total_has_no_bar_that_gives_it_away()
    {
        using var pdf = new PdfUnderTest(Engine().Render(HardCases.EveryState).Bytes);
        var texts = pdf.Structure.WithDescendants.Where(node => node.Type == "Figure")
            .Select(figure => figure.Element.Get("/Alt").Text).ToList();
        Assert.Contains(texts,
            text => text.StartsWith("Fotpass 2021: tertial 1 fyra, tertial 2 åtta, sammanlagt ", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => text.Contains("skyddad", StringComparison.Ordinal)
            && text.StartsWith("Fotpass", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_leads_to_the_permanent_address_in_ASCII()
    {
        using var pdf = new PdfUnderTest(Engine().Render(HardCases.MarkupInTitle).Bytes);
        var link = pdf.Graph.Dictionaries.Single(one => one.Get("/Subtype").Name == "Link");
        Assert.Equal("https://exempelby.example/a(b)/c?x=%3C%C3%A5%3E&y=%221%22", link.Get("/A").Get("/URI").Text);
    }

    [Fact]
    public void An_address_that_is_none_is_printed_without_a_link()
    {
        using var pdf = new PdfUnderTest(Engine().Render(Report.Of() with { Address = "javascript:alert(1)" }).Bytes);
        Assert.Contains("javascript:alert(1)", pdf.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(pdf.Graph.Dictionaries, one => one.Get("/Subtype").Name == "Link");
    }

    [Fact]
    public void The_logotype_is_a_figure_with_its_alternate_text()
    {
        var svg = Encoding.UTF8.GetBytes(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><path d='M0 0h10v10z' fill='#b0562b'/></svg>");
        var engine = new BuiltInFollowUpReportPdf(Sender with { Logotype = svg, LogotypeAltText = "Sävsjös vapen" }, _log);
        using var pdf = new PdfUnderTest(engine.Render(Report.Of()).Bytes);
        var figure = pdf.Structure.WithDescendants.First(node => node.Type == "Figure");
        Assert.Equal("Sävsjös vapen", figure.Element.Get("/Alt").Text);
        Assert.Single(figure.MarkedContent);
    }

    [Fact]
    public void What_is_wrongly_configured_is_refused_before_anything_is_published()
    {
        Assert.Throws<FormatException>(() => new BuiltInFollowUpReportPdf(Sender with { AccentColour = "petrol" }, _log));
        Assert.Throws<UnreadableLogotypeException>(() => new BuiltInFollowUpReportPdf(Sender with { Logotype = [1, 2, 3] }, _log));
    }

    private BuiltInFollowUpReportPdf Engine() => new(Sender, _log);

    private sealed class Warnings : ILogger<BuiltInFollowUpReportPdf>
    {
        public List<string> Messages { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (Messages)
                Messages.Add(formatter(state, exception));
        }
    }
}
