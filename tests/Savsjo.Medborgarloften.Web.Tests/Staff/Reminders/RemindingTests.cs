using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Accounts;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Routines;
using Savsjo.Medborgarloften.Web.Staff.Reminders;
using Savsjo.Medborgarloften.Web.Staff.Rounds;
using Savsjo.Medborgarloften.Web.Tests.Mail;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Reminders;

/// <summary>
/// Tertial 1 2021 is open, its last day is 15 May, and nothing has been reported: five reports of Polisen, three of
/// kommunen.
/// </summary>
public sealed class RemindingTests(MailFixture app) : IClassFixture<MailFixture>
{
    private const string Karin = "polis@savsjo.example";
    private const string Anna = "kommun@savsjo.example";
    private static readonly DateOnly RoundDeadline = new(2021, 5, 15);
    private readonly MailFixture _app = app.AsNew();

    [Fact]
    public async Task Everybody_whose_reports_are_missing_gets_one_mail_three_days_before_the_last_day()
    {
        var deadline = RoundDeadline;
        await MoveTo(deadline.AddDays(-4), hour: 12);
        Assert.Empty(await Remind());
        await MoveTo(deadline.AddDays(-3), hour: 5);
        Assert.Empty(await Remind());
        await MoveTo(deadline.AddDays(-3), hour: 7);

        Assert.Equal([Anna, Karin], await Remind());
        Assert.Empty(await Remind());

        var mail = _app.Way.Taken.Single(mail => mail.To.Mailboxes.Single().Address == Karin);
        Assert.Equal("Påminnelse: fem rapporter återstår för tertial 1 2021", mail.Subject);
        foreach (var words in new[] { "Hej Karin Berg!", "- 2.2 Riktade insatser: inte påbörjad",
            $"är den {SwedishText.Date(deadline)}", "/inmatning", $"nästa påminnelse den {SwedishText.Date(deadline.AddDays(1))}" })
            Assert.Contains(words, mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("2.3", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_last_day_they_are_reminded_the_next_day_and_then_weekly_and_never_twice_a_day()
    {
        var deadline = RoundDeadline;
        var days = new List<int>();
        for (var day = -5; day < 20; day++)
            foreach (var hour in new[] { 0, 7, 12, 21 })
            {
                await MoveTo(deadline.AddDays(day), hour);
                days.AddRange((await Remind()).Where(to => to == Karin).Select(_ => day));
            }

        Assert.Equal([-3, 1, 8, 15], days);
        Assert.Equal(4, await _app.InDatabase(db => db.Reminders.CountAsync(one => one.Activities == "1.2, 2.1, 2.2, 2.4 och 2.5")));
    }

    [Fact]
    public async Task A_program_that_stood_still_on_the_day_reminds_on_the_next()
    {
        await MoveTo(RoundDeadline.AddDays(-2), hour: 7);

        Assert.Equal([Anna, Karin], await Remind());
    }

    [Fact]
    public async Task Two_nodes_at_once_send_one_mail_each_person()
    {
        await using var other = _app.Node();
        var day = RoundDeadline.AddDays(-3);
        await MoveTo(day, hour: 7);
        other.Clock.SetUtcNow(_app.Clock.GetUtcNow());
        await Task.WhenAll(Enumerable.Range(0, 8).Select(turn => Task.Run(() =>
            (turn % 2 == 0 ? _app : other).Use<RemindStaff, int>(staff => staff.Run(CancellationToken.None)))));
        await Task.WhenAll(_app.Deliver(), other.Deliver());

        Assert.Equal([Anna, Karin], _app.Way.Taken.Concat(other.Way.Taken).Select(mail => mail.To.Mailboxes.Single().Address).Order());
        Assert.Empty(_app.Errors.Messages);
        Assert.Empty(other.Errors.Messages);
    }

    [Fact]
    public async Task A_server_that_is_down_loses_no_reminder()
    {
        await MoveTo(RoundDeadline.AddDays(-3), hour: 7);
        _app.Way.IsDown = true;
        Assert.Empty(await Remind());
        _app.Way.IsDown = false;
        _app.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal([Anna, Karin], await Remind());
    }

    [Fact]
    public async Task The_responsible_are_reminded_the_substitute_when_they_cannot_sign_in_and_after_the_last_day()
    {
        var deadline = RoundDeadline;
        var olle = await Colleague("olle@savsjo.example", "Olle Ask");
        var karin = (await _app.Staff(Role.PoliceCoordinator)).UserId;
        await Choose((karin, Duty.Responsible), (olle, Duty.Substitute));

        await MoveTo(deadline.AddDays(-3), hour: 7);
        Assert.Equal([Anna, Karin], await Remind());
        await MoveTo(deadline.AddDays(1), hour: 7);
        Assert.Equal([Anna, "olle@savsjo.example", Karin], await Remind());

        await SetLockout(Karin, DateTimeOffset.MaxValue);
        await MoveTo(deadline.AddDays(8), hour: 7);
        Assert.Equal([Anna, "olle@savsjo.example"], await Remind());
        Assert.Contains("ersättare för den som är ansvarig",
            _app.Way.Taken.Last(mail => mail.To.ToString() == "olle@savsjo.example").TextBody, StringComparison.Ordinal);
        await SetLockout("olle@savsjo.example", DateTimeOffset.MaxValue);
    }

    [Fact]
    public async Task Every_role_sees_at_the_top_of_its_page_what_waits_for_them()
    {
        var police = await _app.SignedIn(Role.PoliceCoordinator);
        (await police.Get("/inmatning")).ShouldSay("Det här väntar på dig: fem rapporter att skicka in")
            .ShouldSay("2.2 Riktade insatser: inte påbörjad");
        var administrator = await _app.SignedIn(Role.Administrator);
        (await administrator.Get("/granskning")).ShouldSay("Inget väntar på dig just nu.");
    }

    [Fact]
    public async Task The_hosted_service_reminds_and_the_postman_delivers_when_the_clock_gets_there()
    {
        await MoveTo(RoundDeadline.AddDays(-3), hour: 5);
        var routines = _app.Services.GetServices<Routine>().Where(routine =>
            routine.Failed.StartsWith("Påminnelserna", StringComparison.Ordinal)
            || routine.Failed.StartsWith("Utkorgen", StringComparison.Ordinal));
        using var service = ActivatorUtilities.CreateInstance<DoRoutines>(_app.Services, routines);
        await service.StartAsync(CancellationToken.None);
        for (var wait = 0; wait < 300 && _app.Way.Taken.Count < 2; wait++)
        {
            _app.Clock.Advance(TimeSpan.FromMinutes(10));
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        await service.StopAsync(CancellationToken.None);

        Assert.Equal(2, _app.Way.Taken.Count);
        Assert.Empty(_app.Errors.Messages);
    }

    private async Task<IReadOnlyList<string>> Remind()
    {
        var before = _app.Way.Taken.Count;
        await _app.Use<RemindStaff, int>(staff => staff.Run(CancellationToken.None));
        await _app.Deliver();
        return [.. _app.Way.Taken.Skip(before).Select(mail => mail.To.Mailboxes.Single().Address).Order(StringComparer.Ordinal)];
    }

    /// <summary>Hours are UTC: in May Sweden is two hours ahead, in winter one.</summary>
    private Task MoveTo(DateOnly day, int hour)
    {
        var instant = new DateTimeOffset(day, new TimeOnly(hour, 30), TimeSpan.Zero);
        if (instant > _app.Clock.GetUtcNow())
            _app.Clock.SetUtcNow(instant);
        return Task.CompletedTask;
    }

    private Task<string> Colleague(string email, string name) => _app.Use<AccountCreation, string>(async accounts =>
        (await accounts.CreateOrSetPassword(email, name, Organisation.Police, Role.PoliceCoordinator, WebFixture.Password)).Id);

    private async Task Choose(params (string UserId, Duty Duty)[] chosen)
    {
        var administrator = await _app.Staff(Role.Administrator);
        var activities = await _app.InDatabase(db =>
            db.Activities.Where(activity => activity.Responsible.Any(party => party.Organisation == Organisation.Police))
                .Select(activity => activity.Id).ToListAsync());
        foreach (var activity in activities)
        {
            var form = new ChooseResponsibleForm
            {
                Responsible = [.. chosen.Where(one => one.Duty == Duty.Responsible).Select(one => one.UserId)],
                Substitute = [.. chosen.Where(one => one.Duty == Duty.Substitute).Select(one => one.UserId)],
                Seen = "",
            };
            Assert.True((await _app.Use<ChooseResponsiblePersons, Outcome<string>>(choose =>
                choose.Choose(administrator, activity, form))).IsDone);
        }
    }

    private Task<bool> SetLockout(string email, DateTimeOffset? end) => _app.Use<UserManager<StaffAccount>, bool>(async users =>
        await users.FindByEmailAsync(email) is { } account && (await users.SetLockoutEndDateAsync(account, end)).Succeeded);
}
