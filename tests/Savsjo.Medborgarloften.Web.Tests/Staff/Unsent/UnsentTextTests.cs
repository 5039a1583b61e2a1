using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Unsent;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Routines;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Unsent;

/// <summary>What is typed and not sent is kept for whoever typed it, until the form is sent, and changes nothing else.</summary>
public sealed class UnsentTextTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task Words_are_kept_for_their_author_on_whichever_computer_and_nobody_else_sees_them()
    {
        var office = await UnsentDesk.Of(_fixture, Role.Reviewer);

        var kept = await office.Keep("Är mars med?", builtOn: "{\"version\":\"3\"}");

        Assert.Equal("Utkast sparat 10.00. Bara du ser det.", kept!.Said);
        var home = await UnsentDesk.Of(_fixture, Role.Reviewer);
        var found = Assert.Single(await home.Own());
        Assert.Equal(("granskning/1", "kommentar", "Är mars med?", "{\"version\":\"3\"}", kept.Version),
            (found.Place, found.Field, found.Text, found.BuiltOn, found.Version));
        Assert.Empty(await (await UnsentDesk.Of(_fixture, Role.Administrator)).Own());
        Assert.False(await _fixture.InDatabase(db => db.ReportComments.AnyAsync(comment => comment.Text == "Är mars med?")));
    }

    [Fact]
    public async Task What_is_emptied_is_forgotten()
    {
        var desk = await UnsentDesk.Of(_fixture, Role.Reviewer);
        var kept = await desk.Keep("Är mars med?");

        Assert.Null(await desk.Keep(" ", kept!.Version));

        Assert.Empty(await desk.Own());
    }

    [Fact]
    public async Task Two_browsers_of_one_person_do_not_write_over_each_other_unseen()
    {
        var office = await UnsentDesk.Of(_fixture, Role.Reviewer);
        var home = await UnsentDesk.Of(_fixture, Role.Reviewer);
        await office.Keep("Skrivet på kontoret.");

        await home.Refused(HttpStatusCode.Conflict, "Skrivet hemma.");

        var seen = Assert.Single(await home.Own());
        Assert.Equal("Skrivet på kontoret.", seen.Text);
        Assert.Equal("Skrivet hemma.", (await home.Keep("Skrivet hemma.", seen.Version))!.Text);
        // The same words are no quarrel: an answer was lost on its way.
        Assert.NotNull(await office.Keep("Skrivet hemma."));
    }

    [Fact]
    public async Task A_form_that_is_taken_has_nothing_unsent_and_one_that_is_refused_has()
    {
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        var id = await _fixture.InDatabase(db => db.ActivityReports.Where(report => report.Tertial == new Domain.Tertial(2021, 1))
            .Select(report => report.Id).SingleAsync());
        var desk = await UnsentDesk.Of(_fixture, Role.Reviewer, $"granskning/{id}");
        var reviewer = desk.Visitor;
        await desk.Keep(new string('x', 2001));
        await reviewer.Get("/granskning");

        await reviewer.Submit("Skicka tillbaka 2.2", ("kommentar", new string('x', 2001)), ("SkrivetPlats", desk.Place));
        Assert.Single(await desk.Own());

        await reviewer.Submit("Skicka tillbaka 2.2", ("kommentar", "Är mars med?"), ("SkrivetPlats", desk.Place));
        Assert.Empty(await desk.Own());
    }

    [Fact]
    public async Task What_nobody_could_have_typed_there_is_refused()
    {
        var desk = await UnsentDesk.Of(_fixture, Role.Reviewer);

        await desk.Refused(HttpStatusCode.UnprocessableEntity, new string('x', UnsentText.MaxLength + 1));
        foreach (var place in new[] { "", "../granskning", "granskning/<b>", new string('a', UnsentText.MaxPlaceLength + 1) })
            await desk.At(place).Refused(HttpStatusCode.UnprocessableEntity, "Ord.");

        Assert.Empty(await desk.Own());
    }

    [Fact]
    public async Task Nobody_keeps_more_than_a_hundred_and_nothing_for_longer_than_fourteen_days()
    {
        var desk = await UnsentDesk.Of(_fixture, Role.Reviewer);
        for (var number = 0; number <= UnsentText.MostOfOnePerson; number++)
        {
            await desk.At($"granskning/{number}").Keep("Ord.");
            _fixture.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var own = await desk.Own();
        Assert.Equal(UnsentText.MostOfOnePerson, own.Count);
        Assert.DoesNotContain(own, text => text.Place == "granskning/0");

        _fixture.Clock.Advance(UnsentText.KeptFor);
        var cleaning = _fixture.Services.GetServices<Routine>()
            .Single(routine => routine.Failed == "Gamla oskickade texter gick inte att ta bort.");
        await using var scope = _fixture.Services.CreateAsyncScope();
        await cleaning.Do(scope.ServiceProvider, CancellationToken.None);
        Assert.False(await _fixture.InDatabase(db => db.UnsentTexts.AnyAsync()));
    }
}
