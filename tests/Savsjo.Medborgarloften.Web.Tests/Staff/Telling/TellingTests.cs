using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Telling;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Staff.Telling;
using Savsjo.Medborgarloften.Web.Tests.Mail;
using Savsjo.Medborgarloften.Web.Tests.Staff.Corrections;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Telling;

/// <summary>It is 10 May 2021, and tertial 1 2021 is open. Whoever has the next move is mailed, and nobody else.</summary>
public sealed class TellingTests(MailFixture app) : IClassFixture<MailFixture>
{
    private const string Karin = "polis@savsjo.example";
    private const string Anna = "kommun@savsjo.example";
    private const string Per = "granskare@savsjo.example";
    private const string Eva = "admin@savsjo.example";
    private readonly MailFixture _app = app.AsNew();

    [Fact]
    public async Task What_is_sent_in_is_told_to_those_who_review_and_not_to_whoever_sent_it()
    {
        await Begin();
        await _app.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        await _app.Report("1.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Patrullen är på plats.");
        Assert.Empty(await Tell());
        _app.Clock.Advance(TimeSpan.FromMinutes(6));

        var mails = await Tell();

        Assert.Equal([Eva, Per, Anna], mails.Select(To));
        ShouldSay(
            mails[1], "Granska två rapporter för tertial 1 2021", "Hej Per Ek!", "Det här väntar på dig:",
            "Granska 2.2 Riktade insatser och 1.2", "Karin Berg har skickat in dem. Sista dagen att rapportera är den 15 maj 2021.",
            "http://localhost:5080/granskning?visa=vantar", "/konto/sakerhet#mejl");
        Assert.Empty(await Tell());
    }

