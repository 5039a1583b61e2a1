using System.Net;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>Kommandon: what the program does instead of serving, when its first argument says so.</summary>
/// <param name="Run">Gets the built, not started, application; returns the exit code.</param>
public sealed record Command(Func<WebApplication, Task<int>> Run)
{
    /// <summary>The command that the arguments name, or null: then the program serves.</summary>
    public static Command? In(string[] args) => args switch
    {
        ["create-admin", var email, ..] => new(app => CreateAdministrator.Run(app.Services, email, Console.Out)),
        ["create-admin"] => new(_ => Say("Skriv vilken e-postadress administratören har: create-admin namn@kommun.se", exitCode: 1)),
        ["migrate", ..] => new(async app =>
        {
            await app.Services.MigrateDatabase();
            return await Say("Databasen är uppdaterad.", exitCode: 0);
        }),
        ["verify-audit"] => new(app => VerifyAudit.Run(app.Services, expectedHash: null, Console.Out)),
        ["verify-audit", var hash, ..] => new(app => VerifyAudit.Run(app.Services, hash, Console.Out)),
        ["healthcheck", ..] => new(app => IsReady(app.Configuration)),
        _ => null,
    };

    private static async Task<int> Say(string sentence, int exitCode)
    {
        await Console.Out.WriteLineAsync(sentence);
        return exitCode;
    }

    /// <summary>For a container without curl: asks the running server on this machine.</summary>
    private static async Task<int> IsReady(IConfiguration configuration)
    {
        var port = configuration["HTTP_PORTS"]?.Split(';')[0] ?? "8080";
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var answer = await client.GetAsync(new Uri($"http://localhost:{port}/healthz/ready"));
            return answer.StatusCode == HttpStatusCode.OK ? 0 : 1;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return 1;
        }
    }
}
