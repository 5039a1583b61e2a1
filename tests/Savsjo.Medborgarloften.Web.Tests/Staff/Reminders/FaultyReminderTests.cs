using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Staff.Reminders;
using Savsjo.Medborgarloften.Web.Tests.Errors;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Reminders;

/// <summary>A reminder, its mail and the note that its reader was mailed are stored together or not at all.</summary>
public sealed class FaultyReminderTests(FaultyDatabaseFixture fixture) : IClassFixture<FaultyDatabaseFixture>
{
    private readonly FaultyDatabaseFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_fault_when_the_mail_is_noted_sends_none_and_it_can_be_asked_for_again()
    {
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        await official.Get("/granskning");
        _fixture.FailUpdatesOf("ToldPersons");

        (await official.Submit("Påminn Karin Berg om 2.2")).ShouldHaveStatus(HttpStatusCode.InternalServerError);

        Assert.Empty(await _fixture.DeliveredMail());
        _fixture.Mend();
        await official.Get("/granskning");
        (await official.Submit("Påminn Karin Berg om 2.2")).ShouldSay("Karin Berg får ett mejl om 1.2, 2.1, 2.2, 2.4 och 2.5.");
        Assert.Single(await _fixture.DeliveredMail());
    }

    [Fact]
    public async Task What_the_program_sends_by_itself_is_whole_too()
    {
        _fixture.Clock.Advance(TimeSpan.FromDays(2));
        _fixture.FailUpdatesOf("ToldPersons");

        await Assert.ThrowsAnyAsync<Exception>(Remind);

        _fixture.Mend();
        Assert.Equal(0, await _fixture.InDatabase(db => db.OutgoingMails.CountAsync()));
        Assert.Equal(2, await Remind());
    }

    private Task<int> Remind() => _fixture.Use<RemindStaff, int>(staff => staff.Run(CancellationToken.None));
}
