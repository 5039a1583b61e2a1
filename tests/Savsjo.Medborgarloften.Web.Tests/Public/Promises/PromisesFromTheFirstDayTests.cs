using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Promises;

/// <summary>From the day an agreement is taken into use, the public reads what it promises.</summary>
public class PromisesFromTheFirstDayTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task The_promises_of_a_new_agreement_are_read_before_it_begins()
    {
        await TakeIntoUse();

        var start = await _fixture.Visitor().Get("/");
        var list = await _fixture.Visitor().Get("/loften");
        var own = await _fixture.Visitor().Get("/loften/period-2022-2023");
        var promise = await _fixture.Visitor().Get("/loften/period-2022-2023/1");

        start.ShouldSay("Löftena 2020–2021 Båda målen som går att räkna nåddes under 2020.")
            .ShouldSay("Från 1 januari 2022 gäller löftena 2022–2023.")
            .ShouldSay("Löfte 1: Det ska vara tryggt på vägarna En aktivitet, ett mål som går att räkna. Inte redovisat än.");
        list.ShouldSay("Polisen ska genomföra trafikkontroller.").ShouldSay("Mål: minst 1 trafikkontroll per vecka.")
            .ShouldSay("Ansvariga: Polisen och kommunen").ShouldSay("Öka den polisiära tillgängligheten och servicen");
        own.ShouldSay("Den första uppföljningen gäller tertial 1 2022, rapporteras senast 15 maj 2022.")
            .ShouldSay("Det här räknas också: Rapporterade förare.")
            .ShouldSay("Gemensamma aktiviteter").ShouldSay("Kommunen ska bjuda in till samråd.");
        Assert.Equal("Det ska vara tryggt på vägarna", promise.Heading);
        promise.ShouldSay("Gäller 1 januari 2022–31 december 2023.");
        (await _fixture.Visitor().Get("/loften/period-2022-2023/2")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Between_two_agreements_the_start_page_says_which_ended_how_it_ended_and_which_holds()
    {
        await TakeIntoUse();
        await _fixture.Visitor().Get("/");
        _fixture.Clock.AdjustTime(new(2022, 1, 10, 8, 0, 0, TimeSpan.Zero));

        var start = await _fixture.Visitor().Get("/");

        start.ShouldSay("Löftena 2020–2021 Båda målen som går att räkna nåddes under 2020.")
            .ShouldSay("Löftena 2020–2021 slutade gälla 31 december 2021. Tertial 1 2021 till tertial 3 2021 är inte redovisade än.")
            .ShouldSay("Nu gäller löftena 2022–2023. De är inte redovisade än.");
    }

    [Fact]
    public async Task An_agreement_that_ended_without_a_next_one_is_said_to_have_ended()
    {
        _fixture.Clock.AdjustTime(new(2022, 1, 10, 8, 0, 0, TimeSpan.Zero));

        (await _fixture.Visitor().Get("/")).ShouldSay("Löftena 2020–2021 slutade gälla 31 december 2021.")
            .ShouldSay("Inga nya löften är beslutade här än.");
    }

    [Fact]
    public async Task An_agreement_that_is_over_before_anything_is_published_of_it_does_not_hold()
    {
        await TakeIntoUse();
        _fixture.Clock.AdjustTime(new(2024, 1, 10, 8, 0, 0, TimeSpan.Zero));

        (await _fixture.Visitor().Get("/")).ShouldNotSay("Nu gäller")
            .ShouldSay("Löftena 2022–2023 slutade gälla 31 december 2023 och är inte redovisade än. Inga nya löften är beslutade här än.");
    }

    [Fact]
    public async Task A_draft_is_nobodys_to_read()
    {
        await Entered();

        (await _fixture.Visitor().Get("/")).ShouldNotSay("2022–2023").ShouldNotSay("tryggt på vägarna");
        (await _fixture.Visitor().Get("/loften")).ShouldNotSay("2022–2023");
        (await _fixture.Visitor().Get("/loften/period-2022-2023")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await _fixture.Visitor().Get("/loften/period-2022-2023/1")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Before_the_very_first_follow_up_the_promises_are_read()
    {
        using var empty = new WebFixture();
        await empty.InDatabase(async db =>
            await db.PublishedFigures.ExecuteDeleteAsync() + await db.Set<PublishedPdf>().ExecuteDeleteAsync()
            + await db.FollowUpReports.ExecuteDeleteAsync()
            + await db.Rounds.ExecuteUpdateAsync(set => set.SetProperty(round => round.Published, (Domain.Change?)null)));

        (await empty.Visitor().Get("/")).ShouldSay("Den första uppföljningen är inte publicerad än.")
            .ShouldSay("Nu gäller löftena 2020–2021. De är inte redovisade än.");
        (await empty.Visitor().Get("/loften")).ShouldSay("Mål: minst 15 riktade insatser om året.").ShouldSay("Inte redovisat än");
        (await empty.Visitor().Get("/loften/1")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Inte redovisat än");
    }

    private async Task TakeIntoUse() => await (await Entered()).TakeIntoUse();

    private async Task<EnteredAgreement> Entered() => await Agreement.Of("Medborgarlöften 2022–2023", "2022-01-01", "2023-12-31")
        .Promising(1, "Det ska vara tryggt på vägarna.")
        .Doing("Trafikkontroller", "Polisen ska genomföra trafikkontroller.", "Polisen", "Kommunen")
        .Counting("Trafikkontroller", "trafikkontroll", "trafikkontroller").AtLeast("1", "Week")
        .Counting("Rapporterade förare", "rapporterad förare", "rapporterade förare")
        .Together().Doing("Samråd", "Kommunen ska bjuda in till samråd.", "Kommunen")
        .EnteredBy(await _fixture.SignedIn(Role.Administrator));
}
