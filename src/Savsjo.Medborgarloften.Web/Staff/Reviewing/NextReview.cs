using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing;

/// <summary>
/// Granskningskön: after a decision the next report that waits is opened, so that a reviewer reads and decides one after
/// the other without looking for it.
/// </summary>
public static class NextReview
{
    /// <summary>"/granskning?visa=vantar&amp;rapport=12#rapport-12": the report after the one that was decided on.</summary>
    /// <param name="filter">What the reviewer had chosen to see.</param>
    /// <param name="round">As it stands after the decision.</param>
    /// <param name="staff">Who reviews.</param>
    /// <param name="decided">What the decision was on.</param>
    public static string AddressAfter(ReviewFilter filter, RoundInWork round, StaffMember staff, ActivityReport decided)
    {
        var order = round.ToReview.Select(round.ReportOf).OfType<ActivityReport>().ToList();
        var waiting = order.Where(report => report.State == ReportState.Submitted && !report.IsAuthor(staff.UserId)
            && (filter.Party is not { } party || report.Activity.IsResponsibilityOf(party))).ToList();
        var next = waiting.Find(report => order.IndexOf(report) >= order.IndexOf(decided)) ?? waiting.FirstOrDefault();
        return next is null ? filter.Address : ReviewAddress.Of(filter.Address, next.Id);
    }
}
