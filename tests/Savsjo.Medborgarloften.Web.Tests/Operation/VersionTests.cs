using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Programs;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Tests.Operation;

/// <summary>Whoever asks which version runs gets an answer.</summary>
public class VersionTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = fixture.AsNew();

    [Fact]
    public async Task The_program_says_it_and_stops_without_a_database_or_settings()
    {
        var (exitCode, output, errors) = await RunningProgram.Run("--version", "--environment=Prodution", "--Database:Provider=Oracle");

        Assert.Equal((0, ProgramVersion.Text, ""), (exitCode, output.Trim(), errors));
        Assert.Matches(@"^\d+\.\d+\.\d+( \([0-9a-f]{8}\))?$", output.Trim());
    }

    [Fact]
    public async Task Staff_monitors_and_mail_servers_are_told()
    {
        (await (await _app.SignedIn(Role.Reviewer)).Get("/granskning")).ShouldSay($"Medborgarlöften {ProgramVersion.Text}");
        foreach (var address in new[] { "/healthz/live", "/healthz/ready" })
            Assert.EndsWith($"version: {ProgramVersion.Text}", (await _app.Visitor().Get(address)).Html, StringComparison.Ordinal);
        var message = new Web.Mail.MailComposition(new("", "a@savsjo.example"), _app.Clock)
            .Compose(new(DateTime.UnixEpoch, "b@savsjo.example", "Prov", "Prov", DateTime.UnixEpoch, null, null));
        Assert.Equal($"Medborgarloften/{ProgramVersion.Number}", message.Headers[MimeKit.HeaderId.UserAgent]);
        (await _app.Visitor().Get("/")).ShouldNotSay(ProgramVersion.Text);
    }
}
