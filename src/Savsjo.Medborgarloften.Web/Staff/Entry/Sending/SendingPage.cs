using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Doubts;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.FollowUpParts;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.Locked;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Sending;

/// <summary>Genomtittningen: the reports that "Skicka in" would send, as they will read.</summary>
public sealed record SendingPage(TertialSpan Covers, string EntryAddress, IReadOnlyList<SendingRow> Rows)
{
    /// <summary>The name that the reports have in its address.</summary>
    public const string Reports = "rapport";

    /// <summary>The name in its address of what tells that every report that was begun is sent.</summary>
    public const string All = "alla";

    public ErrorSummary Errors { get; private init; } = new("", []);

    /// <summary>They were chosen by the button that sends every report that is begun, so nobody has named each of them.</summary>
    public bool IsForAll { get; private init; }

    /// <summary>"2.4 är inskickad 10.00.": what has been sent so far.</summary>
    public string Sent { get; private init; } = "Inget är inskickat än.";

    /// <summary>What nobody has summed up yet of what is sent: "löfte 1 och löfte 2"; null where all is, or nothing can be.</summary>
    public string? WithoutSummary { get; private init; }

    public string Title => Rows.Count == 1
        ? "Titta igenom rapporten"
        : $"Titta igenom {SwedishText.InWords(Rows.Count, GrammaticalGender.Common)} rapporter";

    public string SubmitLabel => Rows.Count == 1 ? "Skicka in rapporten" : "Skicka in de ikryssade";

    public static string AddressOf(RecordedRound recorded) =>
        $"{RoundPlace.Address(Rooms.Entry, recorded.Round)}/{SendingController.Room}?"
            + string.Join('&', recorded.ToLookAt.Select(activity => $"{Reports}={activity.Id}"))
            + (recorded.IsLookForAll ? $"&{All}=true" : "");

    /// <param name="ids">Whose reports; those that somebody may not send, or that are sent already, are left out.</param>
    /// <param name="isForAll">They were chosen by the button that sends every report that is begun.</param>
    public static SendingPage Of(RoundInWork round, StaffMember staff, ReportsToSend reports, IReadOnlyList<int> ids, bool isForAll)
    {
        var chosen = round.Activities.Where(activity => ids.Contains(activity.Id)
            && OwnActivities.IsOpenFor(staff, round, activity) && round.ReportOf(activity) is not null).ToList();
        return new(round.Covers, RoundPlace.Address(Rooms.Entry, round),
            [.. chosen.Select(activity => SendingRow.Of(round, activity, reports.Doubts(round, activity, isForAll)))])
        {
            IsForAll = isForAll,
            WithoutSummary = NotSummedUp(round, chosen),
        };
    }

    /// <summary>What is left when some could not be sent.</summary>
    public static SendingPage Again(StaffMember staff, ReportsToSend reports, SendingForm form, RecordedRound sent, DateTime utc)
    {
        var page = Of(
            sent.Round, staff, reports, [.. form.Seen.Keys.Select(key => int.TryParse(key, out var id) ? id : 0)], form.All);
        var faults = FaultSummary.Of(sent.Round, staff, sent).Faults;
        return page with
        {
            Errors = new("Allt är inte inskickat", [.. faults.Select(fault => fault with { Anchor = null })]),
            Sent = sent.MessageAt(utc) is { Length: > 0 } message ? message : page.Sent,
            Rows = [.. page.Rows.Select(row => row with { IsTicked = form.Send.Contains(row.ActivityId) })],
        };
    }

    private static string? NotSummedUp(RoundInWork round, IReadOnlyList<Activity> chosen) => chosen
        .Select(activity => round.Period.PromiseOf(activity)).OfType<Promise>().Distinct()
        .Where(promise => round.NoteOn(promise.Number)?.Text is null && round.RefuseNoteOutsideCorrection(promise.Number) is null)
        .Select(promise => $"löfte {promise.Number}").ToList() is { Count: > 0 } promises ? SwedishText.List(promises) : null;
}

/// <summary>En rapport att titta igenom.</summary>
/// <param name="Text">As it will be printed.</param>
/// <param name="Figures">What the figures say where the text is the author's own; null where the text says it.</param>
/// <param name="Questions">What should be looked at.</param>
public sealed record SendingRow(
    int ActivityId, string Label, string Name, int Version, StatusLook? Status, string? Text, string? Figures,
    IReadOnlyList<ReportDoubt> Questions)
{
    public bool IsTicked { get; init; } = true;

    /// <summary>Where it is changed.</summary>
    public string PanelId => PanelField.PanelId(ActivityId);

    public static SendingRow Of(RoundInWork round, Activity activity, IReadOnlyList<ReportDoubt> questions)
    {
        var report = round.ReportOf(activity)!;
        return new(
            activity.Id, activity.Label, activity.Name, report.Version, report.Status is { } status ? StatusLook.Of(status) : null,
            PrintedText.Of(round, report), PrintedText.FiguresBeside(round, report), questions);
    }
}
