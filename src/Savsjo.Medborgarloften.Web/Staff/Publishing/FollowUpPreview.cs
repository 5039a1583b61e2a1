using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing;

/// <summary>Förhandsgranskning: the content exactly as it would be published now. Only what is approved is in it.</summary>
public sealed class FollowUpPreview(MunicipalityOptions municipality)
{
    public FollowUpReportContent Compose(RoundInWork round, DateTime atUtc) =>
        Compose(
            round, round.Reports.Where(report => report.State is ReportState.Approved or ReportState.Published),
            round.Notes.Where(note => note.State is ReportState.Approved or ReportState.Published), atUtc);

    /// <summary>As it would be if every report were approved as it stands now: what a reviewer judges.</summary>
    public FollowUpReportContent ComposeWithUnreviewed(RoundInWork round, DateTime atUtc) =>
        Compose(round, round.Reports, round.Notes, atUtc);

    /// <summary>With those of the round's reports and summaries that somebody may read.</summary>
    public FollowUpReportContent ComposeWith(
        RoundInWork round, Func<ActivityReport, bool> isShown, Func<PromiseNote, bool> isShownNote, DateTime atUtc) =>
        Compose(round, round.Reports.Where(isShown), round.Notes.Where(isShownNote), atUtc);

    private FollowUpReportContent Compose(
        RoundInWork round, IEnumerable<ActivityReport> reports, IEnumerable<PromiseNote> notes, DateTime atUtc) =>
        new FollowUpReportComposition(round.Period, round.Tertial, reports, notes).Compose(new FollowUpReportImprint(
            municipality.Name,
            municipality.Name,
            atUtc,
            FollowUpAddress.Absolute(municipality.PublicAddress, round.Tertial)));
}
