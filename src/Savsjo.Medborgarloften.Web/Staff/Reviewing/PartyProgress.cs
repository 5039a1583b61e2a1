using System.Globalization;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.FollowUpParts;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Staff.Rounds;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing;

/// <summary>
/// Hur mycket en part har rapporterat: what is expected of it, begun, sent in, approved and in time, and what is
/// missing.
/// </summary>
/// <param name="Dots">One for each expected report.</param>
/// <param name="SentIn">Sent in, also those that are approved since.</param>
/// <param name="Counts">How many have come how far; each leads to those reports.</param>
/// <param name="OnTime">Sent in by the deadline; null in a correction and in a transfer, which have none.</param>
/// <param name="Missing">What has not been sent in, by name.</param>
/// <param name="Settled">"1.1 är klar sedan tertial 1 2020." for each activity that needs no report.</param>
public sealed record PartyProgress(
    Organisation Party, IReadOnlyList<ReportDot> Dots, int SentIn, IReadOnlyList<StateCount> Counts, int? OnTime,
    MissingReports? Missing, IReadOnlyList<string> Settled)
{
    private static readonly ReviewView[] Counted =
        [ReviewView.NotReported, ReviewView.Draft, ReviewView.Returned, ReviewView.Submitted, ReviewView.Approved];

    /// <summary>Whoever is reminded is reminded of one round.</summary>
    public required int RoundId { get; init; }

    /// <summary>"4 av 5 inskickade".</summary>
    public string Count => $"{SentIn} av {Dots.Count} inskickade";

    /// <summary>"3 av 4 kom in i tid."; empty while nothing has come in.</summary>
    public string InTime => (OnTime, SentIn) switch
    {
        (null, _) or (_, 0) => "",
        (0, 1) => "Rapporten kom in efter sista dagen.",
        (0, _) => $"Alla {SwedishText.InWords(SentIn)} kom in efter sista dagen.",
        _ => $"{OnTime} av {SentIn} kom in i tid.",
    };

    /// <param name="rows">Every row of the page.</param>
    /// <param name="filter">What the page shows now; the counts lead elsewhere on it.</param>
    public static PartyProgress Of(
        Organisation party, RoundInWork round, IReadOnlyList<ReviewRow> rows, ReviewFilter filter, DateOnly today)
    {
        var expected = round.ToReview.Where(activity => activity.IsResponsibilityOf(party)).ToList();
        var sentIn = expected.Select(round.ReportOf).OfType<ActivityReport>().Where(report => !report.State.IsOpen).ToList();
        var own = rows.Where(row => row.Parties.Contains(party)).ToList();
        return new(
            party,
            [.. expected.Select(activity => ReportDot.Of(activity, round.ReportOf(activity), party))],
            sentIn.Count,
            [.. Counted.Select(view => StateCount.Of(filter with { View = view, Party = party }, own)).Where(count => count.Count > 0)],
            round.IsInTurn ? sentIn.Count(report => IsOnTime(report, round.Round.Deadline)) : null,
            MissingReports.Of(party, own, filter, round.IsInTurn ? round.Round.Deadline : null, today),
            [.. round.Activities.Where(activity => activity.IsResponsibilityOf(party)).Select(activity => Sentence(activity, round))
                .OfType<string>()])
        {
            RoundId = round.Round.Id,
        };
    }

    /// <summary>A report that was sent in again after a review counts by the review, if that was earlier: it had come in by then.</summary>
    private static bool IsOnTime(ActivityReport report, DateOnly deadline) =>
        report.Reviews.Select(review => review.Decided.AtUtc).Append((report.Submitted ?? report.LastChanged).AtUtc)
            .Any(utc => DateOnly.FromDateTime(utc.InSweden()) <= deadline);

    private static string? Sentence(Activity activity, RoundInWork round)
    {
        if (round.SettledSince(activity) is not { } since || round.ReportOf(activity) is not null)
            return null;
        var isCancelled = round.EarlierReportsOf(activity).Single(report => report.Tertial == since).Status == ActivityStatus.Cancelled;
        return isCancelled ? $"{activity.Label} utgår sedan {since.Name}." : $"{activity.Label} är klar sedan {since.Name}.";
    }
}

