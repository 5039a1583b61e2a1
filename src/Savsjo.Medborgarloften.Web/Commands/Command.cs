using Savsjo.Medborgarloften.Web.Setup;

namespace Savsjo.Medborgarloften.Web.Commands;

/// <summary>Kommandon: what the program does instead of serving, when an argument says so.</summary>
/// <param name="Run">Gets the built, not started, application; returns the exit code.</param>
public sealed record Command(Func<WebApplication, Task<int>> Run)
{
    private const string Usage =
        "Utan kommando startar webbplatsen. Kommandon: create-database, create-admin <e-postadress>, migrate, verify-audit [<kontrollsumma>], healthcheck.";

    /// <summary>The command that the arguments name, or null: then the program serves.</summary>
    public static Command? In(string[] args) => Words(args).ToArray() switch
    {
        [] => null,
        ["create-admin", var email] => new(app => CreateAdministrator.Run(app.Services, email, Console.Out)),
        ["create-admin", ..] => new(_ => Say("Skriv en e-postadress: create-admin namn@kommunen.se", exitCode: 1)),
        ["migrate"] => new(Migrate),
        ["create-database"] => new(CreateDatabase),
        ["verify-audit"] => new(app => VerifyAudit.Run(app.Services, expectedHash: null, Console.Out)),
        ["verify-audit", var hash] => new(app => VerifyAudit.Run(app.Services, hash, Console.Out)),
        ["healthcheck"] => new(HealthQuestion.Ask),
        ["help"] => new(_ => Say(Usage, exitCode: 0)),
        [var word, ..] => new(_ => Say($"”{word}” är inget kommando. {Usage}", exitCode: 1)),
    };

    /// <summary>
    /// The arguments that are not configuration: "--urls http://…", "--urls=http://…", "/urls http://…" and "urls=http://…"
    /// all are, and the value that follows a key is no command.
    /// </summary>
    private static IEnumerable<string> Words(string[] args)
    {
        for (var place = 0; place < args.Length; place++)
            if (args[place] is "--help" or "-h" or "-?")
                yield return "help";
            else if (args[place].StartsWith('-') || args[place].StartsWith('/'))
                place += args[place].Contains('=') ? 0 : 1;
            else if (!args[place].Contains('='))
                yield return args[place];
    }

    private static async Task<int> Migrate(WebApplication app)
    {
        await app.Services.MigrateDatabase("migrate");
        return await Say("Databasen är uppdaterad.", exitCode: 0);
    }

    private static async Task<int> CreateDatabase(WebApplication app)
    {
        await app.Services.MigrateDatabase("create-database", mayCreate: true);
        return await Say("Databasen finns och är uppdaterad.", exitCode: 0);
    }

    private static async Task<int> Say(string sentence, int exitCode)
    {
        await Console.Out.WriteLineAsync(sentence);
        return exitCode;
    }
}
