using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.FollowUpParts;
using Savsjo.Medborgarloften.Web.Staff.Conversations;
using Savsjo.Medborgarloften.Web.Staff.Histories;
using Savsjo.Medborgarloften.Web.Staff.Reviewing.Comparison;
using Savsjo.Medborgarloften.Web.Staff.Rounds;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing;

/// <summary>Granskningssidan: every expected report of the open round, how far it has come, and what a reviewer judges it by.</summary>
public sealed record ReviewPage
{
    /// <summary>What the round follows up.</summary>
    public required TertialSpan Covers { get; init; }

    public Tertial Tertial => Covers.Last;

    /// <summary>"Sista dag att rapportera är 15 maj 2021.", or "var" once it has passed.</summary>
    public required string DeadlineSentence { get; init; }

    public required IReadOnlyList<PartyProgress> Parties { get; init; }

    public required ReviewFilter Filter { get; init; }

    /// <summary>Every row of the round, whatever the filter.</summary>
    public required IReadOnlyList<ReviewRow> AllRows { get; init; }

    /// <summary>The summaries that have been begun.</summary>
    public IReadOnlyList<ReviewedNote> Notes { get; init; } = [];

    public string NotesWaitingSentence => Reviewing.RefusedNote.WaitingSentence(Notes);

    /// <summary>A decision on a summary that was refused just now; null when none was.</summary>
    public RefusedNote? RefusedNote { get; init; }

    /// <summary>A report whose details are open from the start: one that another page linked to.</summary>
    public int? OpenReportId { get; init; }

    /// <summary>What was refused just now, with what was typed; null when nothing was.</summary>
    public RefusedReview? Refused { get; init; }

    public IEnumerable<ReviewRow> Rows => AllRows.Where(Filter.Shows);

    /// <summary>"Två rapporter väntar på dig."</summary>
    public string WaitingSentence => AllRows.Count(row => row.IsIn(ReviewView.WaitingForYou)) switch
    {
        0 => "Ingen rapport väntar på dig.",
        1 => "En rapport väntar på dig.",
        var count => $"{SwedishText.Capitalised(SwedishText.InWords(count))} rapporter väntar på dig.",
    };

    /// <summary>Those that can be approved together; one alone has its own button.</summary>
    public bool OffersSeveral => Rows.Count(row => row.IsIn(ReviewView.WaitingForYou)) > 1;

    /// <summary>The same page after a refusal; the report it concerns is listed, whatever the filter was.</summary>
    public ReviewPage ThatShows(RefusedReview refused) => this with
    {
        Refused = refused,
        Filter = refused.ReportId is null || Rows.Any(row => row.Report?.Id == refused.ReportId)
            ? Filter
            : new ReviewFilter { Room = Filter.Room },
    };

    public int CountIn(ReviewView view) => AllRows.Count(row => (Filter with { View = view }).Shows(row));

    /// <summary>Open are: what was refused, what was linked to, else the first that waits.</summary>
    public bool IsOpen(ReviewRow row) => row.Report is { } report
        && (Refused?.ReportId ?? OpenReportId ?? FirstWaiting?.Id) == report.Id;

    /// <summary>The report to read and decide on, before everything else, so that nobody looks for it; null when none is open.</summary>
    public ReviewRow? Lead => Rows.FirstOrDefault(IsOpen);

    /// <summary>Every other one, below it.</summary>
    public IEnumerable<ReviewRow> Others => Rows.Where(row => !IsOpen(row));

    /// <summary>The next that waits, for whoever does not want to decide on this one now; null when there is no other.</summary>
    public ReviewRow? NextAfter(ReviewRow row)
    {
        var waiting = Rows.Where(one => one == row || one.IsIn(ReviewView.WaitingForYou)).ToList();
        return waiting.Count < 2 ? null : waiting[(waiting.IndexOf(row) + 1) % waiting.Count];
    }

    /// <summary>After a decision the page opens at the next report: that is where what was done is told.</summary>
    public bool TellsAt(ReviewRow row) => Refused is null && OpenReportId is { } id && row.Report?.Id == id;

    private ReviewedReport? FirstWaiting => Rows.FirstOrDefault(row => row.IsIn(ReviewView.WaitingForYou))?.Report;
}

