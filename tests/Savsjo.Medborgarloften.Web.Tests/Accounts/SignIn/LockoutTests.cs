using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.SignIn;

public class LockoutTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task Five_failed_attempts_lock_the_account_also_for_the_right_password_and_nobody_sees_that_they_did()
    {
        for (var attempt = 0; attempt < 5; attempt++)
            Assert.Equal(["E-postadressen eller lösenordet stämmer inte."], (await Attempt("fel lösenord"))
                .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).Errors);

        var page = await Attempt(WebFixture.Password);

        Assert.Equal(["E-postadressen eller lösenordet stämmer inte."], page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).Errors);
        page.ShouldSay("Efter fem misslyckade försök i rad är kontot låst i 15 minuter, även för rätt lösenord.");
        var deeds = await _fixture.InDatabase(db =>
            db.AuditEntries.Where(entry => entry.UserName == "Per Ek" && entry.Deed >= AuditDeed.SignedIn)
            .OrderBy(entry => entry.Sequence).Select(entry => entry.Deed).ToListAsync());
        Assert.Equal(
            [AuditDeed.SignInFailed, AuditDeed.SignInFailed, AuditDeed.SignInFailed,
                AuditDeed.SignInFailed, AuditDeed.LockedOut, AuditDeed.SignInFailed],
            deeds);
    }

    private async Task<Page> Attempt(string password)
    {
        var visitor = _fixture.Visitor();
        await visitor.Get("/konto/logga-in");
        return await visitor.Submit("Logga in", ("Email", "granskare@savsjo.example"), ("Password", password));
    }
}
