using Savsjo.Medborgarloften.Web.Setup;
using Savsjo.Medborgarloften.Web.Upkeep;

namespace Savsjo.Medborgarloften.Web.Commands;

/// <summary>restore: puts a backup in the database's place, when it is known to be whole and nobody uses the database.</summary>
public static class RestoreBackup
{
    public static Task<int> Run(IServiceProvider services, string file, TextWriter output, CancellationToken cancellation = default) =>
        CopyCommand.Run(services, file, output, async (backup, path) =>
        {
            await using var turn = await services.TakeTurn("restore");
            var contents = await backup.Restore(path, cancellation);
            await output.WriteLineAsync($"Säkerhetskopian är inläst: {path}");
            foreach (var line in BackupWords.Of(contents))
                await output.WriteLineAsync(line);
            if (contents.Kept is { } kept)
                await output.WriteLineAsync($"Det som fanns förut ligger kvar i {kept}. Ta bort den filen när allt ser rätt ut.");
            return true;
        });
}