/// <summary>En rad: one expected report.</summary>
public sealed record ReviewRow
{
    public required int ActivityId { get; init; }

    public required string Label { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<Organisation> Parties { get; init; }

    public required ReportStateLook Look { get; init; }

    /// <summary>"Karin Berg": who is responsible for it.</summary>
    public required string Responsible { get; init; }

    /// <summary>Who reports it, for every party.</summary>
    public required IReadOnlyList<ResponsibleStaff> Reporters { get; init; }

    /// <summary>Its id on the page.</summary>
    public string Anchor => Report is { } report ? $"rapport-{report.Id}" : $"aktivitet-{ActivityId}";

    /// <summary>"Karin Berg skickade in", "Ingen har börjat."</summary>
    public required string Who { get; init; }

    /// <summary>"12 maj 2021 kl. 08.15", or who is responsible where nobody has begun.</summary>
    public required string When { get; init; }

    public required ReportChanges Changes { get; init; }

    /// <summary>"Riktade insatser stiger från 3 till 14. Högsta siffran hittills, …": may be right, but should be looked at.</summary>
    public required IReadOnlyList<string> Unusual { get; init; }

    /// <summary>Null where nobody has begun.</summary>
    public ReviewedReport? Report { get; init; }

    public bool IsIn(ReviewView view) => view switch
    {
        ReviewView.All => true,
        ReviewView.WaitingForYou => Report is { State: ReportState.Submitted, IsOwn: false },
        ReviewView.Submitted => Report?.State == ReportState.Submitted,
        ReviewView.Returned => Report?.State == ReportState.Returned,
        ReviewView.Draft => Report?.State is ReportState.Draft or ReportState.Reopened,
        ReviewView.NotReported => Report is null,
        _ => Report?.State == ReportState.Approved,
    };
}

/// <summary>What a reviewer judges a report by.</summary>
public sealed record ReviewedReport
{
    public required int Id { get; init; }

    /// <summary>The version that is shown; a decision carries it.</summary>
    public required int Version { get; init; }

    public required ReportState State { get; init; }

    /// <summary>Whether the one who looks wrote in it or sent it in.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>"Det kan Per Ek eller Eva Nord göra."; for one's own.</summary>
    public required string WhoElse { get; init; }

    /// <summary>"Polisen ska …": the activity's own words, as signed.</summary>
    public required string Promised { get; init; }

    /// <summary>Syfte: what it is for; null where the agreement does not say.</summary>
    public string? Purpose { get; init; }

    /// <summary>"Löfte 2: Minska narkotikan"; null for an activity of the period as a whole.</summary>
    public string? PromiseHeading { get; init; }

    public StatusLook? Status { get; init; }

    /// <summary>"Klart": last time's status, where it was another.</summary>
    public string? StatusBefore { get; init; }

    /// <summary>The text as it will be printed: the author's own, or the sentence written from the figures.</summary>
    public string? PrintedText { get; init; }

    /// <summary>The text beside last time's; null where one of them is missing.</summary>
    public TextComparison? LastTime { get; init; }

    /// <summary>What has become another since it was sent back; null for one that was not.</summary>
    public SinceReturned? SinceReturned { get; init; }

    /// <summary>What its authors explain besides: why a goal was not reached.</summary>
    public IReadOnlyList<(string Label, string Text)> Explanations { get; init; } = [];

    public required IReadOnlyList<FigureComparison> Comparisons { get; init; }

    /// <summary>Who locked it, when, and what to do; null while it is open to its authors.</summary>
    public string? Lock { get; init; }

    /// <summary>What a comment can concern.</summary>
    public required IReadOnlyList<CommentedPart> Parts { get; init; }

    public required Conversation Conversation { get; init; }

    /// <summary>What was done with it, newest first.</summary>
    public required IReadOnlyList<ReportStep> Steps { get; init; }

    /// <summary>Waits for a reviewer, and the one who looks is not among those who wrote it.</summary>
    public bool IsToDecide => State == ReportState.Submitted && !IsOwn;

    /// <summary>Until it is published there is somebody to talk to about it.</summary>
    public bool TakesComments => State != ReportState.Published;

    /// <summary>A draft belongs to its authors until they send it in; a returned report too.</summary>
    public bool IsReadable => State is ReportState.Submitted or ReportState.Approved or ReportState.Published;
}