    [Fact]
    public async Task Nobody_gets_more_than_one_mail_an_hour_and_what_happens_meanwhile_comes_in_the_next()
    {
        await Begin();
        await _app.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        Assert.Equal(3, (await After(minutes: 6)).Count);
        await _app.Report("1.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Patrullen är på plats.");
        await _app.Report("2.1", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (5, 2), (5, 2), (16, 4), (1, 0), (0, 0));
        Assert.Empty(await After(minutes: 50));

        var mails = await After(minutes: 11);

        Assert.Equal([Eva, Per, Anna], mails.Select(To));
        ShouldSay(mails[0], "Granska två rapporter för tertial 1 2021", "1.2", "2.1");
        Assert.DoesNotContain("2.2", mails[0].TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sent_back_or_commented_is_told_to_its_authors()
    {
        await Begin();
        await _app.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        await _app.Report("2.4", Role.MunicipalOfficial, ActivityStatus.Ongoing, "Arbetet fortsätter enligt EST.");
        await After(minutes: 6);
        await _app.Return("2.2", "Är mars med?");
        var reviewer = await _app.SignedIn(Role.Reviewer);
        await reviewer.Get("/granskning");
        await reviewer.Submit("Skicka bara kommentaren om 2.4", ("kommentar", "Vilka var med?"));

        var mails = await After(minutes: 61);

        Assert.Equal([Anna, Karin], mails.Select(To));
        ShouldSay(
            mails[1], "Ändra en rapport för tertial 1 2021", "Ändra 2.2 Riktade insatser för tertial 1 2021 och skicka in igen.",
            "Per Ek har skickat tillbaka den med en kommentar.", "http://localhost:5080/inmatning");
        ShouldSay(
            mails[0], "Läs en kommentar om tertial 1 2021", "Läs vad Per Ek har skrivit om 2.4 Samverkan enligt EST",
            "http://localhost:5080/inmatning");
    }

    [Fact]
    public async Task Approvals_are_told_once_at_the_end_of_the_day()
    {
        await Begin();
        await _app.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        await _app.Report("1.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Patrullen är på plats.");
        await After(minutes: 6);
        await _app.Approve("2.2");
        Assert.Empty(await After(minutes: 90));
        await _app.Approve("1.2");
        // 10.00 in Sweden, and then some; four in the afternoon is six hours on.
        var mail = Assert.Single(await After(minutes: 300));

        Assert.Equal(Karin, To(mail));
        ShouldSay(mail, "Godkänt för tertial 1 2021", "Det här har hänt:", "Per Ek har godkänt 2.2 Riktade insatser och 1.2");
        Assert.DoesNotContain("väntar på dig", mail.TextBody, StringComparison.Ordinal);
        Assert.Empty(await After(minutes: 600));
    }

    [Fact]
    public async Task What_is_taken_back_is_told_to_those_who_were_asked_to_review_it_and_to_nobody_else()
    {
        await Begin();
        await _app.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        await After(minutes: 6);
        await TakeBack("2.2");
        await _app.Report("1.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Patrullen är på plats.");
        await TakeBack("1.2");

        var mails = await After(minutes: 61);

        Assert.Equal([Eva, Per, Anna], mails.Select(To));
        ShouldSay(
            mails[1], "Du behöver inte granska en rapport för tertial 1 2021",
            "Karin Berg har tagit tillbaka 2.2 Riktade insatser för tertial 1 2021. Du behöver inte granska den nu.");
        Assert.DoesNotContain("1.2", mails[1].TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_everything_is_approved_those_who_publish_are_told_and_then_everybody_that_it_is_published()
    {
        await Begin();
        await _app.ReportAndApproveAll();
        await _app.Report("2.3", Role.MunicipalOfficial, ActivityStatus.Ongoing, "Frånvaron följs upp varje vecka.");
        await _app.Approve("2.3");

        var mails = await After(minutes: 6);

        Assert.Equal([Eva, Anna], mails.Select(To));
        ShouldSay(
            mails[1], "Publicera uppföljningen av tertial 1 2021", "Allt är godkänt.", "http://localhost:5080/publicering");
        await _app.Publish();
        mails = await After(minutes: 61);
        Assert.Equal([Eva, Per, Karin], mails.Select(To));
        ShouldSay(
            mails[2], "Uppföljningen av tertial 1 2021 är publicerad", "Anna Lind har publicerat uppföljningen av tertial 1 2021.",
            "http://localhost:5080/uppfoljning/2021/tertial-1");
    }

    [Fact]
    public async Task A_correction_is_told_to_those_who_write_then_to_those_who_review_and_to_those_who_publish()
    {
        await Begin();
        Assert.Empty(await _app.OpenCorrection(CorrectionDesk.Last, "2.2"));

        var mail = Assert.Single(await After(minutes: 6));

        Assert.Equal(Karin, To(mail));
        ShouldSay(
            mail, "Rätta tertial 3 2020", "Rätta 2.2 Riktade insatser för tertial 3 2020 och skicka in.",
            "Anna Lind har öppnat uppföljningen för rättelse.", $"Skälet är: ”{CorrectionDesk.Reason}”",
            "felet syns för alla tills rättelsen är publicerad", "http://localhost:5080/inmatning/2020/tertial-3");
        await _app.Correct(CorrectionDesk.Last, "2.2", Role.PoliceCoordinator, CorrectionDesk.Counting(19));
        var mails = await After(minutes: 61);
        Assert.Equal([Eva, Anna], mails.Select(To));
        ShouldSay(mails[1], "Publicera rättelsen av tertial 3 2020", "http://localhost:5080/publicering/2020/tertial-3");
    }

    [Fact]
    public async Task A_moved_last_day_is_told_to_those_who_still_have_to_report()
    {
        await Begin();
        var administrator = await _app.SignedIn(Role.Administrator);
        await administrator.Get("/admin/omgangar");
        await administrator.Submit("Spara dagarna", ("Rounds[0].Deadline", "2021-05-24"));

        var mails = await After(minutes: 6);

        Assert.Equal([Anna, Karin], mails.Select(To));
        ShouldSay(
            mails[1], "Ny sista dag för tertial 1 2021: 24 maj 2021", "senast den 24 maj 2021",
            "Eva Nord har flyttat sista dagen, som förut var den 15 maj 2021.", "2.2 Riktade insatser");
    }

    [Fact]
    public async Task Each_chooses_on_their_own_page_and_the_deactivated_get_none()
    {
        await Begin();
        await Choose(Role.Reviewer, "Inga");
        await Choose(Role.PoliceCoordinator, "Bara det som väntar på mig");
        await _app.Use<UserManager<StaffAccount>, IdentityResult>(async users =>
        {
            var eva = (await users.FindByEmailAsync(Eva))!;
            eva.DeactivatedAtUtc = _app.Clock.GetUtcNow().UtcDateTime;
            return await users.UpdateAsync(eva);
        });
        await _app.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        Assert.Equal([Anna], (await After(minutes: 6)).Select(To));
        await _app.Approve("2.2");
        Assert.Empty(await After(minutes: 600));
        await _app.Return("2.2", "Är mars med?");
        Assert.Equal([Karin], (await After(minutes: 6)).Select(To));
    }

    [Fact]
    public async Task What_somebody_leaves_behind_is_told_to_those_who_publish_when_the_account_is_closed()
    {
        await Begin();
        await _app.Draft("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, null, (4, null));
        var administrator = await _app.SignedIn(Role.Administrator);
        await administrator.Get($"/admin/anvandare/{(await _app.Staff(Role.PoliceCoordinator)).UserId}");
        await administrator.Submit("Inaktivera kontot", ("ClosingConfirmed", "true"));

        var mail = Assert.Single(await After(minutes: 6));

        Assert.Equal(Anna, To(mail));
        ShouldSay(
            mail, "Någon annan behöver rapportera för tertial 1 2021",
            "Se till att någon annan skickar in 2.2 Riktade insatser för tertial 1 2021. Karin Berg kan inte logga in längre",
            "http://localhost:5080/granskning");
    }

    [Fact]
    public async Task A_correction_that_is_called_off_is_told_to_those_who_were_asked_to_write()
    {
        await Begin();
        Assert.Empty(await _app.OpenCorrection(CorrectionDesk.Last, "2.2"));
        await After(minutes: 6);
        var official = await _app.SignedIn(Role.MunicipalOfficial);
        await official.Get("/rattelser/2020/tertial-3");
        await official.Submit("Avbryt rättelsen");

        var mail = Assert.Single(await After(minutes: 61));

        Assert.Equal(Karin, To(mail));
        ShouldSay(
            mail, "Rättelsen av tertial 3 2020 är avbruten",
            "Anna Lind har avbrutit rättelsen av tertial 3 2020. Du behöver inte rätta något där.");
    }

    [Fact]
    public async Task After_the_last_day_the_mail_says_that_it_has_been()
    {
        await Begin();
        await _app.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));

        var mails = await After(minutes: 10 * 24 * 60);

        ShouldSay(mails[1], "Granska en rapport för tertial 1 2021", "Sista dagen att rapportera var den 15 maj 2021.");
    }

    [Fact]
    public async Task Nothing_of_the_log_that_everybody_has_been_told_of_is_read_again()
    {
        await Begin();
        await _app.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        await _app.Approve("2.2");
        await _app.Return("2.2", "Är mars med?");
        await After(minutes: 24 * 60);
        await LogSomethingElse(times: 200);

        Assert.Empty(await After(minutes: 61));

        var newest = await _app.InDatabase(db => db.AuditEntries.MaxAsync(entry => entry.Sequence));
        foreach (var told in await _app.InDatabase(db => db.ToldPersons.ToListAsync()))
            Assert.Equal((newest, newest), (told.ToldUpTo, told.ApprovalsToldUpTo));
    }

    [Fact]
    public async Task Whoever_is_mailed_of_something_else_at_the_same_moment_gets_no_second_mail_within_the_hour()
    {
        await Begin();
        await _app.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        _app.Clock.Advance(TimeSpan.FromMinutes(6));
        var per = (await _app.Staff(Role.Reviewer)).UserId;
        await using var scope = _app.Services.CreateAsyncScope();
        var mails = 0;
        var clock = new MeanwhileClock(_app.Clock, turn: 2, () => mails = _app.Use<AppDbContext, int>(
            db => db.NoteMail(per, _app.Clock.GetUtcNow().UtcDateTime)).GetAwaiter().GetResult());

        Assert.Equal(2, await ActivatorUtilities.CreateInstance<TellStaff>(scope.ServiceProvider, clock).Run(CancellationToken.None));

        Assert.Equal(1, mails);
        Assert.Empty(await Tell(except: 2));
        Assert.Equal([Per], (await After(minutes: 61)).Select(To));
    }

    [Fact]
    public async Task Two_nodes_at_once_write_one_mail_each()
    {
        await Begin();
        await using var other = _app.Node();
        await _app.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        _app.Clock.Advance(TimeSpan.FromMinutes(6));
        other.Clock.SetUtcNow(_app.Clock.GetUtcNow());

        await Task.WhenAll(Enumerable.Range(0, 8).Select(turn => Task.Run(() =>
            (turn % 2 == 0 ? _app : other).Use<TellStaff, int>(staff => staff.Run(CancellationToken.None)))));

        Assert.Equal(3, await _app.InDatabase(db => db.OutgoingMails.CountAsync()));
        Assert.Equal(4, await _app.InDatabase(db => db.ToldPersons.CountAsync(one => one.Choice == MailChoice.All)));
        Assert.Empty(_app.Errors.Messages);
    }

    /// <summary>What the reference has done before is no news.</summary>
    private async Task Begin() => Assert.Empty(await Tell());

    private Task<IReadOnlyList<MimeMessage>> After(int minutes)
    {
        _app.Clock.Advance(TimeSpan.FromMinutes(minutes));
        return Tell();
    }

    /// <summary>What nobody is told of.</summary>
    private Task<int> LogSomethingElse(int times) => _app.InDatabase(async db =>
    {
        for (var time = 0; time < times; time++)
            db.AuditEntries.Add(new AuditEntry(
                new("annan", _app.Clock.GetUtcNow().UtcDateTime), "Någon", AuditDeed.Recorded, null, null, $"Sak {time}", null, null));
        return await db.SaveChangesAsync();
    });

    /// <summary>The new mails, by address.</summary>
    /// <param name="except">How many were written and not yet sent.</param>
    private async Task<IReadOnlyList<MimeMessage>> Tell(int except = 0)
    {
        var before = _app.Way.Taken.Count + except;
        await _app.Use<TellStaff, int>(staff => staff.Run(CancellationToken.None));
        await _app.Deliver();
        return [.. _app.Way.Taken.Skip(before).OrderBy(To, StringComparer.Ordinal)];
    }

    private async Task TakeBack(string label)
    {
        var police = await _app.SignedIn(Role.PoliceCoordinator);
        await police.Get("/inmatning");
        await police.Submit($"Ta tillbaka och ändra {label}");
    }

    private async Task Choose(string role, string choice)
    {
        var person = await _app.SignedIn(role);
        await person.Get("/konto/sakerhet");
        var value = person.Page.Document.QuerySelectorAll("label").First(label => Page.Folded(label.TextContent).StartsWith(
            choice, StringComparison.Ordinal)).QuerySelector("input")!.GetAttribute("value");
        await person.Submit("Spara valet", ("mejl", value));
        person.Page.ShouldBeAt("/konto/sakerhet").ShouldSay("Valet är sparat.");
    }

    /// <summary>A clock that lets something happen when it is asked for the given time.</summary>
    private sealed class MeanwhileClock(TimeProvider clock, int turn, Action happens) : TimeProvider
    {
        private int _turn;

        public override DateTimeOffset GetUtcNow()
        {
            if (++_turn == turn)
                happens();
            return clock.GetUtcNow();
        }
    }

    private static string To(MimeMessage mail) => mail.To.Mailboxes.Single().Address;

    private static void ShouldSay(MimeMessage mail, string subject, params IEnumerable<string> words)
    {
        Assert.Equal(subject, mail.Subject);
        foreach (var one in words)
            Assert.Contains(one, mail.TextBody, StringComparison.Ordinal);
    }
}
