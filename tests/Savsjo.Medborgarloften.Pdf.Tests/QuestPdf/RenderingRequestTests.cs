using Microsoft.Extensions.Logging.Abstractions;
using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Pdf.QuestPdf;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Rendering;
using Savsjo.Medborgarloften.Pdf.Tests.Contents;

namespace Savsjo.Medborgarloften.Pdf.Tests.QuestPdf;

/// <summary>Nothing of a content is lost on its way to the process that draws it.</summary>
public sealed class RenderingRequestTests
{
    private static readonly BuiltInFollowUpReportPdf Engine =
        new(new PdfSender("Sävsjö kommun"), NullLogger<BuiltInFollowUpReportPdf>.Instance);

    public static TheoryData<string> EveryContent() => [.. HardCases.All.Keys];

    public static TheoryData<string> EveryPublished() => [.. PublishedContents.All.Keys];

    [Theory]
    [MemberData(nameof(EveryContent))]
    public void A_content_that_was_sent_is_drawn_to_the_same_bytes(string name)
    {
        var content = HardCases.All[name];
        Assert.Equal(Engine.Render(content).Bytes,
            Engine.Render(Sent(new(content, new("Sävsjö kommun"), QuestPdfLicense.Professional)).Content).Bytes);
    }

    [Theory]
    [MemberData(nameof(EveryPublished))]
    public void Whatever_was_published_arrives_as_it_was_stored(string published)
    {
        var content = PublishedContents.All[published];
        Assert.Equal(FollowUpReportContentJson.Write(content),
            FollowUpReportContentJson.Write(Sent(new(content, new("Sävsjö kommun"), QuestPdfLicense.Professional)).Content));
    }

    [Fact]
    public void The_sender_and_the_licence_arrive_as_they_were()
    {
        var sender = new PdfSender("Sävsjö kommun", "#123456", [0, 255, 7], "Vapen");
        var arrived = Sent(new(ReferenceReport.Content, sender, QuestPdfLicense.Enterprise));
        Assert.Equal(sender with { Logotype = null }, arrived.Sender with { Logotype = null });
        Assert.Equal(sender.Logotype, arrived.Sender.Logotype);
        Assert.Equal(QuestPdfLicense.Enterprise, arrived.License);
    }

    private static RenderingRequest Sent(RenderingRequest request)
    {
        using var json = new MemoryStream(request.Write());
        return RenderingRequest.Read(json);
    }
}
