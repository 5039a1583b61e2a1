using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Accounts;
using Savsjo.Medborgarloften.Web.Accounts.Passwords;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Tests.Accounts.Users;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.SignIn;

/// <summary>What a copy of the accounts is worth to somebody who guesses.</summary>
public class StoredSecretsTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Reviewer = "granskare@savsjo.example";
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public void A_password_is_hashed_as_many_rounds_as_OWASP_asks_and_an_older_hash_is_to_be_replaced()
    {
        var older = new EvenPasswordHasher(Options.Create(new PasswordHasherOptions { IterationCount = 100_000 }));
        var now = new EvenPasswordHasher(Options.Create(new PasswordHasherOptions { IterationCount = SignInSetup.HashingRounds }));
        var stored = older.HashPassword(new(), "tre ugglor");

        Assert.Equal(210_000, SignInSetup.HashingRounds);
        Assert.Equal(PasswordVerificationResult.SuccessRehashNeeded, now.VerifyHashedPassword(new(), stored, "tre ugglor"));
        Assert.Equal(PasswordVerificationResult.Failed, now.VerifyHashedPassword(new(), stored, "fyra ugglor"));
        Assert.Equal(PasswordVerificationResult.Success,
            now.VerifyHashedPassword(new(), now.HashPassword(new(), "tre ugglor"), "tre ugglor"));
    }

    [Fact]
    public async Task An_older_hash_is_replaced_when_its_owner_signs_in()
    {
        var older = new PasswordHasher<StaffAccount>(
            Options.Create(new PasswordHasherOptions { CompatibilityMode = PasswordHasherCompatibilityMode.IdentityV2 }));
        var stored = older.HashPassword(new(), WebFixture.Password);
        await _fixture.InDatabase(db => db.Users.Where(user => user.Email == Reviewer)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.PasswordHash, stored)));

        (await Invitations.SignIn(_fixture.Visitor(), Reviewer, "fel lösenord")).ShouldBeAt("/konto/logga-in");
        Assert.Equal(stored, await Stored());
        (await Invitations.SignIn(_fixture.Visitor(), Reviewer, WebFixture.Password)).ShouldBeAt("/granskning");
        Assert.NotEqual(stored, await Stored());
        (await Invitations.SignIn(_fixture.Visitor(), Reviewer, WebFixture.Password)).ShouldBeAt("/granskning");

        Task<string?> Stored() => _fixture.InDatabase(db =>
            db.Users.Where(user => user.Email == Reviewer).Select(user => user.PasswordHash).SingleAsync());
    }

    [Fact]
    public async Task A_recovery_code_cannot_be_guessed_from_its_hash_alone_and_one_from_before_still_counts_once()
    {
        var account = await _fixture.InDatabase(db => db.Users.AsNoTracking().SingleAsync(user => user.Email == Reviewer));
        var codes = await _fixture.Use<RecoveryCodes, IReadOnlyList<string>>(recovery => recovery.Replace(account));
        Assert.True(await _fixture.InDatabase(async db =>
        {
            db.RecoveryCodes.Add(new(account.Id, RecoveryCode.HashWithoutKey(RecoveryCode.Plain(account.Id, "gammal-kod22"))));
            return await db.SaveChangesAsync() == 1;
        }));

        Assert.True(await Use("GAMMAL kod22"));
        Assert.False(await Use("gammal-kod22"));
        var stored = await _fixture.InDatabase(db => db.RecoveryCodes.Select(code => code.CodeHash).ToListAsync());
        Assert.DoesNotContain(RecoveryCode.HashWithoutKey(RecoveryCode.Plain(account.Id, codes[0])), stored);

        Task<bool> Use(string code) => _fixture.Use<RecoveryCodes, bool>(recovery => recovery.Use(account, code));
    }
}
