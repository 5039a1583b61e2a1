using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Web.Commands;

/// <summary>
/// Kommando med en säkerhetskopia: where the program makes none itself, it says what to do instead; a fault is a sentence.
/// </summary>
internal static class CopyCommand
{
    /// <param name="work">With the whole path of the file; whether all is well.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> Run(
        IServiceProvider services, string file, TextWriter output, Func<IDatabaseBackup, string, Task<bool>> work)
    {
        var backup = services.GetRequiredService<IDatabaseBackup>();
        if (backup.Instead(file) is { } instead)
        {
            await output.WriteLineAsync(instead);
            return 1;
        }

        try
        {
            return await work(backup, Path.GetFullPath(file)) ? 0 : 1;
        }
        catch (DatabaseFaultException fault)
        {
            await output.WriteLineAsync(fault.Message);
            return 1;
        }
    }
}
