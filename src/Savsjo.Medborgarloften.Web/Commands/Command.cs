using Savsjo.Medborgarloften.Web.Setup;

namespace Savsjo.Medborgarloften.Web.Commands;

/// <summary>Kommandon: what the program does instead of serving, when an argument says so.</summary>
/// <param name="Run">Gets the built, not started, application; returns the exit code.</param>
public sealed record Command(Func<WebApplication, Task<int>> Run)
{
    private const string Usage =
        "Utan kommando startar webbplatsen. Kommandon: create-database, create-admin <e-postadress>, migrate, backup <fil>, "
        + "restore <fil>, verify [<kontrollvärde>], archive <år> <mapp>, move-to-sqlserver, move-to-sqlite, check-configuration, "
        + "healthcheck. --version skriver ut versionen.";

    /// <summary>Asked before anything is read: it must work where nothing is configured.</summary>
    public static bool AsksForVersion(string[] args) => args.Contains("--version") || args is ["version"];

    /// <summary>The command that the arguments name, or null: then the program serves.</summary>
    public static Command? In(string[] args) => Part(args).Words switch
    {
        [] => null,
        ["create-admin", var email] => new(app => CreateAdministrator.Run(app.Services, email, Console.Out)),
        ["create-admin", ..] => new(_ => Say("Skriv en e-postadress: create-admin namn@kommunen.se", exitCode: 1)),
        ["migrate"] => new(Migrate),
        ["create-database"] => new(CreateDatabase),
        ["backup", var file] => new(app => BackUp.Run(app.Services, file, Console.Out)),
        ["restore", var file] => new(app => RestoreBackup.Run(app.Services, file, Console.Out)),
        ["backup" or "restore", ..] => new(_ => Say("Skriv en fil: backup medborgarloften-2026-11-29.db", exitCode: 1)),
        ["move-to-sqlserver"] => new(app => MoveDatabase.Run(app.Services, DatabaseKind.SqlServer, Console.Out)),
        ["move-to-sqlite"] => new(app => MoveDatabase.Run(app.Services, DatabaseKind.Sqlite, Console.Out)),
        ["archive", var year, var folder] => new(app => ArchiveYear.Run(app.Services, year, folder, Console.Out)),
        ["archive", ..] => new(_ => Say("Skriv ett år och en mapp: archive 2021 /srv/arkiv", exitCode: 1)),
        ["verify" or "verify-audit"] => new(app => VerifyAll.Run(app.Services, expectedHash: null, Console.Out)),
        ["verify" or "verify-audit", var hash] => new(app => VerifyAll.Run(app.Services, hash, Console.Out)),
        ["check-configuration"] => new(CheckConfiguration.Run),
        ["healthcheck"] => new(HealthQuestion.Ask),
        ["help"] => new(_ => Say(Usage, exitCode: 0)),
        [var word, ..] => new(_ => Say($"”{word}” är inget kommando. {Usage}", exitCode: 1)),
    };

    /// <summary>The arguments that are configuration; a file named "/srv/kopia.db" would be taken for a key otherwise.</summary>
    public static string[] Settings(string[] args) => [.. Part(args).Settings];

    /// <summary>
    /// "--urls http://…", "--urls=http://…", "/urls http://…" and "urls=http://…" are all configuration, and the value that follows
    /// a key is no command. What follows a command that wants a file is the file.
    /// </summary>
    private static (IReadOnlyList<string> Words, IReadOnlyList<string> Settings) Part(string[] args)
    {
        var (words, settings) = (new List<string>(), new List<string>());
        for (var place = 0; place < args.Length; place++)
            if (words is ["backup" or "restore"] or ["archive", ..] && !args[place].StartsWith("--", StringComparison.Ordinal))
                words.Add(args[place]);
            else if (args[place] is "--help" or "-h" or "-?")
                words.Add("help");
            else if (!IsKey(args[place]) && !args[place].Contains('='))
                words.Add(args[place]);
            else
            {
                settings.Add(args[place]);
                if (!args[place].Contains('=') && place + 1 < args.Length)
                    settings.Add(args[++place]);
            }

        return (words, settings);
    }

    private static bool IsKey(string argument) => argument.StartsWith('-') || argument.StartsWith('/');

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
