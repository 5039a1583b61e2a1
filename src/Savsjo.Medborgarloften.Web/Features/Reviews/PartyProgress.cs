using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Activities;
using Savsjo.Medborgarloften.Domain.ActivityReports;
using Savsjo.Medborgarloften.Domain.Promises;
using Savsjo.Medborgarloften.Web.Features.Shared;
using Savsjo.Medborgarloften.Web.Setup;

namespace Savsjo.Medborgarloften.Web.Features.Reviews;

/// <summary>Hur mycket en part har rapporterat: what is expected of it, sent in, approved and in time.</summary>
/// <param name="Dots">One for each expected report.</param>
/// <param name="OnTime">Null in a correction, which has no deadline.</param>
/// <param name="Settled">"1.1 är klar sedan tertial 1 2020." for each activity that needs no report.</param>
public sealed record PartyProgress(
    Organisation Party, IReadOnlyList<ReportDot> Dots, int SentIn, int Approved, int? OnTime, IReadOnlyList<string> Settled)
{
    /// <summary>"4 av 5 inskickade".</summary>
    public string Count => $"{SentIn} av {Dots.Count} inskickade";

    /// <summary>"1 godkänd, 3 kom in i tid."; empty while nothing has come in.</summary>
    public string Detail => SentIn == 0 ? "" : $"{Approved} {(Approved == 1 ? "godkänd" : "godkända")}{(OnTime is { } onTime ? $", {onTime} kom in i tid" : "")}.";

    public static PartyProgress Of(Organisation party, RoundInWork round)
    {
        var expected = ReportedActivities.In(round).Where(activity => activity.IsResponsibilityOf(party)).ToList();
        var sentIn = expected.Select(round.ReportOf).OfType<ActivityReport>().Where(report => !report.State.IsOpen).ToList();
        return new(
            party,
            [.. expected.Select(activity => ReportDot.Of(activity, round.ReportOf(activity), party))],
            sentIn.Count,
            sentIn.Count(report => report.State != ReportState.Submitted),
            round.OngoingCorrection is not null ? null : sentIn.Count(report => report.Submitted is { } submitted && DateOnly.FromDateTime(submitted.AtUtc.InSweden()) <= round.Round.Deadline),
            [.. round.Activities.Where(activity => activity.IsResponsibilityOf(party)).Select(activity => Sentence(activity, round)).OfType<string>()]);
    }

    private static string? Sentence(Activity activity, RoundInWork round)
    {
        if (round.SettledSince(activity) is not { } since || round.ReportOf(activity) is not null)
            return null;
        var isCancelled = round.EarlierReportsOf(activity).Single(report => report.Tertial == since).Status == ActivityStatus.Cancelled;
        return isCancelled ? $"{activity.Label} utgår sedan {since.Name}." : $"{activity.Label} är klar sedan {since.Name}.";
    }
}

/// <summary>En punkt: one expected report at a glance.</summary>
/// <param name="Tone">CSS class that sets the colour; the icon and the hidden words say the same.</param>
/// <param name="Explanation">"Samverkansmöten: inskickad, delas med kommunen".</param>
public sealed record ReportDot(string Label, string Tone, string Icon, string Explanation)
{
    public static ReportDot Of(Activity activity, ActivityReport? report, Organisation party)
    {
        var look = report is null ? ReportStateLook.NotReported : ReportStateLook.Of(report.State);
        var shared = activity.Responsible.Select(one => one.Organisation).OfType<Organisation>().Where(other => other != party)
            .Select(other => $", delas med {other.InText}");
        return new(activity.Label, ToneOf(report?.State), look.Icon,
            $"{activity.Name}: {look.Word.ToLower(SwedishText.Culture)}{string.Concat(shared)}");
    }

    private static string ToneOf(ReportState? state) => state switch
    {
        ReportState.Approved or ReportState.Published => "is-done",
        ReportState.Submitted => "is-going",
        ReportState.Draft or ReportState.Reopened => "is-idle",
        _ => "is-missing",
    };
}

/// <summary>A party's name inside a sentence: "Polisen" is a name, "kommunen" is not.</summary>
public static class PartyInText
{
    extension(Organisation organisation)
    {
        public string InText => organisation == Organisation.Police ? "Polisen" : "kommunen";
    }
}