/// <summary>Antal i ett tillstånd: "2 utkast", with a link to them.</summary>
public sealed record StateCount(string Text, int Count, string Address)
{
    public static StateCount Of(ReviewFilter filter, IReadOnlyList<ReviewRow> rows)
    {
        var count = rows.Count(row => row.IsIn(filter.View));
        return new($"{count} {Word(filter.View, count)}", count, filter.Address);
    }

    private static string Word(ReviewView view, int count) => view switch
    {
        ReviewView.NotReported => count == 1 ? "inte redovisad" : "inte redovisade",
        ReviewView.Returned => count == 1 ? "skickad tillbaka" : "skickade tillbaka",
        ReviewView.Submitted => "väntar på granskning",
        ReviewView.Approved => count == 1 ? "godkänd" : "godkända",
        _ => "utkast",
    };
}

/// <summary>Det som saknas av en part, by name, and when it was or is due.</summary>
/// <param name="Due">"Ska vara inne senast 15 maj 2021, om 5 dagar."; empty where there is no deadline.</param>
public sealed record MissingReports(string Due, IReadOnlyList<MissingReport> Reports)
{
    /// <summary>Nobody counts more days than these.</summary>
    private const int LongAgo = 60;

    /// <summary>Null when everything is sent in.</summary>
    public static MissingReports? Of(
        Organisation party, IReadOnlyList<ReviewRow> rows, ReviewFilter filter, DateOnly? deadline, DateOnly today)
    {
        var missing = rows.Where(row => row.Report is null or { State.IsOpen: true })
            .OrderBy(row => row.Label, StringComparer.Create(SwedishText.Culture, CompareOptions.NumericOrdering))
            .Select(row => MissingReport.Of(row, filter, party))
            .ToList();
        return missing.Count == 0 ? null : new(deadline is { } day ? Sentence(day, today) : "", missing);
    }

    private static string Sentence(DateOnly deadline, DateOnly today) => (deadline.DayNumber - today.DayNumber) switch
    {
        0 => $"Ska vara inne i dag, {SwedishText.Date(deadline)}.",
        1 => $"Ska vara inne senast i morgon, {SwedishText.Date(deadline)}.",
        > 1 and var days =>
            $"Ska vara inne senast {SwedishText.Date(deadline)}, om {SwedishText.InWords(days, GrammaticalGender.Common)} dagar.",
        -1 => $"Skulle ha varit inne i går, {SwedishText.Date(deadline)}.",
        >= -LongAgo and var days =>
            $"Skulle ha varit inne {SwedishText.Date(deadline)}, för {SwedishText.InWords(-days, GrammaticalGender.Common)} dagar sedan.",
        _ => $"Skulle ha varit inne {SwedishText.Date(deadline)}.",
    };
}

/// <summary>En rapport som saknas: "2.3 Skolnärvaro", "inte redovisat", and who is responsible for it.</summary>
/// <param name="Address">Where its row is: on the page, or on the one that lists every report where this one leaves it out.</param>
public sealed record MissingReport(string Label, string Name, string State, string Responsible, string Address)
{
    /// <summary>Who may be reminded of it.</summary>
    public required IReadOnlyList<ResponsibleStaff> Reporters { get; init; }

    internal static MissingReport Of(ReviewRow row, ReviewFilter filter, Organisation party) => new(
        row.Label, row.Name, row.Look.Word.ToLower(SwedishText.Culture), row.Responsible,
        filter.Shows(row) ? $"#{row.Anchor}"
        : row.Report is { } report ? ReviewAddress.Of(filter.Room, report.Id)
        : $"{filter.Room}#{row.Anchor}")
    {
        Reporters = [.. row.Reporters.Where(person => person.Organisation == party)],
    };
}

/// <summary>En punkt: one expected report at a glance.</summary>
/// <param name="Tone">CSS class that sets the colour; the icon and the hidden words say the same.</param>
/// <param name="Explanation">"Samverkansmöten: inskickad, delas med kommunen".</param>
public sealed record ReportDot(string Label, string Tone, string Icon, string Explanation)
{
    public static ReportDot Of(Activity activity, ActivityReport? report, Organisation party)
    {
        var look = ReportStateLook.Of(report?.State);
        var shared = activity.Reporters.Where(other => other != party)
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
