using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Staff.Corrections;
using Savsjo.Medborgarloften.Web.Staff.Publishing.MakingPublic;
using Savsjo.Medborgarloften.Web.Staff.Rounds;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Telling;

/// <content>What concerns a whole round: publishing, correcting, its last day.</content>
public sealed partial class WhatToTell
{
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

    /// <summary>Told to those who publish: they see to it that somebody else takes over.</summary>
    private IEnumerable<News> Left() =>
        from leaver in situation.Leavers
        where colleague.Staff.MayPublish && leaver.UserId != Reader
            && happened.Any(entry => entry.Deed == AuditDeed.Deactivated && entry.Subject == AccountSubject.Of(leaver.UserId))
        from round in situation.Rounds
        let left = leaver.LeftIn(round)
        where left.Count > 0
        select new News(
            true, $"Någon annan behöver rapportera för {round.Name}",
            $"Se till att någon annan skickar in {SwedishText.List(left)} för {round.Name}. {leaver.Name} kan inte logga in längre och var "
                + $"ansvarig eller hade börjat skriva. {ByWhen(round)}",
            colleague.Staff.MayPlanRounds ? Rooms.Responsible : RoundPlace.Address(Rooms.Reviewing, round));

    private IEnumerable<News> CalledOff() =>
        from entry in happened
        where entry is { Deed: AuditDeed.CorrectionCalledOff, ActivityId: not null, Tertial: not null } && colleague.Staff.MayRecord
        where situation.IsWriter(Reader, entry.Tertial!.Value, entry.ActivityId!.Value) && !situation.IsCorrected(entry.Tertial.Value)
        group entry by (entry.Tertial!.Value, entry.UserName) into called
        let name = situation.NameOf(called.Key.Value)
        select new News(
            false, $"Rättelsen av {name} är avbruten",
            $"{called.Key.UserName} har avbrutit rättelsen av {name}. Du behöver inte rätta något där.",
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

    /// <summary>Told to everybody, whether they had a part in it or not: it is what all of the work was for.</summary>
    private IEnumerable<News> Published() =>
        from entry in happened
        where entry is { Deed: AuditDeed.Published, Tertial: not null } && !FollowsFromAnother(entry)
        group entry by entry.Tertial!.Value into published
        let last = published.Last()
        let what = last.Before is null ? "Uppföljningen" : "Rättelsen"
        let name = situation.NameOf(published.Key)
        select new News(
            false, $"{what} av {name} är publicerad",
            $"{last.UserName} har publicerat {SwedishText.LowerFirst(what)} av {name}. Nu kan alla läsa den.",
            FollowUpAddress.Page(published.Key));

    /// <summary>Not about one of its summaries, which have no activity either.</summary>
    private static bool IsAboutTheRound(AuditEntry entry, RoundInWork round) => entry.Subject == OpenCorrection.SubjectOf(round);

    /// <summary>Another tertial's correction gave it a new version: that one is told of.</summary>
    private static bool FollowsFromAnother(AuditEntry entry) =>
        AuditValues.Read(entry.After).Any(value => value.Name == PublicationAudit.FollowsFrom);

    private static string? LastDay(string? values) =>
        AuditValues.Read(values).FirstOrDefault(value => value.Name == ScheduleRounds.LastDay)?.Value;
}
