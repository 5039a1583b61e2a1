using Microsoft.AspNetCore.Identity;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

/// <summary>Somebody who tries every deed, with a browser of their own and what gives them the right to.</summary>
/// <param name="Who">As the failures name them.</param>
/// <param name="Token">Their antiforgery token: they are refused for what they do, not for how.</param>
internal sealed record Person(string Who, StaffMember Staff, Visitor Visitor, string Token, bool Wrote)
{
    // The demo accounts' own would be refused as too easy to guess.
    private const string Password = "grus björk tolv lampor";

    public bool ReportsForPolice => Staff is { MayRecord: true, Organisation: Organisation.Police };

    public bool ReportsForOthers => Staff is { MayRecord: true, Organisation: not Organisation.Police };

    /// <summary>The demo accounts, two police coordinators, and an administrator who reports for the police too.</summary>
    public static async Task<IReadOnlyList<Person>> All(WebFixture fixture) =>
    [
        await Of(fixture, "författaren", "polis@savsjo.example", wrote: true),
        await Of(fixture, "den som skickade in",
            await New(fixture, "lars@savsjo.example", "Lars Holm", Role.PoliceCoordinator), wrote: true, Password),
        await Of(fixture, "administratören som skrev",
            await New(fixture, "siv@savsjo.example", "Siv Ask", Role.PoliceCoordinator, Role.Administrator), wrote: true, Password),
        await Of(fixture, "kollegan", await New(fixture, "maj@savsjo.example", "Maj Lund", Role.PoliceCoordinator), wrote: false, Password),
        await Of(fixture, "den andra organisationen", "kommun@savsjo.example", wrote: false),
        await Of(fixture, "granskaren", "granskare@savsjo.example", wrote: false),
        await Of(fixture, "administratören", "admin@savsjo.example", wrote: false),
    ];

    private static async Task<Person> Of(WebFixture fixture, string who, string email, bool wrote, string password = WebFixture.Password)
    {
        var visitor = fixture.Visitor();
        await visitor.Get("/konto/logga-in");
        await visitor.Submit("Logga in", ("Email", email), ("Password", password));
        var staff = await fixture.Use<UserManager<StaffAccount>, StaffMember>(async users =>
        {
            var account = (await users.FindByEmailAsync(email))!;
            return new(account.Id, account.DisplayName, account.Organisation, [.. await users.GetRolesAsync(account)]);
        });
        return new(who, staff, visitor, visitor.Page.Value("__RequestVerificationToken"), wrote);
    }

    private static Task<string> New(WebFixture fixture, string email, string name, params string[] roles) =>
        fixture.Use<UserManager<StaffAccount>, string>(async users =>
        {
            var account = new StaffAccount
            {
                UserName = email,
                Email = email,
                EmailConfirmed = true,
                DisplayName = name,
                Organisation = Organisation.Police,
            };
            Assert.Empty((await users.CreateAsync(account, Password)).Errors.Select(error => error.Description));
            Assert.Empty((await users.AddToRolesAsync(account, roles)).Errors.Select(error => error.Description));
            return email;
        });
}
