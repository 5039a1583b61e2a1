using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUpReports;
using Savsjo.Medborgarloften.Domain.Promises;
using Savsjo.Medborgarloften.Web.Features.FollowUpReports;
using Savsjo.Medborgarloften.Web.Features.Shared;

namespace Savsjo.Medborgarloften.Web.Features.Publishing;

/// <summary>Läser förhandsgranskningen: the page and the PDF as they would be published now. Rendered fresh, never stored.</summary>
public sealed class PreviewReader(FollowUpPreview preview, FollowUpPdf pdf, TimeProvider clock)
{
    public PreviewPage Page(RoundInWork round)
    {
        var content = Content(round);
        var file = pdf.Render(content);
        return new(
            FollowUpReportPage.Of(content, file is null ? null : new DownloadLink($"{RoundPlace.Address("/publicering", round)}/forhandsgranskning.pdf", file.PageCount, file.Length)),
            [.. round.NotApproved.Select(report => report.Activity.Label).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Null when it could not be rendered.</summary>
    public PublishedPdf? Pdf(RoundInWork round) => pdf.Render(Content(round));

    private FollowUpReportContent Content(RoundInWork round) => preview.Compose(round, clock.GetUtcNow().UtcDateTime);
}

/// <summary>Förhandsgranskningen: the public page's own body, and what is left out of it so far.</summary>
/// <param name="Report">As the public would read it.</param>
/// <param name="LeftOut">Labels of the reports that are not approved.</param>
public sealed record PreviewPage(FollowUpReportPage Report, IReadOnlyList<string> LeftOut)
{
    /// <summary>"2.4 och 2.5 är inte godkända och syns därför inte."; empty when everything is there.</summary>
    public string LeftOutSentence => LeftOut.Count switch
    {
        0 => "",
        1 => $"{LeftOut[0]} är inte godkänd och syns därför inte.",
        _ => $"{SwedishText.List(LeftOut)} är inte godkända och syns därför inte.",
    };
}
