using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;
using Savsjo.Medborgarloften.Web.Staff.Reminders;
using Savsjo.Medborgarloften.Web.Staff.Telling;
using Savsjo.Medborgarloften.Web.Tests.Mail;
using Savsjo.Medborgarloften.Web.Tests.Staff.Corrections;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Telling;

/// <summary>
/// Tertial 1 2021 from the first report to a published correction: Karin Berg writes, Per Ek reviews, Anna Lind writes and
/// publishes. None of them says a word to another; each does what their mail and their first page say, and nothing else.
/// </summary>
public sealed class NobodyTelephonesTests(MailFixture app) : IClassFixture<MailFixture>
{
    private const string Site = "http://localhost:5080";
    private static readonly Tertial First = new(2021, 1);

    private static readonly Dictionary<string, string> Addresses = new()
    {
        [Role.PoliceCoordinator] = "polis@savsjo.example",
        [Role.MunicipalOfficial] = "kommun@savsjo.example",
        [Role.Reviewer] = "granskare@savsjo.example",
    };

    private readonly MailFixture _app = app.AsNew();
    private int _read;

    [Fact]
    public async Task From_the_first_report_to_a_published_correction_everybody_finds_their_next_move_in_mail_and_on_their_first_page()
    {
        await OnlyThreePeople();
        await MailsAfter(TimeSpan.Zero);

        // Two days and more before the last day the program reminds.
        await Expect(TimeSpan.FromDays(2),
            new(Role.PoliceCoordinator, "Påminnelse: fem rapporter återstår för tertial 1 2021", "/inmatning",
                "fem rapporter att skicka in"),
            new(Role.MunicipalOfficial, "Påminnelse: tre rapporter återstår för tertial 1 2021", "/inmatning",
                "tre rapporter att skicka in"));

        await _app.ReportAll();
        await _app.Report("2.3", Role.MunicipalOfficial, ActivityStatus.Ongoing, "Frånvaron följs upp varje vecka.");
        await Expect(TimeSpan.FromHours(2),
            new(Role.Reviewer, "Granska tre rapporter för tertial 1 2021 med mera", "/granskning?visa=vantar",
                "sex rapporter att granska"),
            new(Role.MunicipalOfficial, "Granska tre rapporter för tertial 1 2021", "/granskning?visa=vantar",
                "tre rapporter att granska"));

        foreach (var label in new[] { "1.2", "2.1", "2.3", "2.4", "2.5" })
            await _app.Approve(label);
        await _app.Return("2.2", "Är mars med?");
        await Expect(TimeSpan.FromHours(1),
            new Move(Role.PoliceCoordinator, "Ändra en rapport för tertial 1 2021", "/inmatning", "en rapport att skicka in"));

        await _app.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (5, null));
        await Expect(TimeSpan.FromHours(1),
            new(Role.Reviewer, "Granska en rapport för tertial 1 2021", "/granskning?visa=vantar", "en rapport att granska"),
            new(Role.MunicipalOfficial, "Granska en rapport för tertial 1 2021", "/granskning?visa=vantar", "en rapport att granska"));

        await _app.Approve("2.2");
        await Expect(TimeSpan.FromHours(1),
            new Move(
                Role.MunicipalOfficial, "Publicera uppföljningen av tertial 1 2021", "/publicering", "en uppföljning att publicera"));

        await _app.Publish();
        await Expect(TimeSpan.FromHours(1),
            new(
                Role.PoliceCoordinator, "Uppföljningen av tertial 1 2021 är publicerad", "/uppfoljning/2021/tertial-1",
                "Ingen rapportering är öppen")
            { IsNews = true },
            new(
                Role.Reviewer, "Uppföljningen av tertial 1 2021 är publicerad", "/uppfoljning/2021/tertial-1",
                "Ingen omgång är öppen")
            { IsNews = true });

        Assert.Empty(await _app.OpenCorrection(First, "2.2"));
        await Expect(TimeSpan.FromHours(2),
            new Move(
                Role.PoliceCoordinator, "Rätta tertial 1 2021", "/inmatning/2021/tertial-1",
                "2.2 Riktade insatser: ska rättas i rättelsen av tertial 1 2021"));

        Assert.Empty(await _app.Write(First, "2.2", Role.PoliceCoordinator, CorrectionDesk.Counting(6)));
        await SendInCorrection("2.2");
        await Expect(TimeSpan.FromHours(1),
            new(
                Role.Reviewer, "Granska en rapport för tertial 1 2021", "/granskning/2021/tertial-1?visa=vantar",
                "Granska en rapport i rättelsen av tertial 1 2021"),
            new(
                Role.MunicipalOfficial, "Granska en rapport för tertial 1 2021", "/granskning/2021/tertial-1?visa=vantar",
                "Granska en rapport i rättelsen av tertial 1 2021"));

