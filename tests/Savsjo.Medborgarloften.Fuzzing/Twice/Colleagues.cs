using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Fuzzing.Requests;

namespace Savsjo.Medborgarloften.Fuzzing.Twice;

/// <summary>A second person of each role: invited by the administrator, as anybody is, by the letter in the mail folder.</summary>
public static partial class Colleagues
{
    private const string Invite = "/admin/anvandare/bjud-in";
    private const string OpenLink = "/konto/valj-losenord";
    private const string Choose = OpenLink + "/nytt";
    /// <summary>A demonstration's password would be refused: it can be guessed.</summary>
    public const string Password = "tre ugglor i mossen";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task<string> Of(Browser administrator, string role, string mailFolder)
    {
        var email = $"andra.{Guid.NewGuid():N}@savsjo.example";
        var page = await administrator.Open(Invite) ?? throw new InvalidOperationException("Nobody can be invited.");
        var organisation = role == "polissamordnare" ? "Police" : "Municipality";
        var status = await administrator.Post(Invite,
        [
            new("Name", $"Andra {role}"), new("Email", email), new("Role", role),
            new("Organisation", organisation), new(Form.Token, Form.TokenOf(page)),
        ]);
        if (status != 302)
            throw new InvalidOperationException($"{Invite} answered {status}.");
        using var own = new Browser(role, email: null, Password, number: 90, administrator.Site);
        await Send(own, OpenLink, ("Link", await CodeTo(email, mailFolder)));
        await Send(own, Choose, ("Password", Password), ("Repeated", Password));
        return email;
    }

    private static async Task Send(Browser browser, string address, params (string Name, string Value)[] fields)
    {
        var page = await browser.Open(address) ?? throw new InvalidOperationException($"{address} cannot be opened.");
        var status = await browser.Post(address,
            [.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), new(Form.Token, Form.TokenOf(page))]);
        if (status != 302)
            throw new InvalidOperationException($"{address} answered {status}.");
    }

    private static async Task<string> CodeTo(string email, string mailFolder)
    {
        for (var waited = TimeSpan.Zero; waited < Patience; waited += TimeSpan.FromSeconds(1))
        {
            foreach (var file in Directory.Exists(mailFolder) ? Directory.GetFiles(mailFolder, "*.eml") : [])
            {
                // Quoted-printable: a line that was broken, and the sign that it is written with.
                var letter = (await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n")
                    .Replace("=\n", "", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal);
                if (letter.Contains(email, StringComparison.Ordinal) && CodeInLetter().Match(letter) is { Success: true } found)
                    return found.Value;
            }

            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        throw new InvalidOperationException($"No letter to {email} came.");
    }

    [GeneratedRegex("kod=[0-9a-f]{64}")]
    private static partial Regex CodeInLetter();
}
