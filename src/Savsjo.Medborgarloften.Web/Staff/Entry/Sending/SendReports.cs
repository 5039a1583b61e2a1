using System.Globalization;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Sending;

/// <summary>
/// Skickar in de rapporter som är genomtittade, each by itself, so that one that is refused keeps nothing from the others.
/// </summary>
public sealed class SendReports(SubmitActivityReport submit)
{
    public async Task<RecordedRound> Send(StaffMember staff, RoundInWork round, SendingForm form, CancellationToken cancellation)
    {
        var sent = new RecordedRound(round);
        var chosen = round.Activities.Where(activity => form.Send.Contains(activity.Id)).ToList();
        if (chosen.Count == 0)
            sent.Refuse("Kryssa för minst en rapport att skicka in.");
        foreach (var activity in chosen)
            await submit.SubmitOne(staff, sent, activity, SeenOf(form, activity), cancellation);
        return sent;
    }

    /// <summary>One that was not shown was not seen.</summary>
    private static int SeenOf(SendingForm form, Activity activity) =>
        form.Seen.GetValueOrDefault(activity.Id.ToString(CultureInfo.InvariantCulture));
}
