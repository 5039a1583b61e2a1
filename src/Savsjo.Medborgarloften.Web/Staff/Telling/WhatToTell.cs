using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Staff.Rounds;
using Savsjo.Medborgarloften.Web.Staff.Shared;
using Savsjo.Medborgarloften.Web.Staff.Waiting;

namespace Savsjo.Medborgarloften.Web.Staff.Telling;

/// <summary>
/// Vad en person ska få veta: what others have done, read against what is true now. What waits for the reader comes first; what was
/// done and undone meanwhile is not told.
/// </summary>
public sealed partial class WhatToTell(
    Situation situation, Colleague colleague, IReadOnlyList<AuditEntry> happened, IReadOnlyList<AuditEntry> approvals)
{
    private string Reader => colleague.UserId;

    public IReadOnlyList<News> All() =>
    [
        .. CorrectionsToWrite(), .. Returned(), .. AskedAgain(), .. MovedDeadlines(), .. Submitted(), .. ToPublish(), .. Commented(),
        .. Left(), .. Withdrawn(), .. Approved(), .. CalledOff(), .. Published(),
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

    private News ToMend(PieceGroup group, string because) => new(
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
            $"{group.Who} har godkänt {group.Names} för {group.Round.Name}. Du behöver inte göra något mer med {group.It}.",
            RoundPlace.Address(Rooms.Entry, group.Round)),
        entries: approvals);

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

    private string ByWhen(RoundInWork round) =>
        round.IsInTurn ? round.Round.LastDaySentence(situation.Today) : Visible(round);

    /// <summary>What waits as long as nobody does it.</summary>
    private static string Visible(RoundInWork round) => round switch
    {
        { OngoingCorrection: not null } => "Det finns ingen sista dag, men felet syns för alla tills rättelsen är publicerad.",
        { IsInTurn: false } => "Det finns ingen sista dag.",
        _ => "Det finns ingen sista dag, men ingen kan läsa uppföljningen förrän den är publicerad.",
    };
}
