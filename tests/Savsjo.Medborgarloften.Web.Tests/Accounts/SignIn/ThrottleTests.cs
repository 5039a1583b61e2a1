using System.Net;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Security.Attempts;
using Savsjo.Medborgarloften.Web.Tests.Accounts.Users;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.SignIn;

public class ThrottleTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task Guessing_is_slowed_down_without_shutting_out_the_colleagues_behind_the_same_address()
    {
        var colleague = _fixture.Visitor();
        (await Invitations.SignIn(colleague, "kommun@savsjo.example", WebFixture.Password)).ShouldBeAt("/inmatning");
        await colleague.Submit("Logga ut");
        var guesser = _fixture.Visitor();
        for (var attempt = 0; attempt < AttemptGate.MostForPair; attempt++)
            (await Invitations.SignIn(guesser, "ingen@savsjo.example", "fel lösenord"))
                .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);

        var slowed = await Invitations.SignIn(guesser, " Ingen@savsjo.example", "fel lösenord");

        slowed.ShouldHaveStatus(HttpStatusCode.TooManyRequests);
        Assert.Equal(["Det har gjorts för många försök. Vänta 15 minuter och försök igen."], slowed.Errors);
        Assert.Equal(TimeSpan.FromMinutes(15), slowed.Response.Headers.RetryAfter!.Delta);
        (await Invitations.SignIn(_fixture.Visitor(), "polis@savsjo.example", WebFixture.Password)).ShouldBeAt("/inmatning");

        for (var attempt = AttemptGate.MostForPair; attempt < AttemptGate.MostFromNetwork; attempt++)
            await Invitations.SignIn(guesser, $"ingen{attempt}@savsjo.example", "fel lösenord");
        (await Invitations.SignIn(_fixture.Visitor(), "polis@savsjo.example", WebFixture.Password))
            .ShouldHaveStatus(HttpStatusCode.TooManyRequests);
        (await Invitations.SignIn(colleague, "kommun@savsjo.example", WebFixture.Password)).ShouldBeAt("/inmatning");

        _fixture.Clock.Advance(AttemptGate.Window);
        (await Invitations.SignIn(_fixture.Visitor(), "polis@savsjo.example", WebFixture.Password)).ShouldBeAt("/inmatning");
    }
}
