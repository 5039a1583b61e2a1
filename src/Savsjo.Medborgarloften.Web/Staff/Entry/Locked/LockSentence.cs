using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Locked;

/// <summary>
/// Låset i ord: who locked a report, when, and what whoever reads it can do if something has to change. "Godkänd 12 maj
/// 2021 av Anna Granskare. Be granskaren skicka tillbaka den om något ska ändras."
/// </summary>
public static class LockSentence
{
    /// <param name="report">Sent in, approved or published; an open report is not locked.</param>
    /// <param name="reader">Whoever reads it: what they can do differs.</param>
    /// <param name="names">With whoever sent it in, decided on it, and changed it last.</param>
    /// <exception cref="ArgumentException">The report is open.</exception>
    public static string Of(ActivityReport report, StaffMember reader, StaffNames names) => report.State switch
    {
        ReportState.Submitted =>
            $"{Step("Inskickad", report.Submitted ?? report.LastChanged, reader, names)}{ForBoth(report)}. "
            + WhenSubmitted(report, reader),
        ReportState.Approved =>
            $"{Step("Godkänd", report.LatestReview?.Decided ?? report.LastChanged, reader, names)}. {WhenApproved(report, reader)}",
        ReportState.Published => $"{Step("Publicerad", report.LastChanged, reader, names)}. Den ändras genom en rättelse av uppföljningen.",
        _ => throw new ArgumentException("An open report is not locked.", nameof(report)),
    };

    /// <summary>"Inskickad 10 maj 2021 av Karin Berg."</summary>
    private static string Step(string word, Change change, StaffMember reader, StaffNames names) =>
        $"{word} {change.AtUtc.AsDay()} av {(change.UserId == reader.UserId ? "dig" : names[change.UserId])}";

    private static string ForBoth(ActivityReport report) => report.Activity.IsShared ? ", för Polisen och kommunen" : "";

    private static string WhenSubmitted(ActivityReport report, StaffMember reader) =>
        OwnActivities.IsOwn(reader, report.Activity) ? "Ta tillbaka den om något ska ändras. Det går tills någon har granskat den."
        : !reader.MayReview ? "Den väntar på granskning."
        : report.IsAuthor(reader.UserId) ? "Du har skrivit i den, så någon annan måste granska den."
        : "Godkänn den, eller skicka tillbaka den om något ska ändras.";

    private static string WhenApproved(ActivityReport report, StaffMember reader) =>
        reader.MayReview ? "Skicka tillbaka den på sidan Granskning om något ska ändras."
        : OwnActivities.IsOwn(reader, report.Activity) ? "Be granskaren skicka tillbaka den om något ska ändras."
        : "Om något ska ändras måste granskaren skicka tillbaka den.";
}
