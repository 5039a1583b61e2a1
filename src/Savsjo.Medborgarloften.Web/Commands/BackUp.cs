using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Web.Upkeep;

namespace Savsjo.Medborgarloften.Web.Commands;

/// <summary>backup: writes a copy of everything to a file, while the site runs, and reads it to see that it is whole.</summary>
public static class BackUp
{
    public static async Task<int> Run(
        IServiceProvider services, string file, TextWriter output, CancellationToken cancellation = default)
    {
        var backup = services.GetRequiredService<IDatabaseBackup>();
        if (backup.Instead(file) is { } instead)
        {
            await output.WriteLineAsync(instead);
            return 1;
        }

        try
        {
            var contents = await backup.Write(Path.GetFullPath(file), cancellation);
            await output.WriteLineAsync($"Säkerhetskopian är skriven: {Path.GetFullPath(file)}");
            foreach (var line in BackupWords.Of(contents))
                await output.WriteLineAsync(line);
            return contents.Verification.IsWhole ? 0 : 1;
        }
        catch (DatabaseFaultException fault)
        {
            await output.WriteLineAsync(fault.Message);
            return 1;
        }
    }
}
