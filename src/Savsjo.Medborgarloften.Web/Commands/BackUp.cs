using Savsjo.Medborgarloften.Web.Upkeep;

namespace Savsjo.Medborgarloften.Web.Commands;

/// <summary>backup: writes a copy of everything to a file, while the site runs, and reads it to see that it is whole.</summary>
public static class BackUp
{
    public static Task<int> Run(IServiceProvider services, string file, TextWriter output, CancellationToken cancellation = default) =>
        CopyCommand.Run(services, file, output, async (backup, path) =>
        {
            var contents = await backup.Write(path, cancellation);
            await output.WriteLineAsync($"Säkerhetskopian är skriven: {path}");
            foreach (var line in BackupWords.Of(contents))
                await output.WriteLineAsync(line);
            return contents.Verification.IsWhole;
        });
}
