using Savsjo.Medborgarloften.Domain.ActivityReports;
using Savsjo.Medborgarloften.Domain.FollowUpReports;
using Savsjo.Medborgarloften.Domain.Promises;
using Savsjo.Medborgarloften.Web.Features.FollowUpReports;
using Savsjo.Medborgarloften.Web.Setup;

namespace Savsjo.Medborgarloften.Web.Features.Publishing;

/// <summary>Förhandsgranskning: the content exactly as it would be published now. Only what is approved is in it.</summary>
public sealed class FollowUpPreview(MunicipalityOptions municipality)
{
    public FollowUpReportContent Compose(RoundInWork round, DateTime atUtc) =>
        new FollowUpReportComposition(round.Period, round.Tertial,
            round.Reports.Where(report => report.State is ReportState.Approved or ReportState.Published))
        .Compose(new FollowUpReportImprint(
            municipality.Name,
            municipality.Name,
            atUtc,
            FollowUpAddress.Absolute(municipality.PublicAddress, round.Tertial)));
}
