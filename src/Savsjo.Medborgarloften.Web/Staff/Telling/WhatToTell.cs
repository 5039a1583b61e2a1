using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Staff.Shared;
using Savsjo.Medborgarloften.Web.Staff.Waiting;

namespace Savsjo.Medborgarloften.Web.Staff.Telling;

/// <summary>
/// Vad en person ska få veta: what others have done, read against what is true now. What waits for the reader comes first; what was
/// done and undone meanwhile is not told.
/// </summary>
public sealed class WhatToTell(
    Situation situation, Colleague colleague, IReadOnlyList<AuditEntry> happened, IReadOnlyList<AuditEntry> approvals)
{
    private string Reader => colleague.UserId;

    public IReadOnlyList<News> All() =>
    [
        .. CorrectionsToWrite(), .. Returned(), .. AskedAgain(), .. MovedDeadlines(), .. Submitted(), .. ToPublish(), .. Commented(),
        .. Withdrawn(), .. Approved(), .. CalledOff(), .. Published(),
    ];

    private IEnumerable<News> Submitted() => Of(
        AuditDeed.Submitted,
        piece => colleague.Staff.MayReview && piece.State == ReportState.Submitted && !IsMine(piece),
        group => new(
            true, $"Granska {group.Counted} för {group.Round.Name}",
            $"Granska {group.Names} för {group.Round.Name}. {group.Who} har skickat in {group.It}. {ByWhen(group.Round)}",
            $"{RoundPlace.Address(Rooms.Reviewing, group.Round)}?visa=vantar"));

    private IEnumerable<News> Returned() => Of(
        AuditDeed.Returned,
        piece => piece.State == ReportState.Returned && IsMine(piece),
        group => ToMend(group, $"{group.Who} har skickat tillbaka {group.It} med en kommentar."));

    /// <summary>A correction of an earlier tertial has made a stated total doubtful: the program sends the report back.</summary>
    private IEnumerable<News> AskedAgain() =>
        from entry in happened
        where entry.Deed == AuditDeed.Published
        from round in situation.Rounds
        let asked = round.OwnReports.Where(report => report.State == ReportState.Returned && report.IsAuthor(Reader)
            && report.Reviews.Any(review => review.Decided.AtUtc == entry.AtUtc)).Select(report => Piece.Of(round, report)).ToList()
        where asked.Count > 0
        let pieces = new PieceGroup(round, entry.UserName, asked)
        select ToMend(pieces, $"Ett tidigare tertial är rättat, och det påverkar {pieces.Its} summa. Läs kommentaren.");

    private static News ToMend(PieceGroup group, string because) => new(
        true, $"Ändra {group.Counted} för {group.Round.Name}",
        $"Ändra {group.Names} för {group.Round.Name} och skicka in igen. {because} {ByWhen(group.Round)}",
        RoundPlace.Address(Rooms.Entry, group.Round));

    private IEnumerable<News> Commented() => Of(
        AuditDeed.Commented,
        piece => piece.State != ReportState.Published && (IsMine(piece) || piece.Talking.Contains(Reader)),
        group => new(
            true, $"Läs en kommentar om {group.Round.Name}",
            $"Läs vad {group.Who} har skrivit om {group.Names} för {group.Round.Name}, och svara om det behövs.",
            RoundPlace.Address(colleague.Staff.MayRecord && group.Pieces.Any(IsMine) ? Rooms.Entry : Rooms.Reviewing, group.Round)));

    /// <summary>Told to those who were asked to review it: who were told up to when it was sent in.</summary>
    private IEnumerable<News> Withdrawn() => Of(
        AuditDeed.Withdrawn,
        piece => colleague.Staff.MayReview && piece.State != ReportState.Submitted && !IsMine(piece),
        group => new(
            false, $"Du behöver inte granska {group.Counted} för {group.Round.Name}",
            $"{group.Who} har tagit tillbaka {group.Names} för {group.Round.Name}. Du behöver inte granska {group.It} nu.",
            RoundPlace.Address(Rooms.Reviewing, group.Round)),
        entry => !happened.Any(sent => sent.Deed == AuditDeed.Submitted && sent.Sequence < entry.Sequence && IsSame(sent, entry)));

    private IEnumerable<News> Approved() => Of(
        AuditDeed.Approved,
        piece => piece.State is ReportState.Approved or ReportState.Published && IsMine(piece),
        group => new(
            false, $"Godkänt för {group.Round.Name}",
            $"{group.Who} har godkänt {group.Names} för {group.Round.Name}. Du behöver inte göra något mer.",
            RoundPlace.Address(Rooms.Entry, group.Round)),
        entries: approvals);

    private IEnumerable<News> ToPublish() =>
        from round in situation.Rounds
        where happened.Any(entry => entry.Deed == AuditDeed.Approved && entry.Tertial == round.Tertial)
        let waiting = Waiting(round)
        where waiting.MayPublish
        let what = waiting.Special ?? $"uppföljningen av {round.Name}"
        select new News(
            true, $"Publicera {what}", $"Publicera {what}. Allt är godkänt. {Visible(round)}", RoundPlace.Address(Rooms.Publishing, round));

    private IEnumerable<News> CorrectionsToWrite() =>
        from entry in happened
        where entry is { Deed: AuditDeed.CorrectionOpened, ActivityId: null }
        from round in situation.Rounds
        where round.Tertial == entry.Tertial && round.OngoingCorrection?.Opened.AtUtc == entry.AtUtc && IsAboutTheRound(entry, round)
        let waiting = Waiting(round)
        where waiting.ToEnter > 0
        let names = SwedishText.List([
            .. waiting.ToReport.Select(report => $"{report.Activity.Label} {report.Activity.Name}"),
            .. waiting.NotesToWrite.Select(note => $"sammanfattningen av {note.About}")])
        select new News(
            true, $"Rätta {round.Name}",
            $"Rätta {names} för {round.Name} och skicka in. {entry.UserName} har öppnat uppföljningen för rättelse. "
                + $"Skälet är: ”{round.OngoingCorrection!.Reason}” {ByWhen(round)}",
            RoundPlace.Address(Rooms.Entry, round));

    private IEnumerable<News> CalledOff() =>
        from entry in happened
        where entry is { Deed: AuditDeed.CorrectionCalledOff, ActivityId: not null, Tertial: not null } && colleague.Staff.MayRecord
        where situation.IsWriter(Reader, entry.Tertial!.Value, entry.ActivityId!.Value) && !situation.IsCorrected(entry.Tertial.Value)
        group entry by (entry.Tertial!.Value, entry.UserName) into called
        select new News(
            false, $"Rättelsen av {called.Key.Value.Name} är avbruten",
            $"{called.Key.UserName} har avbrutit rättelsen av {called.Key.Value.Name}. Du behöver inte rätta något där.",
            FollowUpAddress.Page(called.Key.Value));

    private IEnumerable<News> MovedDeadlines() =>
        from entry in happened
        where entry.Deed == AuditDeed.RoundScheduled
        group entry by entry.Tertial into moved
        from round in situation.Rounds
        where round.IsInTurn && round.Tertial == moved.Key
        let last = moved.Last()
        let old = LastDay(moved.First().Before)
        where old is not null && old != SwedishText.Date(round.Round.Deadline)
        let remaining = Waiting(round).ToReport
        where remaining.Count > 0
        select new News(
            true, $"Ny sista dag för {round.Name}: {SwedishText.Date(round.Round.Deadline)}",
            $"Skicka in {SwedishText.List([.. remaining.Select(report => $"{report.Activity.Label} {report.Activity.Name}")])} för "
                + $"{round.Name} senast den {SwedishText.Date(round.Round.Deadline)}. {last.UserName} har flyttat sista dagen, som förut "
                + $"var den {old}.",
            Rooms.Entry);

    private IEnumerable<News> Published() =>
        from entry in happened
        where entry is { Deed: AuditDeed.Published, Tertial: not null } && !FollowsFromAnother(entry)
            && situation.Parts.TryGetValue(entry.Tertial.Value, out var parts) && parts.Contains(Reader)
        group entry by entry.Tertial!.Value into published
        let last = published.Last()
        let what = last.Before is null ? "Uppföljningen" : "Rättelsen"
        select new News(
            false, $"{what} av {published.Key.Name} är publicerad",
            $"{last.UserName} har publicerat {SwedishText.LowerFirst(what)} av {published.Key.Name}. Nu kan alla läsa den. Du behöver inte "
                + "göra något mer.",
            FollowUpAddress.Page(published.Key));

    private IEnumerable<News> Of(
        AuditDeed deed, Func<Piece, bool> concerns, Func<PieceGroup, News> tell, Func<AuditEntry, bool>? counts = null,
        IReadOnlyList<AuditEntry>? entries = null) =>
        (entries ?? happened).Where(entry => entry.Deed == deed && (counts is null || counts(entry)))
            .Select(entry => (Entry: entry, Piece: Piece.Of(entry, situation.Rounds)))
            .Where(pair => pair.Piece is { } piece && concerns(piece))
            .GroupBy(pair => (pair.Piece!.Round, pair.Entry.UserName))
            .Select(group => tell(new(
                group.Key.Round, group.Key.UserName, [.. group.Select(pair => pair.Piece!).DistinctBy(piece => piece.Name)])));

    private WaitingInRound Waiting(RoundInWork round) =>
        WaitingInRound.Of(round, colleague.Staff, situation.Responsible, situation.Today);

    private bool IsMine(Piece piece) => piece.Authors.Contains(Reader);

    private static bool IsSame(AuditEntry one, AuditEntry other) =>
        one.Tertial == other.Tertial && one.ActivityId == other.ActivityId && (one.ActivityId is not null || one.Subject == other.Subject);

    /// <summary>Not about one of its summaries, which have no activity either.</summary>
    private static bool IsAboutTheRound(AuditEntry entry, RoundInWork round) => entry.Subject == $"Rättelse av {round.Name}";

    /// <summary>Another tertial's correction gave it a new version: whoever had a part in that one is told of that one.</summary>
    private static bool FollowsFromAnother(AuditEntry entry) =>
        AuditValues.Read(entry.After).Any(value => value.Name == "Följer av rättelsen av");

    private static string? LastDay(string? values) => AuditValues.Read(values).FirstOrDefault(value => value.Name == "Sista dag")?.Value;

    private static string ByWhen(RoundInWork round) =>
        round.IsInTurn ? $"Sista dagen att rapportera är den {SwedishText.Date(round.Round.Deadline)}." : Visible(round);

    /// <summary>What waits as long as nobody does it.</summary>
    private static string Visible(RoundInWork round) => round switch
    {
        { OngoingCorrection: not null } => "Det finns ingen sista dag, men felet syns för alla tills rättelsen är publicerad.",
        { IsInTurn: false } => "Det finns ingen sista dag.",
        _ => "Det finns ingen sista dag, men ingen kan läsa uppföljningen förrän den är publicerad.",
    };
}
