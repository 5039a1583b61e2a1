using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Staff.Reminders;
using Savsjo.Medborgarloften.Web.Tests.Staff.Corrections;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Reminders;

/// <summary>Påminn, beside every missing report. It is 10 May 2021, five days before the last day.</summary>
public sealed class RemindPersonTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task The_official_reminds_a_named_person_of_all_they_have_left_once_a_day_and_the_log_tells()
    {
        await _fixture.Report("1.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Patrullen är på plats.");
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        await official.Get("/granskning");

        await official.Submit("Påminn Karin Berg om 2.2");

        official.Page.ShouldBeAt("/granskning").ShouldSay("Karin Berg får ett mejl om 2.1, 2.2, 2.4 och 2.5.")
            .ShouldSay("Karin Berg är påmind i dag.");
        Assert.False(official.Page.HasButton("Påminn Karin Berg"));
        var mail = Assert.Single(await _fixture.DeliveredMail());
        Assert.Equal("Påminnelse: fyra rapporter återstår för tertial 1 2021", mail.Subject);
        foreach (var words in new[] { "Hej Karin Berg!", "Anna Lind påminner dig", "- 2.2 Riktade insatser: inte påbörjad",
            "Sista dagen att rapportera är den 15 maj 2021.", "http://localhost:5080/inmatning" })
            Assert.Contains(words, mail.TextBody, StringComparison.Ordinal);
        var entry = await _fixture.InDatabase(db => db.AuditEntries.SingleAsync(one => one.Deed == AuditDeed.Reminded));
        var karin = (await _fixture.Staff(Role.PoliceCoordinator)).UserId;
        Assert.Equal(
            ("Anna Lind", AccountSubject.Of(karin), "Rapporter: 2.1, 2.2, 2.4 och 2.5"),
            (entry.UserName, entry.Subject, entry.After));
        (await (await _fixture.SignedIn(Role.Administrator)).Get("/admin/logg?handelse=Reminded")).ShouldSay("Karin Berg");
    }

    [Fact]
    public async Task A_second_one_the_same_day_is_not_sent_whoever_asks_and_the_next_day_it_is()
    {
        var (official, administrator) = (await _fixture.SignedIn(Role.MunicipalOfficial), await _fixture.SignedIn(Role.Administrator));
        await official.Get("/granskning");
        await administrator.Get("/granskning");
        await official.Submit("Påminn Karin Berg om 2.2");
        (await administrator.Submit("Påminn Karin Berg om 2.1")).ShouldSay("Karin Berg är redan påmind i dag.");
        Assert.Single(await _fixture.DeliveredMail());

        _fixture.Clock.Advance(TimeSpan.FromDays(1));
        official = await _fixture.SignedIn(Role.MunicipalOfficial);
        await official.Get("/granskning");
        await official.Submit("Påminn Karin Berg om 2.2");

        Assert.Equal(2, (await _fixture.DeliveredMail()).Count);
        Assert.Equal(0, await _fixture.Use<RemindStaff, int>(staff => staff.Run(CancellationToken.None)));
    }

    [Fact]
    public async Task Who_is_reminded_of_one_round_can_be_reminded_of_another_the_same_day()
    {
        Assert.Empty(await _fixture.OpenCorrection(CorrectionDesk.Last, "2.2"));
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        await official.Get("/granskning");
        await official.Submit("Påminn Karin Berg om 2.2");

        await official.Get("/granskning/2020/tertial-3");

        official.Page.ShouldNotSay("Karin Berg är påmind i dag.");
        (await official.Submit("Påminn Karin Berg om 2.2")).ShouldSay("Karin Berg får ett mejl om 2.2.");
        Assert.Equal(2, (await _fixture.DeliveredMail()).Count);
    }

    [Fact]
    public async Task After_the_last_day_the_letter_says_that_it_has_been()
    {
        _fixture.Clock.Advance(TimeSpan.FromDays(10));
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        await official.Get("/granskning");

        await official.Submit("Påminn Karin Berg om 2.2");

        Assert.Contains("Sista dagen att rapportera var den 15 maj 2021.", Assert.Single(await _fixture.DeliveredMail()).TextBody,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_correction_the_letter_leads_to_it_and_a_reviewer_sees_no_button()
    {
        Assert.Empty(await _fixture.OpenCorrection(CorrectionDesk.Last, "2.2"));
        (await (await _fixture.SignedIn(Role.Reviewer)).Get("/granskning/2020/tertial-3")).ShouldNotSay("Påminn Karin Berg");
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        await official.Get("/granskning/2020/tertial-3");

        (await official.Submit("Påminn Karin Berg om 2.2")).ShouldBeAt("/granskning/2020/tertial-3")
            .ShouldSay("Karin Berg får ett mejl om 2.2.");

        var mail = Assert.Single(await _fixture.DeliveredMail());
        Assert.Contains("http://localhost:5080/inmatning/2020/tertial-3", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("- 2.2 Riktade insatser: ska rättas", mail.TextBody, StringComparison.Ordinal);
    }
}
