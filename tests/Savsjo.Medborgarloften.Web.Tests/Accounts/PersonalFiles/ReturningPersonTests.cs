using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Accounts.Users;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.PersonalFiles;

/// <summary>Karin Berg writes, is removed, and comes back with a new account: two persons are still two persons.</summary>
public sealed class ReturningPersonTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Theory]
    [InlineData("polis@savsjo.example")]
    [InlineData("  Polis@SAVSJO.example ")]
    public async Task Somebody_removed_and_invited_again_does_not_approve_what_they_wrote_before(string address)
    {
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        var karin = await _fixture.SignedIn(Role.PoliceCoordinator);
        await karin.Get("/inmatning");
        await karin.Submit("Skicka till granskning sammanfattningen av löfte 1", ("sammanfattning[1]", "Poliskontoret är öppet."));
        var administrator = await RemoveKarin();

        var reviewer = await InviteAsReviewer(administrator, address);

        var page = await reviewer.Get("/granskning");
        Assert.False(page.HasButton("Godkänn 2.2"));
        Assert.False(page.HasButton("Godkänn sammanfattningen av löfte 1"));
        var report = await _fixture.ReportOf("2.2");
        var refused = await Post(reviewer, $"/granskning/{report.Id}/godkann", report.Version);
        Assert.Equal(["Du har skrivit i rapporten eller skickat in den. Någon annan måste granska den."], refused.Errors);
        var note = await _fixture.InDatabase(db => db.PromiseNotes.SingleAsync(one => one.State == ReportState.Submitted));
        refused = await Post(reviewer, "/granskning/sammanfattning/1/godkann", note.Version);
        Assert.Equal(["Du har skrivit i sammanfattningen eller skickat in den. Någon annan måste granska den."], refused.Errors);
        Assert.Equal(ReportState.Submitted, (await _fixture.ReportOf("2.2")).State);
        Assert.Null(await Pseudonym());
    }

    [Fact]
    public async Task Somebody_else_who_is_invited_approves_as_ever()
    {
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        var reviewer = await InviteAsReviewer(await RemoveKarin(), "polis2@savsjo.example");

        await reviewer.Get("/granskning");

        Assert.Equal("2.2 Riktade insatser är godkänd.", (await reviewer.Submit("Godkänn 2.2")).StatusMessage);
        Assert.NotNull(await Pseudonym());
    }

    [Fact]
    public async Task What_they_are_known_again_by_is_no_address_and_is_gone_when_their_words_are_published()
    {
        await _fixture.ReportAndApproveAll();
        await RemoveKarin();
        var kept = Assert.IsType<string>(await Pseudonym());
        Assert.DoesNotContain("polis", kept, StringComparison.OrdinalIgnoreCase);

        await _fixture.Publish();

        Assert.Null(await Pseudonym());
    }

    [Fact]
    public async Task Nothing_is_kept_of_somebody_whose_every_word_is_published_or_who_wrote_nothing()
    {
        await RemoveKarin();

        Assert.Null(await Pseudonym());
    }

    private Task<string?> Pseudonym() => _fixture.InDatabase(db =>
        db.Users.Where(user => user.RemovedNumber != null).Select(user => user.AddressPseudonym).SingleAsync());

    private async Task<Visitor> RemoveKarin()
    {
        var id = (await _fixture.Staff(Role.PoliceCoordinator)).UserId;
        var administrator = await _fixture.SignedIn(Role.Administrator);
        await administrator.Get($"/admin/anvandare/{id}");
        await administrator.Submit("Inaktivera kontot", ("ClosingConfirmed", "true"));
        await administrator.Get($"/admin/anvandare/{id}/ta-bort");
        (await administrator.Submit("Ta bort personen")).ShouldSay("Personen är borttagen.");
        return administrator;
    }

    private async Task<Visitor> InviteAsReviewer(Visitor administrator, string address)
    {
        await Invitations.Invite(administrator, address, Role.Reviewer, "Police", "Karin Berg");
        await Invitations.ChoosePassword(_fixture.Visitor(), await Invitations.LinkTo(_fixture, address.Trim()));
        var visitor = _fixture.Visitor();
        await Invitations.SignIn(visitor, address.Trim());
        return visitor;
    }

    /// <summary>As a forger would: there is no button for it.</summary>
    private static Task<Page> Post(Visitor visitor, string address, int version)
    {
        var values = new FormValues();
        values.Add("__RequestVerificationToken", visitor.Page.Value("__RequestVerificationToken"));
        values.Add("version", $"{version}");
        return visitor.Send(new HttpRequestMessage(HttpMethod.Post, address) { Content = values.AsContent() });
    }
}
