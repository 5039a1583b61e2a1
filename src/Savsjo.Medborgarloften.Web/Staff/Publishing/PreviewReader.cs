using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Versions;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Errors;
using Savsjo.Medborgarloften.Web.FollowUpParts.Document;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Corrections;
using Savsjo.Medborgarloften.Web.Staff.Publishing.MakingPublic;
using Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing;

/// <summary>Läser förhandsgranskningen: the page and the PDF as they would be published now. Rendered fresh, never stored.</summary>
public sealed class PreviewReader(
    FollowUpPreview preview, CorrectedFollowUps corrections, PublishedFollowUps published, FollowUpProtection protection, FollowUpPdf pdf,
    TimeProvider clock)
{
    public async Task<PreviewPage> Page(RoundInWork round, SmallCountDecision decision, CancellationToken cancellation)
    {
        var content = await Content(round, decision, cancellation);
        var earlier = round.OngoingCorrection is null ? [] : await published.Versions(round.Tertial, cancellation);
        var file = pdf.Render(content);
        var room = RoundPlace.Address(Rooms.Publishing, round);
        return new(
            FollowUpReportPage.Of(
                content,
                file is null ? null
                    : new DownloadLink(SmallCountChoice.With($"{room}/forhandsgranskning.pdf", decision), file.PageCount, file.Length),
                [.. earlier, PublishedVersion.Of(content)]),
            [
                .. round.NotApproved.Select(report => report.Activity.Label).Order(StringComparer.Ordinal),
                .. round.NotesNotApproved.Select(note => $"sammanfattningen av {note.About}"),
            ],
            decision,
            SmallCountChoice.With(room, decision));
    }

    /// <exception cref="PdfFailedException">It could not be rendered.</exception>
    public async Task<PublishedPdf> Pdf(RoundInWork round, SmallCountDecision decision, CancellationToken cancellation) =>
        pdf.Draw(await Content(round, decision, cancellation));

    /// <summary>A correction keeps the decision of the version that it replaces, whatever the address says.</summary>
    private async Task<FollowUpReportContent> Content(RoundInWork round, SmallCountDecision decision, CancellationToken cancellation) =>
        round.OngoingCorrection is null
        ? (await protection.Apply(round, preview.Compose(round, clock.GetUtcNow().UtcDateTime), decision, cancellation)).Content
        : (await corrections.Compose(round, clock.GetUtcNow().UtcDateTime, cancellation)).Own.Content;
}

/// <summary>Förhandsgranskningen: the public page's own body, and what is left out of it so far.</summary>
/// <param name="Report">As the public would read it.</param>
/// <param name="LeftOut">Labels of the reports that are not approved.</param>
/// <param name="Decision">The decision on small counts that it shows.</param>
/// <param name="Back">The check-list's address, with the decision.</param>
public sealed record PreviewPage(FollowUpReportPage Report, IReadOnlyList<string> LeftOut, SmallCountDecision Decision, string Back)
{
    public string? PdfFailed => Report.Download is null ? "PDF:en går inte att skapa. Felet är noterat; kontakta administratören." : null;

    /// <summary>"2.4 och 2.5 är inte godkända och syns därför inte."; empty when everything is there.</summary>
    public string LeftOutSentence => LeftOut.Count switch
    {
        0 => "",
        1 => $"{SwedishText.Capitalised(LeftOut[0])} är inte godkänd och syns därför inte.",
        _ => $"{SwedishText.Capitalised(SwedishText.List(LeftOut))} är inte godkända och syns därför inte.",
    };
}
