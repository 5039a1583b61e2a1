using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.Users;

/// <summary>Invites as an administrator does, and opens the letter as the invited person does.</summary>
internal static partial class Invitations
{
    public const string Password = "tre ugglor i mossen";

    public static async Task<Page> Invite(Visitor administrator, string email, string role, string? organisation, string name = "Nils Dahl")
    {
        await administrator.Get("/admin/anvandare/bjud-in");
        return await administrator.Submit("Skicka inbjudan", ("Name", name),
            ("Email", email), ("Role", role), ("Organisation", organisation ?? ""));
    }

    /// <summary>The link in the latest letter with one to that address.</summary>
    public static async Task<string> LinkTo(WebFixture fixture, string email)
    {
        var letters = (await fixture.DeliveredMail()).Where(mail => mail.To.Mailboxes.Any(mailbox => mailbox.Address == email));
        return letters.Select(letter => LinkIn(letter.TextBody!)).Last(link => link.Length > 0);
    }

    /// <summary>The one-time link in a letter, or in what a command writes; empty where there is none.</summary>
    public static string LinkIn(string text) => OneTimeLink().Match(text).Value;

    /// <summary>As somebody does whose browser runs no scripts.</summary>
    public static async Task<Page> Open(Visitor visitor, string link)
    {
        await visitor.Get("/konto/valj-losenord");
        return await visitor.Submit("Fortsätt", ("Link", link));
    }

    public static async Task<Page> ChoosePassword(Visitor visitor, string link, string password = Password)
    {
        await Open(visitor, link);
        return await visitor.Submit("Spara lösenordet", ("Password", password), ("Repeated", password));
    }

    public static async Task<Page> SignIn(Visitor visitor, string email, string password = Password)
    {
        await visitor.Get("/konto/logga-in");
        return await visitor.Submit("Logga in", ("Email", email), ("Password", password));
    }

    [GeneratedRegex("/konto/valj-losenord#kod=[0-9a-f]{64}")]
    private static partial Regex OneTimeLink();
}