        var reviewer = await _app.SignedIn(Role.Reviewer);
        await reviewer.Get("/granskning/2021/tertial-1?visa=vantar");
        await reviewer.Submit("Godkänn 2.2");
        await Expect(TimeSpan.FromHours(1),
            new Move(
                Role.MunicipalOfficial, "Publicera rättelsen av tertial 1 2021", "/publicering/2021/tertial-1",
                "Publicera rättelsen av tertial 1 2021"));

        Assert.Empty(await _app.PublishCorrection(First));
        var last = await MailsAfter(TimeSpan.FromHours(1));
        Assert.All(last, mail => Assert.StartsWith("Rättelsen av tertial 1 2021 är publicerad", mail.Subject, StringComparison.Ordinal));
        Assert.Equal(["granskare@savsjo.example", "polis@savsjo.example"], last.Select(To).Order(StringComparer.Ordinal));

        // Counted: nobody gets anything else. Approvals are not told once what was approved is published.
        await MailsAfter(TimeSpan.FromDays(1));
        Assert.Equal(
            ["kommun@savsjo.example: 6", "granskare@savsjo.example: 5", "polis@savsjo.example: 5"],
            _app.Way.Taken.GroupBy(To).OrderBy(group => Array.IndexOf(["kommun", "granskare", "polis"], group.Key.Split('@')[0]))
                .Select(group => $"{group.Key}: {group.Count()}"));
        Assert.Empty(_app.Errors.Messages);
    }

    /// <summary>After some time exactly these people have a mail, and both it and their first page say what to do and where.</summary>
    private async Task Expect(TimeSpan after, params IReadOnlyList<Move> moves)
    {
        var mails = await MailsAfter(after);
        foreach (var move in moves)
        {
            var mail = Assert.Single(mails, mail => To(mail) == Addresses[move.Role] && !IsApproval(mail));
            Assert.Equal(move.Subject, mail.Subject);
            Assert.Contains(Site + move.Address, (mail.TextBody ?? "").Split('\n').Select(line => line.Trim()));
            Assert.Equal(move.IsNews, (mail.TextBody ?? "").Contains("Nu kan alla läsa den.", StringComparison.Ordinal));
            var person = await _app.SignedIn(move.Role);
            person.Page.ShouldSay(move.FirstPage);
            (await person.Get(move.Address)).ShouldHaveStatus(HttpStatusCode.OK);
        }

        Assert.Equal(
            moves.Select(move => Addresses[move.Role]).Order(StringComparer.Ordinal),
            mails.Where(mail => !IsApproval(mail)).Select(To).Order(StringComparer.Ordinal));
    }

    private async Task<IReadOnlyList<MimeMessage>> MailsAfter(TimeSpan time)
    {
        _app.Clock.Advance(time);
        await _app.Use<TellStaff, int>(staff => staff.Run(CancellationToken.None));
        await _app.Use<RemindStaff, int>(staff => staff.Run(CancellationToken.None));
        await _app.Deliver();
        var mails = _app.Way.Taken.Skip(_read).ToList();
        _read += mails.Count;
        return mails;
    }

    private async Task SendInCorrection(string label) => Assert.Empty(await _app.InCorrection(First, async (services, round) =>
        (await services.GetRequiredService<SubmitActivityReport>().Submit(
            await _app.Staff(Role.PoliceCoordinator), round, round.Activities.Single(activity => activity.Label == label))).Violations));

    private Task<IdentityResult> OnlyThreePeople() => _app.Use<UserManager<StaffAccount>, IdentityResult>(async users =>
    {
        var eva = (await users.FindByEmailAsync("admin@savsjo.example"))!;
        eva.DeactivatedAtUtc = _app.Clock.GetUtcNow().UtcDateTime;
        return await users.UpdateAsync(eva);
    });

    /// <summary>Told once a day, beside everything else.</summary>
    private static bool IsApproval(MimeMessage mail) => mail.Subject == "Godkänt för tertial 1 2021";

    private static string To(MimeMessage mail) => mail.To.Mailboxes.Single().Address;

    /// <param name="Address">Where the mail leads.</param>
    /// <param name="FirstPage">What the page after signing in says.</param>
    private sealed record Move(string Role, string Subject, string Address, string FirstPage)
    {
        /// <summary>Nothing is asked of the reader.</summary>
        public bool IsNews { get; init; }
    }
}
